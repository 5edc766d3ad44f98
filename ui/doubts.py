"""What is said where a reply seems to answer another list; window and command line share it."""

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
