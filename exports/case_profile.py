"""A case cut down to what may go out, by the table in `exports.let_out`."""

import uuid
from collections.abc import Collection, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, Final

from caseapp.case_file import AttachmentLine, BirthLine, CaseFile, CitationLine, NameLine
from caseapp.case_parts.people_lines import RelationLine
from caseapp.cases.shown import NameFact, leading_name
from caseapp.dates import UncertainDate, from_edtf
from caseapp.papers.private import secret_in
from db.codes import TracingStatus
from exports.let_out import (
    BY_SECTION,
    FIELDS,
    KEEPS,
    NEVER,
    known_at_home,
    names_persons,
    told_by_others,
)
from exports.names_alone import names_alone
from exports.outgoing import Choices, Profile

NOT_TOLD: Final = uuid.UUID(int=0)  # a source that is there, and whose name stays here
_Line = Any  # a record of the case file, or a value of one; the table knows each kind

_BLANKS: Final[dict[type, object]] = {
    str: "",
    bool: False,
    int: 0,
    tuple: (),
    bytes: b"",
    UncertainDate: UncertainDate(),
}
_TRACED: Final = (TracingStatus.TRACING_IN_PROGRESS, TracingStatus.LOCATED, TracingStatus.VERIFIED)


def cut_case(case: CaseFile, choices: Choices) -> CaseFile:
    """Return the case with only what its profile lets out and the person chose; pure."""
    secret = secret_in(case)
    kept: CaseFile = _Cut(case, choices.profile, secret).of(case)
    kept = replace(
        _coarser(kept, choices.profile),
        name=_name(case, kept.names),
        contradictions=tuple(one for one in kept.contradictions if not one.quotes(secret)),
        photo=kept.photo if _photo_goes(case, choices, secret) else None,
    )
    return _only_cited(_without(kept, choices))


class _Cut:
    """Drops records and fields of one case, in whatever they stand."""

    def __init__(self, case: CaseFile, profile: Profile, secret: frozenset[uuid.UUID]) -> None:
        self._case, self._profile, self._secret = case, profile, secret

    def of(self, value: _Line) -> _Line:
        """Cut a record, the records in it, or a row of records."""
        if isinstance(value, tuple):
            return tuple(self.of(one) for one in value if self._keeps(one))
        if not _is_record(value):
            return value
        told = {one: getattr(value, one) for one in _names_of(type(value))}
        shut = self._shut(value)
        cut = {
            name: _blank(one) if name in shut else self.of(one)
            for name, one in told.items()
            if name in shut or isinstance(one, tuple) or _is_record(one)
        }
        return replace(value, **cut)

    def _shut(self, value: _Line) -> frozenset[str]:
        shut = _shut(type(value), self._profile)
        if isinstance(value, RelationLine) and value.private:
            return shut | {"contact"}
        if getattr(value, "birth_hidden", False):
            shut |= {"birth_edtf"}
        return shut | {"region", "since"} if getattr(value, "hidden", False) else shut

    def _keeps(self, line: _Line) -> bool:
        if getattr(line, "private", False) and not isinstance(line, RelationLine):
            return False
        if isinstance(line, CitationLine) and line.source_id in self._secret:
            return False
        if isinstance(line, AttachmentLine) and line.id in self._secret:
            return False
        rule = KEEPS[self._profile].get(type(line))
        return rule is None or rule(line, self._case)


def _shut(kind: type, profile: Profile) -> frozenset[str]:
    """Return the fields of a kind that never go out, or not with this profile."""
    every = {one.name for one in fields(kind)}
    never = set(NEVER.get(kind, "").split())
    table = FIELDS.get(profile)
    if table is None:
        return frozenset(never)
    return frozenset(every - set(table.get(kind, "").split()) - {"id"} | never)


def _names_of(kind: type) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind))


def _is_record(value: object) -> bool:
    return is_dataclass(value) and not isinstance(value, UncertainDate | type)


