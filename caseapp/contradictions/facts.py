"""Rules that set records against one another: births, places, what lists say of the child."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from caseapp.contradictions.claims import ADULT, BACK
from caseapp.contradictions.model import About, Pair, Side, Stated
from caseapp.contradictions.surely import as_old_as, before, differ, overlap, seen_after
from caseapp.places_apart import apart, in_russia
from caseapp.regions import find_region
from db.codes import CareArrangement

_FOR_MINORS = frozenset(
    {
        CareArrangement.GUARDIANSHIP,
        CareArrangement.PRELIMINARY_GUARDIANSHIP,
        CareArrangement.FOSTER_CARE,
        CareArrangement.RESIDENTIAL_CARE,
        CareArrangement.ADOPTION,
    }
)


def placed_after_return(case: Stated) -> Iterator[Pair]:
    """Find who was determined to be back, but is reported in Russia later."""
    for determined in case.about(About.DETERMINATION):
        for placement in case.about(About.PLACEMENT):
            is_there = in_russia(placement.what.region)
            if (
                determined.what.value in BACK
                and is_there
                and seen_after(placement, determined.date)
            ):
                yield determined, placement


def placements_overlap(case: Stated) -> Iterator[Pair]:
    """Find who is reported in two regions at one time."""
    for left, right in combinations(case.about(About.PLACEMENT), 2):
        if apart(left.what.region, right.what.region) and overlap(left, right):
            yield left, right


def place_outside_region(case: Stated) -> Iterator[Pair]:
    """Find places and institutions that name another region than their own."""
    for placement in case.about(About.PLACEMENT):
        for other in _named_elsewhere(placement):
            yield placement, other


def care_impossible_at_age(case: Stated) -> Iterator[Pair]:
    """In a form of care for minors, but of age by a birth record when it began."""
    for placement in case.about(About.PLACEMENT):
        for birth in case.about(About.BIRTH):
            adult = as_old_as(birth.what.since, ADULT, placement.what.since)
            if adult and placement.what.value in _FOR_MINORS:
                yield placement, birth


def placed_before_birth(case: Stated) -> Iterator[Pair]:
    """Placed somewhere before the birth that a record gives."""
    for placement in case.about(About.PLACEMENT):
        for birth in case.about(About.BIRTH):
            days = (placement.what.since, placement.what.until)
            if any(before(day, birth.what.since) for day in days):
                yield placement, birth


def taken_before_birth(case: Stated) -> Iterator[Pair]:
    """Taken before the birth that a record gives."""
    for event in case.about(About.EVENT):
        for birth in case.about(About.BIRTH):
            if before(event.what.since, birth.what.since):
                yield event, birth


def births_differ(case: Stated) -> Iterator[Pair]:
    """Two records give birth dates that cannot be one."""
    for left, right in combinations(case.about(About.BIRTH), 2):
        if differ(left.what.since, right.what.since):
            yield left, right


def sexes_differ(case: Stated) -> Iterator[Pair]:
    """Two lists give another sex."""
    for left, right in _of_two_lists(case.about(About.SEX)):
        if left.what.value != right.what.value:
            yield left, right


def origins_differ(case: Stated) -> Iterator[Pair]:
    """Two lists give another region of residence."""
    for left, right in _of_two_lists(case.about(About.ORIGIN)):
        if apart(left.what.region, right.what.region):
            yield left, right


def _of_two_lists(sides: Sequence[Side]) -> Iterator[Pair]:
    """Yield what two lists say; versions of one list are compared on a page of their own."""
    for left, right in combinations(sides, 2):
        if left.source.version_of != right.source.version_of:
            yield left, right


def _named_elsewhere(placement: Side) -> Iterator[Side]:
    """Yield what a placement's own words say of another region than its own."""
    for part in placement.what.text.split("\n"):
        named = find_region(part) if part else None
        if named is not None and apart(placement.what.region, named.code):
            said = replace(placement.what, region=named.code, text="")  # quoted by the first
            yield replace(placement, what=said)
