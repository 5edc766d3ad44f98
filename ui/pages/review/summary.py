"""What a pair comes to: its grade, the story in one sentence, the figures, what would help."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.matching.model import Evidence
from caseapp.matching.reasons import Field, Level
from caseapp.review import ReviewItem
from exports.words import Words
from ui.widgets.labels import label
from ui.words import translate

LEAST_BITS = 0.05  # below, a comparison says nothing
_SURE, _LEAST_RIVALS = 99, 0.1
_HELPFUL = (Field.PATRONYMIC, Field.BIRTH, Field.BIRTH_PLACE, Field.SIBLINGS)


def summary(item: ReviewItem, words: Words) -> QFrame:
    """Give the card that stands above the comparison."""
    card = QFrame()
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 10, 14, 10)
    column.setSpacing(3)
    for line in _lines(item, words):
        column.addWidget(line)
    return card


def story_sentence(item: ReviewItem, words: Words) -> str:
    """Tell what would have happened to the names, and what speaks for it."""
    story = words.capital(f"story.{item.story}")
    favouring = _fields((one for one in item.evidence if one.bits > LEAST_BITS), words)
    if not favouring:
        return translate("ReviewPage", "{story}; nothing speaks for it.").format(story=story)
    return translate("ReviewPage", "{story}; in its favour: {fields}.").format(
        story=story, fields=favouring
    )


def figures(item: ReviewItem, words: Words) -> str:
    """Say the probability and how many strangers would agree as well."""
    expected = translate(
        "ReviewPage", "By chance, {rivals} other records in these lists would agree as well."
    ).format(rivals=rivals(item.chance_rivals, words))
    if item.is_sibling:
        return expected
    likely = translate("ReviewPage", "Probability {0}.").format(percent(item.probability, words))
    return f"{likely} {expected}"


def what_helps(item: ReviewItem, words: Words) -> str:
    """Say what could decide a pair that these data cannot."""
    said = translate(
        "ReviewPage", "What would help: a photo, brothers and sisters, the place of stay."
    )
    there = {one.field for one in item.evidence if one.level != Level.MISSING}
    missing = ", ".join(
        words.text(f"evidence_field.{field}") for field in _HELPFUL if field not in there
    )
    if not missing:
        return said
    not_yet = translate("ReviewPage", "Not compared yet: {0}.").format(missing)
    return f"{said} {not_yet}"


def speaks_against(item: ReviewItem, words: Words) -> list[str]:
    """Say what contradicts; fields that do so by the same rule together."""
    against: dict[str, list[Evidence]] = {}
    for one in item.evidence:
        if one.bits < -LEAST_BITS:
            against.setdefault(reason(one, words), []).append(one)
    return [f"{_fields(evidence, words)}: {why}" for why, evidence in against.items()]


def percent(probability: float, words: Words) -> str:
    """Write a probability as people read one, never as certainty."""
    share = 100 * probability
    if share > _SURE:
        return f"> {_SURE} %"
    return f"{words.number(round(share, 1))} %" if share >= 1 else "< 1 %"


def rivals(expected: float, words: Words) -> str:
    """Write how many records agree as well by chance."""
    if expected < _LEAST_RIVALS:
        return translate("ReviewPage", "fewer than {0}").format(words.number(_LEAST_RIVALS))
    return translate("ReviewPage", "about {0}").format(words.number(round(expected, 1)))


def reason(one: Evidence, words: Words) -> str:
    """Word the rule that decided a comparison."""
    return words.text(f"reason.{one.reason}", **one.values)


def _lines(item: ReviewItem, words: Words) -> Iterable[QWidget]:
    yield label(_head(item, words), "sectionTitle", wrap=True)
    if not item.is_sibling:
        yield label(story_sentence(item, words), wrap=True)
    yield label(figures(item, words), "muted", wrap=True)
    if item.is_undecidable:
        yield label(what_helps(item, words), wrap=True)
    yield _against(item, words)


def _head(item: ReviewItem, words: Words) -> str:
    if item.is_sibling:
        return words.capital(f"story.{item.story}")
    return words.capital(f"grade.{item.grade}")


def _against(item: ReviewItem, words: Words) -> QWidget:
    against = speaks_against(item, words)
    if not against:
        return label(translate("ReviewPage", "Nothing on record speaks against it."), "muted")
    said = translate("ReviewPage", "Speaks against it: {0}").format("; ".join(against))
    return label(said, "wrong", wrap=True)


def _fields(evidence: Iterable[Evidence], words: Words) -> str:
    return ", ".join(words.text(f"evidence_field.{one.field}") for one in evidence)
