"""How a pair stands in the queue."""

import uuid

from caseapp.review.pairs import ReviewItem, ReviewSide
from db.codes import VerdictKind
from exports.match_words import list_called, percent
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
    return (
        Column(
            translate("ReviewPage", "Pair"),
            _names,
            stretch=True,
            tone=_tone,
            tip=lambda item: _told(item, words),
        ),
        _chance(translate("ReviewPage", "Prob."), words),
    )


def exported(words: Words) -> tuple[Column[ReviewItem], ...]:
    """Describe the columns of a file of the queue: each record apart, and where it stands."""
    return (
        Column(translate("ReviewPage", "First record"), lambda item: item.left.name, width=28),
        Column(
            translate("ReviewPage", "Stands on"), lambda item: _place(item.left, words), width=28
        ),
        Column(translate("ReviewPage", "Second record"), lambda item: item.right.name, width=28),
        Column(
            translate("ReviewPage", "Stands on"), lambda item: _place(item.right, words), width=28
        ),
        Column(translate("ReviewPage", "Grade"), lambda item: words.capital(f"grade.{item.grade}")),
        _chance(translate("ReviewPage", "Probability"), words),
        Column(
            translate("ReviewPage", "Verdict"),
            lambda item: words.capital(f"verdict_kind.{item.verdict}") if item.verdict else "",
        ),
    )


def _chance(title: str, words: Words) -> Column[ReviewItem]:
    sibling = translate("ReviewPage", "sibling?")
    return Column(
        title,
        lambda item: sibling if item.is_sibling else percent(item.probability, words),
        width=7,
        align=RIGHT,
        fit=True,
    )


def _place(side: ReviewSide, words: Words) -> str:
    if not side.line:
        return list_called(side, words)
    said = translate("ReviewPage", "line {line}: {list}")
    return said.format(line=side.line, list=list_called(side, words))


def key(item: ReviewItem) -> uuid.UUID:
    """Give what stays the same when a pair is read again."""
    return item.candidate_id


def _names(item: ReviewItem) -> str:
    sign = PROPOSED_SIGN if item.proposed_by else SIGNS.get(item.verdict, "")
    return f"{sign}{item.left.name}\n{item.right.name}"


def _told(item: ReviewItem, words: Words) -> str:
    """Say in words what the sign and the dot before a pair mean."""
    grade = words.capital("story.sibling" if item.is_sibling else f"grade.{item.grade}")
    names = f"{item.left.name}\n{item.right.name}\n{grade}"
    if item.proposed_by:
        said = translate("ReviewPage", "{sign} the same child, if a second person says so, too")
        return f"{said.format(sign=PROPOSED_SIGN.strip())}\n{names}"
    if item.verdict in SIGNS:
        word = words.text(f"verdict_kind.{item.verdict}")
        return f"{SIGNS[item.verdict].strip()} {word}\n{names}"
    return names


def _tone(item: ReviewItem) -> str:
    return "accent" if item.is_sibling else TONES.get(item.grade, "muted")


def is_past(before: ReviewItem | None, now: ReviewItem | None) -> bool:
    """Tell whether the pair in front has just been decided, so that the next one moves up."""
    return now is None or (
        before is not None and key(before) == key(now) and _state(before) != _state(now)
    )


def _state(item: ReviewItem) -> tuple[str, str]:
    return item.verdict, item.proposed_by
