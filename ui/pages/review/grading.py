"""Why a pair has its grade and no better one, and what could decide it."""

from caseapp.matching.grades import STRONG_PROBABILITY, strong_rivals
from caseapp.matching.reasons import Field, Grade, Level
from caseapp.review.pairs import ReviewItem
from exports.match_words import DECISIVE_BITS, LEAST_RIVALS, one_in, percent
from exports.words import Words
from ui.pages.review.numbers import rivals
from ui.words import translate

_HELPFUL = (Field.PATRONYMIC, Field.BIRTH, Field.BIRTH_PLACE, Field.SIBLINGS)
_NAMES = (Field.SURNAME, Field.GIVEN_NAME, Field.PATRONYMIC)


def why_grade(item: ReviewItem, words: Words) -> str:
    """Explain the grade in one sentence."""
    if item.grade == Grade.STRONG:
        return translate(
            "ReviewGrade", "Strong, because by chance hardly anybody else would agree as well."
        )
    if item.grade == Grade.NOT_DECIDABLE:
        return translate(
            "ReviewGrade",
            "Not decidable, because where the names were replaced too many others agree as well.",
        )
    if item.grade == Grade.COHORT_ONLY:
        return _why_cohort(item)
    return translate("ReviewGrade", "Only “possible”, because {reasons}.").format(
        reasons="; ".join(_why_possible(item, words))
    )


def what_helps(item: ReviewItem, words: Words) -> str:
    """Say what could decide a pair that these data cannot, or make a possible one surer."""
    missing = ", ".join(words.text(f"evidence_field.{field}") for field in not_known(item))
    if not item.is_undecidable:
        more = translate("ReviewGrade", "More could be told if both sides had: {0}.")
        return more.format(missing) if missing else ""
    said = translate(
        "ReviewPage", "What would help: a photo, brothers and sisters, the place of stay."
    )
    not_yet = translate("ReviewPage", "Not compared yet: {0}.").format(missing)
    return f"{said} {not_yet}" if missing else said


def not_known(item: ReviewItem) -> list[Field]:
    """Give the fields that would tell most and that a side does not have."""
    there = {one.field for one in item.evidence if one.level != Level.MISSING}
    return [field for field in _HELPFUL if field not in there]


def _why_cohort(item: ReviewItem) -> str:
    compared = {one.field for one in item.evidence if one.level != Level.MISSING}
    if not compared.intersection(_NAMES):
        return translate(
            "ReviewGrade", "Only of the same age and sex: no name is known on both sides."
        )
    return translate("ReviewGrade", "Only of the same age and sex: many others agree just as well.")


def _why_rivals(count: float, words: Words) -> str:
    if count < LEAST_RIVALS:
        said = translate(
            "ReviewGrade", "in one of {0} such searches a stranger would agree as well"
        )
        return said.format(one_in(count))
    said = translate("ReviewGrade", "by chance {0} others would agree as well")
    return said.format(rivals(count, words))


def _why_possible(item: ReviewItem, words: Words) -> list[str]:
    reasons = [words.text("match.why.even")] if item.as_well else []
    if item.chance_rivals > strong_rivals(item.story):
        reasons.append(_why_rivals(item.chance_rivals, words))
    against = [one for one in item.evidence if one.bits < -DECISIVE_BITS]
    if against:
        fields = ", ".join(words.text(f"evidence_field.{one.field}") for one in against)
        reasons.append(translate("ReviewGrade", "{0} speak against it").format(fields))
    if item.probability < STRONG_PROBABILITY or not reasons:
        said = translate("ReviewGrade", "the probability is {0}, and “strong” begins at {1}")
        strong = percent(STRONG_PROBABILITY, words)
        reasons.append(said.format(percent(item.probability, words), strong))
    return reasons
