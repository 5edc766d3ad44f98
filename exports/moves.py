"""Moves between regions in one line: RU-ROS -> RU-TYU (03.2024), by the names of the regions.

Where the dates do not say which stay was the earlier one, no arrow says it either.
"""

from caseapp.case_file import CaseFile
from caseapp.course.moves import moves
from exports.dates import shown
from exports.regions import short_region_name
from exports.words import Words


def moves_line(case: CaseFile, words: Words) -> str:
    """Write the regions in the order of time, with the date of each stay; empty without a move."""
    told = moves(case.placements)
    if not told:
        return ""
    text = short_region_name(told[0].left, words.language)
    for move in told:
        name = short_region_name(move.right, words.language)
        joint = " → " if move.sure else " / "
        text += f"{joint}{name} ({shown(move.on.edtf, words.language)})"
    return text if all(move.sure for move in told) else f"{text} {words.text('moves.unsure')}"
