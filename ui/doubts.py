"""What is doubted of an import; window and command line share it."""

from caseapp.lists.planned import Doubt
from ui.words import translate


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


def alike_sentence(cases: int) -> str:
    """Say that children of an import may have two cases now."""
    return translate(
        "ImportPage",
        "%n new cases are called and born as another case: they may be the same children. The "
        "checks name them.",
        cases,
    )
