"""What the command line says of rows that are taken, but not surely understood."""

from collections import defaultdict
from collections.abc import Iterable

from caseapp.lists.likely import Likely
from caseapp.lists.model import Reading, Remark
from caseapp.lists.planned import ImportPlan
from ui.cli.output import say
from ui.doubts import surname_sentence
from ui.messages import row_sentence
from ui.words import translate

SHOWN = 5  # rows with one kind of remark that are told one by one


def tell_columns(plan: ImportPlan) -> None:
    """Say that most rows lack a surname, and name the columns that mean nothing."""
    if plan.without_surname:
        say(surname_sentence(plan.without_surname))
    if plan.unused and plan.head.into is None:
        text = translate(
            "Command line",
            "Not used, and kept word for word: {headings}. --map HEADING=FIELD gives a meaning.",
        )
        say(text.format(headings=", ".join(f"“{one}”" for one in plan.unused)))


def tell_remarks(plan: ImportPlan) -> None:
    """Say what of the rows waits for a person's eye; of each kind the first rows."""
    found: defaultdict[str, list[tuple[Reading, Remark]]] = defaultdict(list)
    for reading in plan.readings:
        for remark in reading.remarks:
            found[remark.code].append((reading, remark))
    for told in found.values():
        for reading, remark in told[:SHOWN]:
            row = translate("Command line", "row {row}").format(row=reading.row.number)
            text = row_sentence(remark.code, remark.field, remark.value[:60])
            say(f"{row}: {text}")
        if len(told) > SHOWN:
            text = translate(
                "Command line", "… and %n more rows with this remark", len(told) - SHOWN
            )
            say(text)


def tell_twins(twins: Iterable[Likely]) -> None:
    """Say which new rows may be twins of children whose lines are gone."""
    for one in twins:
        text = translate(
            "Command line",
            "“{name}” has the surname and the birth date of “{other}” (line {line}), but another "
            "given name: a twin, or one child whose name was corrected. It is a new line, and the "
            "pair waits in the review.",
        )
        left, right = one.item.left, one.item.right
        say(text.format(name=left.name, other=right.name, line=right.line))
