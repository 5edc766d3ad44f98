"""What is doubted of an import, and of two cases; window and command line share it."""

from collections.abc import Sequence

from caseapp.errors import AsideDoubtful
from caseapp.lists.model import Scan
from caseapp.lists.planned import Doubt
from caseapp.lists.twice import Twice
from exports.words import words
from ui.wording import code, date
from ui.words import language, translate

SHOWN = 5  # children that are told by name


def doubt_sentence(doubt: Doubt) -> str:
    """Say how few rows belong to the list, and which list more of them fit."""
    few = translate(
        "ImportPage",
        "Few rows of this reply belong to this list: {belonging} of {rows}. Is it the right list?",
    ).format(belonging=doubt.belonging, rows=doubt.rows)
    if doubt.better is None:
        return few
    better, agreeing = doubt.better, doubt.better.agreeing
    fits = translate(
        "ImportPage", "On “{title}”, %n rows agree in birth date and surname.", agreeing
    )
    return f"{few} {fits.format(title=better.title)}"


def others_sentence(read: Scan) -> str:
    """Say which sheets or tables beside the one that is read hold rows, too."""
    text = translate(
        "ImportPage",
        "Read is “{sheet}”. Rows stand on other sheets or in other tables, too: {others}. Import "
        "each of these as well.",
    )
    quoted = translate("ImportPage", "“{0}”")
    others = ", ".join(quoted.format(one) for one in read.others)
    return text.format(sheet=read.sheet, others=others) if read.others else ""


def twice_sentence(children: Sequence[Twice]) -> str:
    """Say which rows of one file are likely the same child's."""
    if not children:
        return ""
    text = translate(
        "ImportPage",
        "%n children seem to stand on several rows of this file: {rows}. Each row becomes a line "
        "of its own; take doubles out of the file first, or set them aside as duplicates later.",
        len(children),
    )
    one = translate("ImportPage", "{name} (rows {numbers})")
    told = [
        one.format(
            name=rows[0].name_written, numbers=", ".join(str(row.row.number) for row in rows)
        )
        for rows in children[:SHOWN]
    ]
    return text.format(rows="; ".join(told + ["…"] * (len(children) > SHOWN)))


def surname_sentence(rows: int) -> str:
    """Say that most rows have no surname, and what may be the cause."""
    return translate(
        "ImportPage",
        "%n rows have no surname. Check what each column means, and in a PDF where columns part.",
        rows,
    )


def alike_sentence(cases: int) -> str:
    """Say that children of an import may have two cases now."""
    return translate(
        "ImportPage",
        "%n new cases are called and born as another case: they may be the same children. The "
        "checks name them.",
        cases,
    )


def aside_sentence(error: AsideDoubtful) -> str:
    """Say what speaks against two cases being one child’s."""
    said, known = [], words(language())
    if error.sexes is not None:
        text = translate("Messages", "Sex: {here} in case {case}, {there} in case {other}.")
        said.append((text, [code(known, "sex", one) for one in error.sexes]))
    if error.births is not None:
        text = translate("Messages", "Born: {here} by case {case}, {there} by case {other}.")
        said.append((text, [date(known, one) for one in error.births]))
    told = " ".join(
        text.format(here=here, there=there, case=error.case, other=error.other)
        for text, (here, there) in said
    )
    asked = translate(
        "Messages", "Look once more whether both are one child: nothing is changed yet."
    )
    return f"{told} {asked}"
