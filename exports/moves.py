"""Moves between regions in one line: RU-ROS -> RU-TYU (03.2024), by the names of the regions."""

from caseapp.case_file import CaseFile
from caseapp.moves import moves
from exports.dates import shown
from exports.regions import short_region_name
from exports.words import Words


def moves_line(case: CaseFile, words: Words) -> str:
    """Write the regions in the order of time, with the date of each move; empty without one."""
    told = moves(case.placements)
    if not told:
        return ""
    parts = [short_region_name(told[0].left, words.language)]
    for move in told:
        name = short_region_name(move.right, words.language)
        parts.append(f"{name} ({shown(move.on.edtf, words.language)})")
    return " → ".join(parts)
