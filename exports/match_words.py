"""How a candidate is worded: rules, fields, figures, what speaks against it and what is missing."""

import math
from collections.abc import Iterable

from caseapp.matching.grades import STRONG_PROBABILITY, strong_rivals
from caseapp.matching.model import Evidence
from caseapp.matching.reasons import Field, Grade, Level, Reason
from caseapp.review.pairs import ReviewItem, ReviewSide
from exports.dates import shown
from exports.regions import region_name
from exports.words import MISSING, Words

LEAST_BITS = 0.05  # below, a comparison says nothing
DECISIVE_BITS = 0.7  # against, below which no grade hangs on a comparison
LEAST_RIVALS = 0.1  # below, their number is not told
_SURE = 99
_NO_DECIMAL = 0.05  # a share this near to a whole number has no decimal to show
_WHOLE = 10  # from here on an expected number is written without decimals
_NAMED = 3  # of those that agree as well
_OTHER_DATES = (  # two dates that are not one, however near
    Reason.DAY_MONTH_SWAPPED,
    Reason.OTHER_YEAR,
    Reason.ONE_DIGIT,
    Reason.WITHIN_DAYS,
    Reason.WITHIN_MONTHS,
    Reason.NEAR_SPAN,
    Reason.DIFFERENT_DATE,
)
_HELPFUL = (Field.PATRONYMIC, Field.BIRTH, Field.BIRTH_PLACE, Field.SIBLINGS)
_NAMES = (Field.SURNAME, Field.GIVEN_NAME, Field.PATRONYMIC)


def reason(one: Evidence, words: Words) -> str:
    """Word the rule that decided a comparison, and which name or birth of a case it was."""
    said = [words.text(f"reason.{one.reason}", **one.values)]
    for side, whose in (("left", "match.first"), ("right", "match.second")):
        if kind := one.values.get(f"{side}_name"):
            name = words.text(f"name_kind.{kind}")
            said.append(words.text("match.by_name", record=words.text(whose), name=name))
        if f"{side}_birth" in one.values:
            said.append(words.text("match.by_birth", record=words.text(whose)))
    return "; ".join(said)


def value(one: Evidence, text: str, words: Words) -> str:
    """Word what a side has: a date as people read it, a code as a word, a dash for nothing."""
    if not text:
        return MISSING
    if one.field == Field.BIRTH:
        return shown(text, words.language)
    if one.field == Field.REGION:
        return "; ".join(region_name(code, words.language) for code in text.split("; "))
    return words.worded("sex", text) if one.field == Field.SEX else text


def fields(evidence: Iterable[Evidence], words: Words) -> str:
    """Name what was compared."""
    return ", ".join(words.text(f"evidence_field.{one.field}") for one in evidence)


def expected(count: float, words: Words) -> str:
    """Write how many are expected: whole from ten on, because it is an estimate."""
    return words.number(round(count) if count >= _WHOLE else round(count, 1))


def signed(bits: float, words: Words) -> str:
    """Write a contribution with its sign."""
    if abs(bits) < LEAST_BITS:
        return "0"
    return f"{'+' if bits > 0 else '–'}{words.number(round(abs(bits), 1))}"


def speaks_against(item: ReviewItem, words: Words) -> list[str]:
    """Say what contradicts; fields that do so by the same rule together."""
    against: dict[str, list[Evidence]] = {}
    for one in item.evidence:
        if one.bits < -LEAST_BITS:
            rule = words.text(f"reason.{one.reason}", **one.values)
            against.setdefault(rule, []).append(one)
    return [f"{fields(evidence, words)}: {why}" for why, evidence in against.items()]


def differs(item: ReviewItem) -> list[Evidence]:
    """Give what differs, though it weighs no more against the pair than for it."""
    twins = item.may_be_twins  # by the given name, whatever form of another it may be, too
    return [
        one
        for one in item.evidence
        if (one.reason in _OTHER_DATES or (twins and one.field == Field.GIVEN_NAME))
        and one.bits >= -LEAST_BITS
    ]


def favouring(item: ReviewItem, words: Words) -> str:
    """Name what speaks for a pair, without what differs."""
    apart = differs(item)
    speaking = (one for one in item.evidence if one.bits > LEAST_BITS and one not in apart)
    return fields(speaking, words)


