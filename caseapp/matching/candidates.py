"""A pair of records told field by field, from the very numbers that ranked it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.births import PARTIAL, days_apart
from caseapp.matching.comparison import Bits, Comparison, Pairs, reasons_of
from caseapp.matching.grades import grade, probability
from caseapp.matching.kin import Kin, kin_evidence
from caseapp.matching.model import BirthSpan, Candidate, Evidence
from caseapp.matching.people import NAMES, Ints, Record
from caseapp.matching.reasons import Field, Reason, Story
from caseapp.matching.rivals import chance_rivals
from caseapp.matching.scoring import Kins, Scored
from caseapp.matching.stories import STORIES, Numbers, shift_of
from caseapp.matching.traits import shown_trait
from caseapp.matching.weights import NUMBER, PRICES, REASONS, WEIGHTS

Ranked: TypeAlias = tuple[Ints, NDArray[np.float64]]  # places among scored pairs, and odds
FIELDS = (*NAMES, Field.BIRTH, Field.SEX, Field.BIRTH_PLACE)
_UNSAID = (Field.EYES, Field.HAIR, Field.SIBLING_COUNT)  # told only where both sides know them
_WITH_DAYS = {Reason.WITHIN_DAYS, Reason.WITHIN_MONTHS, Reason.NEAR_SPAN, *PARTIAL}


@dataclass(frozen=True, slots=True)
class Leads:
    """The best pairs of some left persons, each person's together, with their figures."""

    comparison: Comparison
    kin: Kin  # of the left side
    pairs: Pairs
    rank: Ints
    bits: Bits
    story: Numbers
    odds: NDArray[np.float64]
    rivals: NDArray[np.float64]
    named: NDArray[np.bool_]

    def persons(self) -> list[int]:
        """Give the left person of each pair."""
        persons: list[int] = self.comparison.left.person_of[self.pairs.left].tolist()
        return persons


def _named(comparison: Comparison, pairs: Pairs) -> NDArray[np.bool_]:
    """Tell whether any name was compared at all."""
    missing = [reasons_of(comparison, n, pairs) == NUMBER[Reason.NOT_GIVEN] for n in NAMES]
    named: NDArray[np.bool_] = ~(missing[0] & missing[1] & missing[2])
    return named


def _kin_of_pairs(comparison: Comparison, pairs: Pairs, kins: Kins) -> Bits:
    persons = comparison.left.person_of[pairs.left].tolist()
    others = comparison.pool.side.person_of[pairs.right].tolist()
    bits = [kins[p][o] if p in kins else 0.0 for p, o in zip(persons, others, strict=True)]
    return np.array(bits, dtype=np.float32)


def leads_of(
    comparison: Comparison, scored: Scored, best: Sequence[Ranked], kin: Kin, kins: Kins
) -> Leads:
    """Give the chosen pairs with all their figures."""
    places = np.concatenate([chosen for chosen, _ in best])
    pairs = Pairs(scored.pairs.left[places], scored.pairs.right[places])
    story = scored.story[places]
    return Leads(
        comparison=comparison,
        kin=kin,
        pairs=pairs,
        rank=np.concatenate([np.arange(1, len(chosen) + 1) for chosen, _ in best]),
        bits=scored.bits[places],
        story=story,
        odds=np.concatenate([odds for _, odds in best]),
        rivals=chance_rivals(comparison, pairs, story, _kin_of_pairs(comparison, pairs, kins)),
        named=_named(comparison, pairs),
    )


@dataclass(frozen=True, slots=True)
class _Pair:
    """One left and one right record of a comparison."""

    comparison: Comparison
    left: int
    right: int

    @property
    def records(self) -> tuple[Record, Record]:
        """Both records."""
        left, right = self.comparison.left, self.comparison.pool.side
        return left.records[self.left], right.records[self.right]

    def cell(self, field: Field) -> tuple[int, int]:
        """Give where in a field's matrix the pair stands."""
        left, right = self.comparison.left, self.comparison.pool.side
        return int(left.index[field][self.left]), int(right.index[field][self.right])


