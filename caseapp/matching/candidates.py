"""A pair of records told field by field, from the very numbers that ranked it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.births import PARTIAL, days_apart
from caseapp.matching.comparison import Bits, Comparison, Pairs
from caseapp.matching.grades import grade, odds_of, probabilities, proved
from caseapp.matching.kin import Kin, kin_evidence
from caseapp.matching.model import BirthSpan, Candidate, Evidence, Person
from caseapp.matching.people import NAMES, Ints, Record
from caseapp.matching.pool import Pool
from caseapp.matching.reasons import Field, Grade, Reason, Story
from caseapp.matching.regions import shown_regions
from caseapp.matching.rivals import chance_rivals
from caseapp.matching.scoring import Kins, Scored, facts_of
from caseapp.matching.stories import STORIES, Facts, Numbers, price_of, shift_of
from caseapp.matching.traits import shown_trait
from caseapp.matching.weights import PRICES, REASONS, WEIGHTS

FIELDS = (*NAMES, Field.BIRTH, Field.SEX, Field.BIRTH_PLACE)
_UNSAID = (Field.EYES, Field.HAIR, Field.SIBLING_COUNT)  # told only where both sides know them
_WITH_DAYS = {Reason.WITHIN_DAYS, Reason.WITHIN_MONTHS, Reason.NEAR_SPAN, *PARTIAL}
_ALIKE = (Reason.SAME_SPELLING, Reason.SAME_SOUND)


@dataclass(frozen=True, slots=True)
class Ranked:
    """The pairs that compete for one left person, best first."""

    places: Ints  # among scored pairs
    others: NDArray[np.float64]  # proved bits of all others of the same list, for each pair
    found: float  # bits of all pairs together, as they proved

    def first(self, many: int) -> "Ranked":
        """Give the best so many."""
        return Ranked(self.places[:many], self.others[:many], self.found)


@dataclass(frozen=True, slots=True)
class Leads:
    """The best pairs of some left persons, each person's together, with their figures."""

    comparison: Comparison
    kin: Kin  # of the left side
    pairs: Pairs
    facts: Facts
    rank: Ints
    bits: Bits
    story: Numbers
    others: NDArray[np.float64]
    rivals: NDArray[np.float64]
    named: NDArray[np.bool_]
    found: tuple[float, ...]  # for each left person the bits of all its pairs together

    def persons(self) -> list[int]:
        """Give the left person of each pair."""
        persons: list[int] = self.comparison.left.person_of[self.pairs.left].tolist()
        return persons


def _named(facts: Facts) -> NDArray[np.bool_]:
    """Tell whether any name was compared at all."""
    surname, given, patronymic = (facts.given(name) for name in NAMES)
    named: NDArray[np.bool_] = surname | given | patronymic
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
    places = np.concatenate([one.places for one in best])
    pairs = Pairs(scored.pairs.left[places], scored.pairs.right[places])
    story, facts = scored.story[places], facts_of(comparison, pairs)
    kin_of_pairs = _kin_of_pairs(comparison, pairs, kins)
    return Leads(
        comparison=comparison,
        kin=kin,
        pairs=pairs,
        facts=facts,
        rank=np.concatenate([np.arange(1, len(one.places) + 1) for one in best]),
        bits=scored.bits[places],
        story=story,
        others=np.concatenate([one.others for one in best]),
        rivals=chance_rivals(comparison, pairs, facts, story, kin_of_pairs),
        named=_named(facts),
        found=tuple(one.found for one in best),
    )


@dataclass(frozen=True, slots=True)
class _Pair:
    """One pair of leads, with both records and persons."""

    leads: Leads
    place: int
    records: tuple[Record, Record]
    persons: tuple[Person, Person]
    story: Story


def _pair(leads: Leads, place: int) -> _Pair:
    left, right = leads.comparison.left, leads.comparison.pool.side
    records = left.records[leads.pairs.left[place]], right.records[leads.pairs.right[place]]
    persons = left.persons[records[0].person], right.persons[records[1].person]
    return _Pair(leads, place, records, persons, STORIES[int(leads.story[place])])


def _found(pair: _Pair, field: Field) -> tuple[Reason, float]:
    facts, place = pair.leads.facts, pair.place
    if field not in facts.reasons:
        return Reason.NOT_GIVEN, 0.0
    return REASONS[facts.reasons[field][place]], float(facts.bits[field][place])


def _told(pair: _Pair, field: Field) -> tuple[Reason, float]:
    """Give a field's reason and bits as the story has them."""
    story, (reason, bits) = pair.story, _found(pair, field)
    if field not in NAMES:
        return reason, bits + shift_of(story, reason)
    if reason is Reason.NOT_GIVEN:
        return reason, bits
    if story is Story.SIBLING:
        told = Reason.SIBLING_NAME if field is Field.GIVEN_NAME else Reason.FAMILY_NAME_SHARED
        return told, WEIGHTS[told].bits
    if field in PRICES[story]:
        return Reason.REPLACED_NAME, price_of(story, field, _names_told(pair))
    return reason, bits


