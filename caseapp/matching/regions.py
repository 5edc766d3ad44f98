"""Regions in which records report a child: one that both name speaks for a pair, none is needed.

Children are moved, so that other regions say next to nothing. Where a child was taken from is
another fact, and is not compared here.
"""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from caseapp.matching.frequency import Frequencies
from caseapp.matching.model import Person
from caseapp.matching.people import Regions
from caseapp.matching.reasons import Field, Reason
from caseapp.matching.weights import MOST_REGION_BITS, NUMBER, REASONS
from caseapp.places_apart import apart

Numbers = NDArray[np.uint8]
Bits = NDArray[np.float32]
AGREEING = (Reason.SAME_REGION, Reason.NEIGHBOURING_REGION)
_AGREEING = np.array([reason in AGREEING for reason in REASONS])


def shown_regions(person: Person, other: Person) -> str:
    """Give the codes of a person's regions, those first that the other has as well."""
    return "; ".join(
        sorted(set(person.regions), key=lambda code: (code not in other.regions, code))
    )


def _held(values: Sequence[Regions], codes: Sequence[str]) -> NDArray[np.float32]:
    """Give for every value the codes that it holds."""
    place = {code: number for number, code in enumerate(codes)}
    held = np.zeros((len(values), len(codes)), dtype=np.float32)
    for row, value in zip(held, values, strict=True):
        row[[place[code] for code in value]] = 1
    return held


def compare_regions(left: Sequence[Regions], right: Sequence[Regions]) -> Numbers:
    """Compare regions; a city and the region around it, or within it, are neighbours."""
    codes = sorted({code for value in (*left, *right) for code in value})
    ours, theirs = _held(left, codes), _held(right, codes)
    beside = np.array([[not apart(one, other) for other in codes] for one in codes], np.float32)
    same = ours @ theirs.T > 0
    near = ours @ beside.reshape(len(codes), len(codes)) @ theirs.T > 0
    missing = np.outer(ours.sum(axis=1), theirs.sum(axis=1)) == 0
    rules = [
        (missing, Reason.NOT_GIVEN),
        (same, Reason.SAME_REGION),
        (near, Reason.NEIGHBOURING_REGION),
    ]
    numbers = [np.uint8(NUMBER[reason]) for _, reason in rules]
    otherwise = np.uint8(NUMBER[Reason.OTHER_REGION])
    return np.select([rule for rule, _ in rules], numbers, default=otherwise)


def region_rarities(known: Frequencies, values: Iterable[Regions]) -> Bits:
    """Give -log2 of the share of children who are reported in any of the regions of a value."""
    shares = [sum(known.share(Field.REGION, code) for code in value) for value in values]
    bounded = np.clip(np.array(shares, dtype=np.float32), 2.0**-MOST_REGION_BITS, 1.0)
    rarities: Bits = -np.log2(bounded)
    return rarities


def not_against(reasons: Numbers, bits: Bits) -> Bits:
    """Give the bits of regions; one that agrees is never against a pair, however common it is."""
    kept: Bits = np.where(_AGREEING[reasons], np.maximum(bits, 0), bits)
    return kept
