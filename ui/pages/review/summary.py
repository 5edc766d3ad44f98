"""What a pair comes to: grade and story, each in one sentence, the figures, what would help."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.matching.reasons import Grade
from caseapp.review.pairs import ReviewItem
from exports.match_words import (
    as_well,
    differing,
    favouring,
    percent,
    rivals,
    speaks_against,
    why_grade,
)
from exports.words import Words
from ui.pages.review.grading import what_helps
from ui.widgets.labels import label
from ui.words import translate


def summary(item: ReviewItem, words: Words, *, graded: bool = True) -> QFrame:
    """Give the card that stands above the comparison; a pair that is left out has no grade."""
    card = QFrame()
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 10, 14, 10)
    column.setSpacing(3)
    for line in _lines(item, words) if graded else _ungraded(item, words):
        column.addWidget(line)
    return card


def story_sentence(item: ReviewItem, words: Words) -> str:
    """Tell what would have happened to the names, and what speaks for it."""
    story = _story(item, words)
    speaking = favouring(item, words)
    if not speaking:
        return translate("ReviewPage", "{story}; nothing speaks for it.").format(story=story)
    return translate("ReviewPage", "{story}; in its favour: {fields}.").format(
        story=story, fields=speaking
    )


def _story(item: ReviewItem, words: Words) -> str:
    """Word the story; of a renamed child it is a supposition and no fact."""
    if not item.is_lead:
        return words.capital(f"story.{item.story}")
    supposed = words.text(f"story.{item.story}")
    return translate("ReviewPage", "Supposition: {0}").format(supposed)


def figures(item: ReviewItem, words: Words) -> str:
    """Say the probability and how many strangers would agree as well."""
    expected = translate(
        "ReviewPage", "By chance, {rivals} other records in these lists would agree as well."
    ).format(rivals=rivals(item.chance_rivals, words))
    if item.is_sibling:
        return expected
    likely = translate("ReviewPage", "Probability {0}.").format(percent(item.probability, words))
    return f"{likely} {expected}"


def _lines(item: ReviewItem, words: Words) -> Iterable[QWidget]:
    yield label(_head(item, words), "sectionTitle", wrap=True)
    if not item.is_sibling:
        yield label(story_sentence(item, words), wrap=True)
        yield label(why_grade(item, words), wrap=True)
        if item.as_well:
            yield label(as_well(item, words), wrap=True)
    yield label(figures(item, words), "muted", wrap=True)
    helps = "" if item.is_sibling or item.grade == Grade.STRONG else what_helps(item, words)
    if helps:
        yield label(helps, wrap=True)
    yield from _against(item, words)


def _ungraded(item: ReviewItem, words: Words) -> Iterable[QWidget]:
    speaking = favouring(item, words)
    speaks = translate("ReviewPage", "In its favour: {0}.").format(speaking)
    nothing = translate("ReviewPage", "Nothing speaks for it.")
    yield label(speaks if speaking else nothing, wrap=True)
    yield from _against(item, words)


def _head(item: ReviewItem, words: Words) -> str:
    if item.is_sibling:
        return words.capital(f"story.{item.story}")
    return words.capital(f"grade.{item.grade}")


def _against(item: ReviewItem, words: Words) -> Iterable[QWidget]:
    against, apart = speaks_against(item, words), differing(item, words)
    if against:
        said = translate("ReviewPage", "Speaks against it: {0}").format("; ".join(against))
        yield label(said, "wrong", wrap=True)
    if apart:
        said = translate("ReviewPage", "Not the same on both sides: {0}").format("; ".join(apart))
        yield label(said, "wrong", wrap=True)
    if not against and not apart:
        yield label(translate("ReviewPage", "Nothing on record speaks against it."), "muted")
