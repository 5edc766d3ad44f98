"""Cuts a case down to what a short summary can hold, and counts what was left out."""

import dataclasses
import datetime as dt
import uuid
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeVar

from caseapp.case_file import CaseFile, ClaimLine, EntryLine, PlacementLine, SourceLine
from exports.outgoing import Section

T = TypeVar("T")

SHORT = (
    Section.NAMES,
    Section.BIRTHS,
    Section.TAKING,
    Section.LISTS,
    Section.CLAIMS,
    Section.DETERMINATIONS,
    Section.CONTRADICTIONS,
    Section.PLACEMENTS,
    Section.SOURCES,
)
"""What a short summary has, in its order."""


@dataclasses.dataclass(frozen=True, slots=True)
class Abridged:
    """What is left of a case, what is not shown, and whether texts were shortened."""

    case: CaseFile
    left_out: Mapping[Section, int]
    shortened: bool


_LINES = (
    Section.NAMES,
    Section.BIRTHS,
    Section.CLAIMS,
    Section.DETERMINATIONS,
    Section.PLACEMENTS,
    Section.CONTRADICTIONS,
    Section.DESCRIPTIONS,
    Section.REQUESTS,
    Section.ATTACHMENTS,
)  # those that are lines of the case of the same name
_CITING = ("names", "births", "claims", "determinations", "placements")


def abridged(case: CaseFile, most: int, longest: int) -> Abridged:
    """Keep at most so many lines of a kind, the newest of each party, and shorten long texts."""
    kept = dataclasses.replace(
        case,
        names=case.names[:most],
        births=case.births[:most],
        claims=_newest_of_each_party(case.claims, most),
        determinations=case.determinations[:most],
        placements=tuple(sorted(case.placements, key=begins)[-most:]),
        contradictions=case.contradictions[:most],
    )
    kept = dataclasses.replace(kept, entries=_stood_on(kept, most), sources=_cited(kept))
    shortened = _shortened(kept, longest)
    return Abridged(shortened, _left_out(case, kept), shortened != kept)


def _left_out(whole: CaseFile, kept: CaseFile) -> Mapping[Section, int]:
    before, after = _counted(whole), _counted(kept)
    hidden = {
        section: count - (after[section] if section in SHORT else 0)
        for section, count in before.items()
    }
    return {section: hidden[section] for section in Section if hidden.get(section)}


def _counted(case: CaseFile) -> Counter[Section]:
    counts = Counter({section: len(getattr(case, section)) for section in _LINES})
    counts[Section.LISTS] = len(case.entries)
    counts[Section.NOTES] = len(case.remarks.notes) + bool(case.note)
    counts[Section.FAMILY] = sum(1 for _ in case.people.citing())
    return counts


def _newest_of_each_party(claims: Iterable[ClaimLine], most: int) -> tuple[ClaimLine, ...]:
    ordered = sorted(claims, key=_said, reverse=True)
    seen: Counter[str] = Counter()
    kept = set()
    for claim in ordered:
        seen[claim.party] += 1
        if seen[claim.party] <= most:
            kept.add(claim.id)
    return tuple(claim for claim in claims if claim.id in kept)


def _said(claim: ClaimLine) -> dt.date:
    return claim.date.earliest or claim.date.latest or dt.date.min


def begins(placement: PlacementLine) -> dt.date:
    """Give the first day of a placement, the least where none is known."""
    return placement.start.earliest or placement.end.earliest or dt.date.min


def _stood_on(case: CaseFile, most: int) -> tuple[EntryLine, ...]:
    """Keep the lines of lists that something kept comes from, and the newest."""
    wanted = {line.entry_id for lines in (case.names, case.births) for line in lines}
    wanted |= {line.entry_id for line in case.placements}
    wanted |= {entry.entry_id for entry in case.entries[-most:]}
    return tuple(entry for entry in case.entries if entry.entry_id in wanted)


def _cited(case: CaseFile) -> tuple[SourceLine, ...]:
    """Keep the sources that something kept cites, in their order."""
    lines = [line for name in _CITING for line in getattr(case, name)]
    ids = {line.id for line in lines}
    cited = {line.source_id for line in lines}
    cited |= {one.source_id for one in case.citations if one.record_id in ids}
    return tuple(source for source in case.sources if source.id in cited)


def _shortened(value: T, longest: int) -> T:
    """Shorten every text of frozen data, however deep it lies."""
    match value:
        case str() if len(value) > longest:
            return f"{value[:longest].rstrip()}…"  # type: ignore[return-value] # a text it was
        case tuple():
            return tuple(_shortened(one, longest) for one in value)  # type: ignore[return-value]
        case str() | bytes() | int() | dt.date() | uuid.UUID() | None:
            return value
    fields = dataclasses.fields(value)  # type: ignore[arg-type] # frozen lines only
    changed = {one.name: _shortened(getattr(value, one.name), longest) for one in fields}
    return dataclasses.replace(value, **changed)  # type: ignore[type-var]
