"""Rules that set what a party claims against what others say; each yields pairs of statements."""

import re
from collections.abc import Iterator, Sequence

from caseapp.contradictions.answers import Said, contradictions
from caseapp.contradictions.model import About, Pair, Side, Stated
from caseapp.contradictions.surely import (
    before,
    days,
    seen_after,
    there_throughout,
    younger_than,
)
from caseapp.places_apart import apart, in_russia
from caseapp.regions import region
from db.codes import CareArrangement, ClaimKind, NameKind, Party, TracingStatus

ADULT = 18
STRANGERS = frozenset(
    {
        CareArrangement.RESIDENTIAL_CARE,
        CareArrangement.FOSTER_CARE,
        CareArrangement.UNRELATED_ADULT,
        CareArrangement.ADOPTION,
    }
)
BACK = frozenset({TracingStatus.RETURNED, TracingStatus.REUNIFIED})
_AWAY = frozenset(
    {TracingStatus.TRACING_IN_PROGRESS, TracingStatus.LOCATED, TracingStatus.VERIFIED}
)
_LEFT = (ClaimKind.LEFT_RUSSIA, ClaimKind.IN_THIRD_COUNTRY)
_THERE = (ClaimKind.LOCATED, ClaimKind.IN_STATE_CARE, ClaimKind.UNDER_PREPARATION)
_NOT_ADOPTED = re.compile(
    r"\b(?:не (?:було |була |був |был |была |было )?(?:усиновл|удочер|усынов)|not adopted)",
    re.IGNORECASE,
)


def adult_but_younger(case: Stated) -> Iterator[Pair]:
    """Said to have reached adulthood, but surely younger by a birth record."""
    for claim in claims(case, ClaimKind.REACHED_ADULTHOOD):
        for birth in case.about(About.BIRTH):
            if younger_than(birth.what.since, ADULT, claim.date):
                yield claim, birth


def never_but_placed(case: Stated) -> Iterator[Pair]:
    """Said never to have been in Russia, but reported in one of its regions."""
    for claim in claims(case, ClaimKind.NEVER_IN_RUSSIA):
        for placement in case.about(About.PLACEMENT):
            if in_russia(placement.what.region):
                yield claim, placement


def never_but_claimed(case: Stated) -> Iterator[Pair]:
    """Said never to have been in Russia, but another party says that the child was there."""
    yield from _answers(case, {ClaimKind.NEVER_IN_RUSSIA})


def gone_but_claimed(case: Stated) -> Iterator[Pair]:
    """Said to be gone, but another party says later, or that day, that the child is there."""
    yield from _answers(case, {ClaimKind.ALREADY_RETURNED, *_LEFT})


def two_regions_claimed(case: Stated) -> Iterator[Pair]:
    """Said by two parties to be in two regions on one day."""
    yield from _answers(case, set())


def against_itself(case: Stated) -> Iterator[Pair]:
    """Said by one party in two ways that cannot both be true."""
    return (pair for pair in _contradicting(case) if pair[0].who == pair[1].who)


def returned_but_seen(case: Stated) -> Iterator[Pair]:
    """Said to be back, nobody determined it, and later the child is reported there."""
    if any(one.what.value in BACK for one in case.about(About.DETERMINATION)):
        return
    for claim in claims(case, ClaimKind.ALREADY_RETURNED):
        for placement in case.about(About.PLACEMENT):
            if _held(placement) and seen_after(placement, claim.date):
                yield claim, placement


def returned_but_traced(case: Stated) -> Iterator[Pair]:
    """Said to be back, but determined later to be elsewhere, and never to have returned."""
    determined = case.about(About.DETERMINATION)
    if any(one.what.value in BACK for one in determined):
        return
    for claim in claims(case, ClaimKind.ALREADY_RETURNED):
        for one in determined:
            if one.what.value in _AWAY and before(claim.date, one.date):
                yield claim, one


def left_but_seen(case: Stated) -> Iterator[Pair]:
    """Said to have left Russia, but reported in one of its regions later."""
    for claim in claims(case, *_LEFT):
        for placement in case.about(About.PLACEMENT):
            if in_russia(placement.what.region) and seen_after(placement, claim.date):
                yield claim, placement


