"""What records are called, and why a case cannot be set aside."""

from collections.abc import Mapping
from typing import Final

from ui.words import QT_TRANSLATE_NOOP

THINGS: Final[Mapping[str, str]] = {
    "attachment": QT_TRANSLATE_NOOP("Messages", "file"),
    "citation": QT_TRANSLATE_NOOP("Messages", "citation"),
    "description": QT_TRANSLATE_NOOP("Messages", "description"),
    "aside": QT_TRANSLATE_NOOP("Messages", "setting aside"),
    "birth": QT_TRANSLATE_NOOP("Messages", "birth record"),
    "candidate": QT_TRANSLATE_NOOP("Messages", "candidate"),
    "case": QT_TRANSLATE_NOOP("Messages", "case"),
    "change": QT_TRANSLATE_NOOP("Messages", "change"),
    "claim": QT_TRANSLATE_NOOP("Messages", "claim"),
    "determination": QT_TRANSLATE_NOOP("Messages", "determination"),
    "edit": QT_TRANSLATE_NOOP("Messages", "change"),
    "entry": QT_TRANSLATE_NOOP("Messages", "list entry"),
    "import": QT_TRANSLATE_NOOP("Messages", "import"),
    "list": QT_TRANSLATE_NOOP("Messages", "list"),
    "name": QT_TRANSLATE_NOOP("Messages", "name"),
    "placement": QT_TRANSLATE_NOOP("Messages", "placement"),
    "proposal": QT_TRANSLATE_NOOP("Messages", "proposal"),
    "office": QT_TRANSLATE_NOOP("Messages", "agreement of the office"),
    "record": QT_TRANSLATE_NOOP("Messages", "record"),
    "request": QT_TRANSLATE_NOOP("Messages", "request"),
    "review": QT_TRANSLATE_NOOP("Messages", "finding"),
    "source": QT_TRANSLATE_NOOP("Messages", "source"),
    "verdict": QT_TRANSLATE_NOOP("Messages", "verdict"),
    "view": QT_TRANSLATE_NOOP("Messages", "view"),
    "relation": QT_TRANSLATE_NOOP("Messages", "person"),
    "member": QT_TRANSLATE_NOOP("Messages", "child of a group"),
    "group": QT_TRANSLATE_NOOP("Messages", "group"),
    "application": QT_TRANSLATE_NOOP("Messages", "application"),
    "note": QT_TRANSLATE_NOOP("Messages", "note"),
    "tag": QT_TRANSLATE_NOOP("Messages", "tag"),
    "tag_name": QT_TRANSLATE_NOOP("Messages", "tag"),
    "flag": QT_TRANSLATE_NOOP("Messages", "flag"),
}

ASIDE: Final[Mapping[str, str]] = {
    "kept_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "A duplicate needs the case that is kept. Choose it by its number or by a name.",
    ),
    "waits": QT_TRANSLATE_NOOP(
        "Messages",
        "Setting case {case} aside waits for a second person already. Confirm it, or take it "
        "back first.",
    ),
    "aside": QT_TRANSLATE_NOOP(
        "Messages",
        "Case {case} is set aside already. Take it back first, then set it aside as you mean it.",
    ),
    "keeps": QT_TRANSLATE_NOOP(
        "Messages",
        "Case {case} is kept for {other}, which would lose it. Take that back first, then set "
        "each aside as a duplicate of the case that is kept.",
    ),
    "itself": QT_TRANSLATE_NOOP(
        "Messages", "Case {case} cannot be a duplicate of itself. Choose the other case."
    ),
    "kept_aside": QT_TRANSLATE_NOOP(
        "Messages",
        "Case {other} is set aside itself. Choose the case that is kept for it, or take it back "
        "first.",
    ),
    "siblings": QT_TRANSLATE_NOOP(
        "Messages",
        "The children of case {case} and case {other} are recorded as brothers or sisters, so "
        "they are not one child. Remove that record first, if it is wrong.",
    ),
    "different": QT_TRANSLATE_NOOP(
        "Messages",
        "A line of case {case} and one of case {other} were judged different children. Withdraw "
        "that verdict first, if it was wrong.",
    ),
}
"""Why a case cannot be set aside, or cannot be the case kept."""
