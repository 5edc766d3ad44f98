"""How a pair stands in the queue."""

import uuid

from caseapp.review import ReviewItem
from db.codes import VerdictKind
from exports.match_words import percent
from exports.words import Words
from ui.models.row_table import RIGHT, Column
from ui.words import translate

SIGNS: dict[str, str] = {
    VerdictKind.SAME: "=  ",
    VerdictKind.DIFFERENT: "≠  ",
    VerdictKind.UNSURE: "?  ",
}
PROPOSED_SIGN = "=?  "  # "same", if a second person says so, too
TONES = {"strong": "good", "possible": "waiting"}


def columns(words: Words) -> tuple[Column[ReviewItem], ...]:
    """Describe the columns of the queue."""
    sibling = translate("ReviewPage", "sibling?")
    return (
        Column(translate("ReviewPage", "Pair"), _names, stretch=True, tone=_tone),
        Column(
            translate("ReviewPage", "Probability"),
            lambda item: sibling if item.is_sibling else percent(item.probability, words),
            width=7,
            align=RIGHT,
        ),
    )


def key(item: ReviewItem) -> uuid.UUID:
    """Give what stays the same when a pair is read again."""
    return item.candidate_id


def _names(item: ReviewItem) -> str:
    sign = PROPOSED_SIGN if item.proposed_by else SIGNS.get(item.verdict, "")
    return f"{sign}{item.left.name} – {item.right.name}"


def _tone(item: ReviewItem) -> str:
    return "accent" if item.is_sibling else TONES.get(item.grade, "muted")