def _found(pair: _Pair, field: Field) -> tuple[Reason, float]:
    compared, cell = pair.comparison.fields[field], pair.cell(field)
    return REASONS[compared.reasons[cell]], float(compared.bits[cell])


def _told(story: Story, field: Field, reason: Reason, bits: float) -> tuple[Reason, float]:
    """Give a field's reason and bits as the story has them."""
    if field not in NAMES:
        return reason, bits + shift_of(story, reason)
    if reason is Reason.NOT_GIVEN:
        return reason, bits
    if story is Story.SIBLING:
        told = Reason.SIBLING_NAME if field is Field.GIVEN_NAME else Reason.FAMILY_NAME_SHARED
        return told, WEIGHTS[told].bits
    if field in PRICES[story]:
        return Reason.REPLACED_NAME, PRICES[story][field]
    return reason, bits


def _shown_birth(birth: BirthSpan) -> str:
    return birth.edtf or (birth.earliest.isoformat() if birth.earliest else "")


def _shown(pair: _Pair, field: Field) -> tuple[str, str]:
    """Give both values as the records have them."""
    left, right = pair.records
    if field in NAMES:
        return getattr(left.parts, field.value), getattr(right.parts, field.value)
    if field is Field.BIRTH:
        return _shown_birth(left.birth), _shown_birth(right.birth)
    sides = pair.comparison.left, pair.comparison.pool.side
    one, other = sides[0].persons[left.person], sides[1].persons[right.person]
    if field is Field.BIRTH_PLACE:
        return one.birth_place, other.birth_place
    numbers = pair.cell(field)
    return shown_trait(field, one, numbers[0]), shown_trait(field, other, numbers[1])


def _values(pair: _Pair, reason: Reason) -> Mapping[str, str]:
    if reason not in _WITH_DAYS:
        return {}
    left, right = pair.records
    return {"days": str(days_apart(left.birth, right.birth))}


def _evidence(pair: _Pair, field: Field, story: Story) -> Evidence:
    reason, bits = _told(story, field, *_found(pair, field))
    left, right = _shown(pair, field)
    level = WEIGHTS[reason].level
    return Evidence(field, left, right, level, bits, reason, _values(pair, reason))


def _all_evidence(leads: Leads, pair: _Pair, story: Story) -> Iterable[Evidence]:
    for field in FIELDS:
        yield _evidence(pair, field, story)
    for field in _UNSAID:
        if _found(pair, field)[0] is not Reason.NOT_GIVEN:
            yield _evidence(pair, field, story)
    left, right = pair.records
    families = leads.kin.of_person[left.person], leads.comparison.pool.kin.of_person[right.person]
    kin = kin_evidence(*families)
    if kin is not None:
        yield kin


def candidate_of(leads: Leads, place: int, *, told: bool = True) -> Candidate:
    """Tell a pair: its story, evidence, probability, chance rivals and grade."""
    pair = _Pair(leads.comparison, int(leads.pairs.left[place]), int(leads.pairs.right[place]))
    story = STORIES[leads.story[place]]
    odds, rivals = float(leads.odds[place]), float(leads.rivals[place])
    chance = probability(odds)
    left, right = pair.records
    evidence = tuple(_all_evidence(leads, pair, story)) if told else ()
    return Candidate(
        left=leads.comparison.left.persons[left.person].id,
        right=leads.comparison.pool.side.persons[right.person].id,
        rank=int(leads.rank[place]),
        score=sum(one.bits for one in evidence) if told else float(leads.bits[place]),
        probability=chance,
        grade=grade(chance, rivals, story, named=bool(leads.named[place])),
        story=story,
        chance_rivals=rivals,
        evidence=evidence,
        odds=odds,
    )