def located_but_elsewhere(case: Stated) -> Iterator[Pair]:
    """Said to be in one region, but reported in another later or throughout."""
    for claim in claims(case, *_THERE):
        for placement in case.about(About.PLACEMENT):
            elsewhere = apart(claim.what.region, placement.what.region)
            later = before(claim.date, placement.what.since)
            if elsewhere and (later or there_throughout(placement, claim.date)):
                yield claim, placement


def not_abducted_but_in_care(case: Stated) -> Iterator[Pair]:
    """Said not to be abducted, but in an institution or with strangers in Russia."""
    for claim in claims(case, ClaimKind.NOT_ABDUCTED):
        for placement in case.about(About.PLACEMENT):
            if placement.what.value in STRANGERS and _held(placement):
                yield claim, placement


def with_family_but_in_care(case: Stated) -> Iterator[Pair]:
    """Said to be with the family, but later or throughout in an institution or with strangers."""
    for claim in claims(case, ClaimKind.WITH_FAMILY):
        for placement in case.about(About.PLACEMENT):
            if placement.what.value in STRANGERS and seen_after(placement, claim.date):
                yield claim, placement


def not_adopted_but_adopted(case: Stated) -> Iterator[Pair]:
    """Said not to be adopted, but an adoption or a name after one is on record."""
    denied = [one for one in case.about(About.CLAIM) if _NOT_ADOPTED.search(one.what.text)]
    for claim in denied:
        for other in (*_adoptions(case), *_adopted_names(case)):
            yield claim, other


def with_family_but_renamed(case: Stated) -> Iterator[Pair]:
    """Said to be with the family or not abducted, but bears a name after an adoption."""
    for claim in claims(case, ClaimKind.WITH_FAMILY, ClaimKind.NOT_ABDUCTED):
        for name in _adopted_names(case):
            yield claim, name


def claims(case: Stated, *kinds: ClaimKind) -> list[Side]:
    """Return the claims of these kinds."""
    return [one for one in case.about(About.CLAIM) if one.what.value in kinds]


def _answers(case: Stated, kinds: set[str]) -> Iterator[Pair]:
    """Yield what two parties answer against one another, one of it of these kinds."""
    every: set[str] = {ClaimKind.NEVER_IN_RUSSIA, ClaimKind.ALREADY_RETURNED, *_LEFT}
    for left, right in _contradicting(case):
        said = {left.what.value, right.what.value}
        if left.who != right.who and _leading(said & every) in (kinds or {""}):
            yield left, right


def _leading(kinds: set[str]) -> str:
    """Name the kind that decides what is contradicted: a denial first."""
    if ClaimKind.NEVER_IN_RUSSIA in kinds:
        return ClaimKind.NEVER_IN_RUSSIA
    return min(kinds, default="")


def _contradicting(case: Stated) -> Iterator[Pair]:
    """Yield the answers that contradict one another, the earlier first."""
    answers = sorted(_asked(case.about(About.CLAIM)), key=lambda one: (*days(one.date), one.id))
    said = [
        Said(one.what.value, one.what.region, one.date.earliest, one.date.latest) for one in answers
    ]
    for first, second in contradictions(said):
        yield answers[first], answers[second]


def _asked(said: Sequence[Side]) -> list[Side]:
    return [one for one in said if one.who != Party.UKRAINE and one.what.value != ClaimKind.ON_LIST]


def _held(placement: Side) -> bool:
    """Tell whether a placement surely is in Russia or in a region that it occupies whole."""
    code = placement.what.region
    return bool(code) and (in_russia(code) or region(code).occupied == "fully")


def _adoptions(case: Stated) -> Iterator[Side]:
    return (
        one for one in case.about(About.PLACEMENT) if one.what.value == CareArrangement.ADOPTION
    )


def _adopted_names(case: Stated) -> Iterator[Side]:
    names = case.about(About.NAME)
    return (one for one in names if one.what.value == NameKind.AFTER_ADOPTION)