def _blank(value: _Line) -> _Line:
    """Return nothing, of the same kind; records in it become empty ones."""
    if isinstance(value, UncertainDate):
        return UncertainDate()
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value,
            **{one.name: _blank(getattr(value, one.name)) for one in fields(value)},
        )
    return _BLANKS.get(type(value), "" if isinstance(value, str) else None)


def _coarser(case: CaseFile, profile: Profile) -> CaseFile:
    """Make values less exact where the profile lets out only a part of them."""
    if profile is Profile.FULL:
        return case
    case = names_alone(case)
    if profile is Profile.PUBLIC:
        births = (replace(one, date=_year(one.date)) for one in case.births)
        looks = (replace(one, as_of=_year(one.as_of)) for one in case.descriptions)
        status = TracingStatus.OPEN.value if case.status in _TRACED else case.status
        return replace(case, births=_unlike(births), descriptions=tuple(looks), status=status)
    return _for_partners(case)


def _for_partners(case: CaseFile) -> CaseFile:
    """Name no family with whom a child lives, and nobody who told us where it is."""
    hushed = {one.id for one in case.placements if told_by_others(one)}
    placed = tuple(
        replace(
            one,
            institution="" if names_persons(one) else one.institution,
            reported_by="" if one.id in hushed else one.reported_by,
            source_id=NOT_TOLD if one.id in hushed and one.source_id else one.source_id,
        )
        for one in case.placements
    )
    citations = tuple(one for one in case.citations if one.record_id not in hushed)
    return replace(case, placements=placed, citations=citations)


def _year(date: UncertainDate) -> UncertainDate:
    """Return the year, or the years, that a date can mean, and nothing finer."""
    first, last = date.earliest or date.latest, date.latest or date.earliest
    if first is None or last is None:
        return UncertainDate()
    return from_edtf(
        f"{first.year:04}" if first.year == last.year else f"{first.year:04}/{last.year:04}"
    )


def _unlike(births: Iterable[BirthLine]) -> tuple[BirthLine, ...]:
    """Return each year and region once: exact dates that differ may be one year."""
    return tuple({(one.date.edtf, one.region): one for one in births}.values())


def _name(case: CaseFile, kept: Iterable[NameLine]) -> str:
    """Return the name that leads among those that go out."""
    kept = tuple(kept)
    if len(kept) == len(case.names):
        return case.name
    told = (NameFact(one.id, one.kind, one.surname, one.given_name, one.patronymic) for one in kept)
    return leading_name(told, case.number)


def _photo_goes(case: CaseFile, choices: Choices, secret: Collection[uuid.UUID]) -> bool:
    if case.photo is None or not choices.photo or case.photo.id in secret:
        return False
    return choices.profile is not Profile.PUBLIC or known_at_home(case.photo.date, case)


def _without(case: CaseFile, choices: Choices) -> CaseFile:
    """Blank the sections that are left out."""
    names = [
        name
        for section, told in BY_SECTION.items()
        if not choices.has(section)
        for name in told.split()
    ]
    return replace(case, **{name: _blank(getattr(case, name)) for name in names})


def _only_cited(case: CaseFile) -> CaseFile:
    """Leave the sources that what is left cites, in their order, and no other."""
    lines = list(_all_lines(case))
    ids = {line.id for line in lines}
    citations = tuple(one for one in case.citations if one.record_id in ids)
    cited = {getattr(line, "source_id", None) for line in lines}
    cited |= {one.source_id for one in citations}
    sources = tuple(one for one in case.sources if one.id in cited)
    return replace(case, citations=citations, sources=sources)


def _all_lines(case: CaseFile) -> Iterator[Any]:
    rows = (getattr(case, name) for name in _names_of(CaseFile) if name != "citations")
    yield from (
        line for row in rows if isinstance(row, tuple) for line in row if hasattr(line, "id")
    )
    yield from case.people.citing()
