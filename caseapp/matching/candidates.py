"""A pair of records told field by field, from the very numbers that ranked it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from caseapp.matching.births import PARTIAL, days_apart
from caseapp.matching.comparison import Comparison, index_on
from caseapp.matching.grades import grade, probability
from caseapp.matching.model import BirthSpan, Candidate, Evidence
from caseapp.matching.people import NAMES, TEXTS, Record
from caseapp.matching.reasons import Field, Reason, Story
from caseapp.matching.rivals import chance_rivals
from caseapp.matching.stories import Bits, story_of
from caseapp.matching.weights import PRICES, REASONS, WEIGHTS

FIELDS = (*NAMES, Field.BIRTH, Field.SEX, Field.BIRTH_PLACE)
_WITH_DAYS = {Reason.WITHIN_DAYS, Reason.WITHIN_MONTHS, Reason.NEAR_SPAN, *PARTIAL}


@dataclass(frozen=True, slots=True)
class Pair:
    """One left and one right record of a comparison."""

    comparison: Comparison
    left: int
    right: int

    @property
    def records(self) -> tuple[Record, Record]:
        """Both records."""
        left, target = self.comparison.left, self.comparison.target.side
        return left.records[self.left], target.records[self.right]


def _place(pair: Pair, field: Field) -> tuple[int, int]:
    left = index_on(pair.comparison.left, field)[pair.left]
    right = index_on(pair.comparison.target.side, field)[pair.right]
    return int(left), int(right)


def _found(pair: Pair, field: Field) -> tuple[Reason, float]:
    compared, place = pair.comparison.fields[field], _place(pair, field)
    return REASONS[compared.reasons[place]], float(compared.bits[place])


def _bits_of_names(pair: Pair) -> tuple[dict[Field, Bits], dict[Field, Bits]]:
    comparison = pair.comparison
    bits = {n: comparison.fields[n].bits[_place(pair, n)].reshape(1) for n in NAMES}
    given = {
        n: (comparison.given[n][pair.left] * comparison.target.given[n][pair.right]).reshape(1)
        for n in NAMES
    }
    return bits, given


def _told(story: Story, field: Field, reason: Reason, bits: float) -> tuple[Reason, float]:
    """Give a name's reason and bits as the story has them."""
    if reason is Reason.NOT_GIVEN or field not in NAMES:
        return reason, bits
    if story is Story.SIBLING:
        told = Reason.SIBLING_NAME if field is Field.GIVEN_NAME else Reason.FAMILY_NAME_SHARED
        return told, WEIGHTS[told].bits
    if field in PRICES[story]:
        return Reason.REPLACED_NAME, PRICES[story][field]
    return reason, bits


def _shown_birth(birth: BirthSpan) -> str:
    return birth.edtf or (birth.earliest.isoformat() if birth.earliest else "")


def _shown(pair: Pair, field: Field) -> tuple[str, str]:
    """Give both values as the records have them."""
    left, right = pair.records
    if field is Field.BIRTH:
        return _shown_birth(left.birth), _shown_birth(right.birth)
    if field is Field.SEX:
        return left.sex, right.sex
    sides = pair.comparison.left, pair.comparison.target.side
    if field is Field.BIRTH_PLACE:
        persons = sides[0].persons[left.person], sides[1].persons[right.person]
        return persons[0].birth_place, persons[1].birth_place
    return getattr(left.parts, field.value), getattr(right.parts, field.value)


def _values(pair: Pair, reason: Reason) -> Mapping[str, str]:
    if reason not in _WITH_DAYS:
        return {}
    left, right = pair.records
    return {"days": str(days_apart(left.birth, right.birth))}


def _evidence(pair: Pair, field: Field, story: Story) -> Evidence:
    reason, bits = _told(story, field, *_found(pair, field))
    left, right = _shown(pair, field)
    return Evidence(
        field=field,
        left=left,
        right=right,
        level=WEIGHTS[reason].level,
        bits=bits,
        reason=reason,
        values=_values(pair, reason),
    )


def _shares(pair: Pair) -> dict[Field, float]:
    """Give how common the commoner of both values is in the pool."""
    target = pair.comparison.target
    shares = {}
    for field in TEXTS:
        left, right = _place(pair, field)
        groups = (
            pair.comparison.left.values[field][left].group,
            target.side.values[field][right].group,
        )
        shares[field] = max(target.frequencies.share(field, group) for group in groups)
    return shares


def _named(evidence: Iterable[Evidence]) -> bool:
    """Tell whether any name was compared at all."""
    return any(e.field in NAMES and e.reason != Reason.NOT_GIVEN for e in evidence)


def candidate_of(pair: Pair, rank: int, siblings: Evidence | None, *, pool: int) -> Candidate:
    """Tell a pair: its story, evidence, probability, chance rivals and grade."""
    story = story_of(*_bits_of_names(pair))
    evidence = tuple(_evidence(pair, field, story) for field in FIELDS)
    if siblings is not None:
        evidence += (siblings,)
    score = sum(one.bits for one in evidence)
    chance = probability(score, pool)
    rivals = chance_rivals(evidence, _shares(pair), pool)
    left, right = pair.records
    return Candidate(
        left=pair.comparison.left.persons[left.person].id,
        right=pair.comparison.target.side.persons[right.person].id,
        rank=rank,
        score=score,
        probability=chance,
        grade=grade(chance, rivals, story, named=_named(evidence)),
        story=story,
        chance_rivals=rivals,
        evidence=evidence,
    )