def differing(item: ReviewItem, words: Words) -> list[str]:
    """Say what differs and how far."""
    return [f"{fields([one], words)}: {reason(one, words)}" for one in differs(item)]


def percent(probability: float, words: Words) -> str:
    """Write a probability as people read one, never as certainty."""
    share = 100 * probability
    if share > _SURE:
        return f"> {_SURE} %"
    whole = abs(share - round(share)) < _NO_DECIMAL
    said = words.number(round(share) if whole else round(share, 1))
    return f"{said} %" if share >= 1 else "< 1 %"


def rivals(count: float, words: Words) -> str:
    """Write how many records agree as well by chance."""
    if count < LEAST_RIVALS:
        return words.text("match.fewer_than", count=words.number(LEAST_RIVALS))
    return words.text("match.about", count=expected(count, words))


def story(item: ReviewItem, words: Words) -> str:
    """Tell what would have happened to the names, and what speaks for it."""
    told = words.capital(f"story.{item.story}")
    if item.is_lead:
        told = words.text("match.supposed", story=words.text(f"story.{item.story}"))
    speaking = favouring(item, words)
    key = "match.story" if speaking else "match.story_bare"
    return words.text(key, story=told, fields=speaking)


def why_grade(item: ReviewItem, words: Words) -> str:
    """Explain the grade in one sentence."""
    if item.grade != Grade.POSSIBLE:
        nameless = item.grade == Grade.COHORT_ONLY and not _compared(item).intersection(_NAMES)
        return words.text("match.why.nameless" if nameless else f"match.why.{item.grade}")
    return words.text("match.why.possible", reasons="; ".join(_why_possible(item, words)))


def list_called(side: ReviewSide, words: Words) -> str:
    """Return the title of the list on which a record stands; the own one is called by its kind."""
    return words.capital(f"list_kind.{side.list_kind}") if side.is_own else side.list_title


def as_well(item: ReviewItem, words: Words) -> str:
    """Name the other lines for which as much speaks, or say nothing."""
    if not all(side.name for side in item.as_well):
        return words.text("match.as_well_unnamed", count=len(item.as_well))
    lines = [
        words.text("match.found", name=side.name, line=side.line, list=list_called(side, words))
        for side in item.as_well[:_NAMED]
    ]
    more = len(item.as_well) - len(lines)
    lines += [words.text("match.and_more", count=more)] if more else []
    return words.text("match.as_well", lines="; ".join(lines)) if lines else ""


def not_known(item: ReviewItem, words: Words) -> str:
    """Name the fields that would tell most and that a side does not have."""
    missing = [field for field in _HELPFUL if field not in _compared(item)]
    return ", ".join(words.text(f"evidence_field.{field}") for field in missing)


def changed(item: ReviewItem, words: Words) -> str:
    """Name the facts that changed since the verdict."""
    keys = ("match.names" if one == "names" else f"evidence_field.{one}" for one in item.changed)
    return ", ".join(map(words.text, keys))


def _compared(item: ReviewItem) -> set[str]:
    return {one.field for one in item.evidence if one.level != Level.MISSING}


def _why_rivals(count: float, words: Words) -> str:
    """Say how many strangers agree as well, or in how many searches one of them would."""
    if count < LEAST_RIVALS:
        return words.text("match.why.rare", count=one_in(count))
    return words.text("match.why.rivals", count=rivals(count, words))


def one_in(count: float) -> int:
    """Give among how many searches one stranger is expected, in two figures."""
    often = 1 / count
    return int(round(often, 1 - math.floor(math.log10(often))))


def _why_possible(item: ReviewItem, words: Words) -> list[str]:
    reasons = [words.text("match.why.even")] if item.as_well else []
    if item.chance_rivals > strong_rivals(item.story):
        reasons.append(_why_rivals(item.chance_rivals, words))
    against = fields((one for one in item.evidence if one.bits < -DECISIVE_BITS), words)
    if against:
        reasons.append(words.text("match.why.against", fields=against))
    if item.probability < STRONG_PROBABILITY or not reasons:
        told = percent(item.probability, words), percent(STRONG_PROBABILITY, words)
        reasons.append(words.text("match.why.probability", now=told[0], strong=told[1]))
    return reasons