def _names_told(pair: _Pair) -> list[Field]:
    return [name for name in NAMES if _found(pair, name)[0] is not Reason.NOT_GIVEN]


def _shown_birth(birth: BirthSpan) -> str:
    return birth.edtf or (birth.earliest.isoformat() if birth.earliest else "")


def _shown(pair: _Pair, field: Field) -> tuple[str, str]:
    """Give both values as the records have them."""
    left, right = pair.records
    if field in NAMES:
        return getattr(left.written, field.value), getattr(right.written, field.value)
    if field is Field.BIRTH:
        return _shown_birth(left.birth), _shown_birth(right.birth)
    one, other = pair.persons
    if field is Field.BIRTH_PLACE:
        return one.birth_place, other.birth_place
    if field is Field.REGION:
        return shown_regions(one, other), shown_regions(other, one)
    return shown_trait(field, one, left.parts), shown_trait(field, other, right.parts)


def _values(pair: _Pair, field: Field, reason: Reason) -> Mapping[str, str]:
    """Give what the sentence needs: days apart, and which name or birth of a case counted."""
    left, right = pair.records
    if reason is Reason.NOT_GIVEN:
        return {}
    if field is Field.BIRTH:
        days = {"days": str(days_apart(left.birth, right.birth))} if reason in _WITH_DAYS else {}
        told = {"left_birth": left.birth.of, "right_birth": right.birth.of}
        return days | {name: of for name, of in told.items() if of}
    told = {"left_name": left.of, "right_name": right.of} if field in NAMES else {}
    return {name: of for name, of in told.items() if of}


def _declined(pair: _Pair, field: Field) -> bool:
    """Tell whether a name was compared in the nominative that a record has in another case."""
    return field in NAMES and any(
        getattr(record.parts, field.value) != getattr(record.written, field.value)
        for record in pair.records
    )


def _evidence(pair: _Pair, field: Field) -> Evidence:
    reason, bits = _told(pair, field)
    if reason in _ALIKE and _declined(pair, field):
        reason = Reason.OTHER_ENDING
    left, right = _shown(pair, field)
    level = WEIGHTS[reason].level
    return Evidence(field, left, right, level, bits, reason, _values(pair, field, reason))


def _all_evidence(pair: _Pair) -> Iterable[Evidence]:
    for field in FIELDS:
        yield _evidence(pair, field)
    if any(person.regions for person in pair.persons):
        yield _evidence(pair, Field.REGION)
    for field in _UNSAID:
        if _found(pair, field)[0] is not Reason.NOT_GIVEN:
            yield _evidence(pair, field)
    left, right = pair.records
    ours, theirs = pair.leads.kin, pair.leads.comparison.pool.kin
    kin = kin_evidence(ours.of_person[left.person], theirs.of_person[right.person])
    if kin is not None:
        yield kin


@dataclass(frozen=True, slots=True)
class Unweighed:
    """A pair told, before it is known how many of all that are sought are in the pool."""

    candidate: Candidate
    person: int  # of the pool
    bits: np.float32
    others: float
    named: bool


def unweighed(leads: Leads, place: int, *, told: bool = True) -> Unweighed:
    """Tell a pair: its story, evidence and chance rivals."""
    pair = _pair(leads, place)
    left, right = pair.persons
    evidence = tuple(_all_evidence(pair)) if told else ()
    candidate = Candidate(
        left=left.id,
        right=right.id,
        rank=int(leads.rank[place]),
        score=sum(one.bits for one in evidence) if told else float(leads.bits[place]),
        probability=0.0,
        grade=Grade.COHORT_ONLY,
        story=pair.story,
        chance_rivals=float(leads.rivals[place]),
        evidence=evidence,
    )
    return Unweighed(
        candidate=candidate,
        person=pair.records[1].person,
        bits=leads.bits[place],
        others=float(leads.others[place]),
        named=bool(leads.named[place]),
    )


def weighed(pairs: Sequence[Unweighed], pool: Pool, share: float) -> list[Candidate]:
    """Give pairs their odds, probabilities and grades; `share` of the sought are in the pool."""
    odds = odds_of(
        proved(np.array([one.bits for one in pairs], dtype=np.float32)),
        np.array([one.others for one in pairs], dtype=np.float64),
        pool=pool.rows,
        share=share,
        listed=pool.listed(np.array([one.person for one in pairs], dtype=np.intp)),
    )
    figures = zip(pairs, odds.tolist(), probabilities(odds).tolist(), strict=True)
    return [_with_chance(one, odd, chance, share) for one, odd, chance in figures]


def _with_chance(one: Unweighed, odds: float, chance: float, share: float) -> Candidate:
    told = one.candidate
    graded = grade(chance, told.chance_rivals, Story(told.story), named=one.named)
    return replace(told, probability=chance, grade=graded, odds=odds, share=share)
