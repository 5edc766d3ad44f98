"""What goes out of the file, to whom and why: chosen anew for every paper and table."""

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class PaperKind(StrEnum):
    """The documents that are made; stored strings never change."""

    CASE = "case"
    CASES = "cases"  # the summaries of several, in one PDF
    CASE_JSON = "case_json"
    CASE_FTM = "case_ftm"
    CASE_PFIF = "case_pfif"
    CASE_CPIMS = "case_cpims"
    LEDGER = "ledger"
    CONTRADICTIONS = "contradictions"
    COMPARISON = "comparison"
    MATCH = "match"
    REGIONS = "regions"
    REQUEST = "request"
    PHOTOS = "photos"
    TRANSMITTAL = "transmittal"


class Profile(StrEnum):
    """Who may read what goes out, the least first; stored strings never change."""

    PUBLIC = "public"
    FAMILY = "family"
    PARTNER = "partner"
    FULL = "full"


class Section(StrEnum):
    """The parts of a case that can be left out or, where the profile has them, let in."""

    NAMES = "names"
    BIRTHS = "births"
    DESCRIPTIONS = "descriptions"
    TAKING = "taking"
    LISTS = "lists"
    CLAIMS = "claims"
    DETERMINATIONS = "determinations"
    CONTRADICTIONS = "contradictions"
    PLACEMENTS = "placements"
    FAMILY = "family"
    TIMELINE = "timeline"
    REQUESTS = "requests"
    NOTES = "notes"
    ATTACHMENTS = "attachments"
    SOURCES = "sources"


LEAST: Final = Profile.PUBLIC
BODIES: Final = (Profile.PUBLIC, Profile.PARTNER, Profile.FULL)
"""The profiles of what is about more than one child; a family reads of its own child alone."""

FEWEST: Final = 5  # children of a region that the public reads of


@dataclass(frozen=True, slots=True)
class Choices:
    """What one paper or table lets out; whoever chooses nothing lets out the least.

    `exports.profiles` takes everything else out of the frozen data before a renderer sees it. A
    renderer asks `has` before it says that something is not known: what is left out is not unknown.
    """

    language: str
    profile: Profile = LEAST
    left_out: frozenset[Section] = frozenset()
    photo: bool = False
    recipient: str = ""
    purpose: str = ""
    short: bool = False  # a case on at most two pages

    def has(self, section: Section) -> bool:
        """Tell whether the person chose this section and the profile lets it out."""
        return section not in self.left_out and section in SECTIONS[self.profile]

    def sections(self) -> tuple[Section, ...]:
        """Give the sections that go out, in the order of the paper."""
        return tuple(filter(self.has, Section))


@dataclass(frozen=True, slots=True)
class Printed:
    """By whom and when a paper is made; the same moment gives the same bytes."""

    by: str
    at: dt.datetime
    profile: Profile = Profile.FULL  # who may read a paper about many cases; its header says so


_PUBLIC: Final = frozenset({Section.NAMES, Section.BIRTHS, Section.DESCRIPTIONS, Section.TAKING})
_PARTNER: Final = _PUBLIC | {
    Section.LISTS,
    Section.CLAIMS,
    Section.DETERMINATIONS,
    Section.PLACEMENTS,
    Section.FAMILY,
    Section.TIMELINE,
    Section.SOURCES,
}
SECTIONS: Final = {
    Profile.PUBLIC: _PUBLIC,
    Profile.FAMILY: _PARTNER,
    Profile.PARTNER: _PARTNER,
    Profile.FULL: frozenset(Section),
}
"""The sections that each profile lets out at most; which of their fields: `exports.profiles`."""


@dataclass(frozen=True, slots=True)
class OfCase:
    """One of several cases on a paper, and the pages that it takes, from 0."""

    case_id: uuid.UUID
    number: str
    anchor: str
    pages: range


@dataclass(frozen=True, slots=True)
class Together:
    """Papers of several cases in one PDF."""

    pdf: bytes
    cases: tuple[OfCase, ...]


def leaving_out(wanted: Iterable[Section]) -> frozenset[Section]:
    """Give what is left out where only these sections are wanted."""
    return frozenset(Section) - frozenset(wanted)
