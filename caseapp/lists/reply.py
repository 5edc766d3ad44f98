"""The other side's reply: what its words claim, and which lines its rows answer."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from caseapp.lists.answer_kinds import recognise_answer
from caseapp.lists.model import Attachment, Reading
from caseapp.matching.assign import Assignment, assign
from caseapp.matching.model import BirthSpan, Candidate, Person, WrittenName
from caseapp.matching.search import search
from caseapp.progress import SILENT, Progress
from db.codes import Sex

__all__ = ["AnsweredLine", "attach", "person_of", "recognise_answer"]

_CHOICES = 5
_SAME_NUMBER_BITS = 3.0
_MOST = 0.5  # of the best candidates agreeing in number show that a reply keeps the list's numbers


@dataclass(frozen=True, slots=True)
class AnsweredLine:
    """A line that a reply may answer: its number, and its person, whose id is the line's."""

    line: str
    person: Person


def attach(
    readings: Sequence[Reading], answered: Sequence[AnsweredLine], *, progress: Progress = SILENT
) -> tuple[Attachment, ...]:
    """Return for each row the line that it surely answers, or the lines to choose from."""
    sought = [person_of(reading, str(row)) for row, reading in enumerate(readings)]
    pool = [line.person for line in answered]
    found = search(sought, pool, top=_CHOICES, progress=progress)
    weighed = _with_numbers(found, readings, {line.person.id: line.line for line in answered})
    assigned = assign(weighed)
    rivals = _by_row(weighed)
    return tuple(
        _attachment(row, assigned, rivals.get(str(row), ())) for row in range(len(readings))
    )


def person_of(reading: Reading, person_id: str) -> Person:
    """Return a row as matching knows persons."""
    birth = BirthSpan(reading.birth.edtf, reading.birth.earliest, reading.birth.latest)
    return Person(
        id=person_id,
        names=(_name_of(reading),),
        sex="" if reading.sex == Sex.UNKNOWN else reading.sex,
        births=(birth,) if birth.edtf else (),
        birth_place=reading.birth_place or reading.origin_place,
        region=reading.origin_region,
    )


def _name_of(reading: Reading) -> WrittenName:
    if reading.surname or reading.given_name:
        return WrittenName(reading.surname, reading.given_name, reading.patronymic)
    return WrittenName(full=reading.name_written)


def _with_numbers(
    found: Sequence[Candidate], readings: Sequence[Reading], lines: Mapping[str, str]
) -> list[Candidate]:
    """Strengthen candidates that agree in number too, where the reply keeps the list's numbers."""
    agreeing = {
        (pair.left, pair.right)
        for pair in found
        if readings[int(pair.left)].line.strip() == lines[pair.right].strip() != ""
    }
    best = [pair for pair in found if pair.rank == 1]
    kept = sum((pair.left, pair.right) in agreeing for pair in best)
    if not best or kept / len(best) <= _MOST:
        return list(found)
    return [_strengthened(pair) if (pair.left, pair.right) in agreeing else pair for pair in found]


def _strengthened(pair: Candidate) -> Candidate:
    return replace(pair, score=pair.score + _SAME_NUMBER_BITS)


def _by_row(found: Sequence[Candidate]) -> dict[str, list[Candidate]]:
    rows: dict[str, list[Candidate]] = {}
    for pair in sorted(found, key=lambda pair: -pair.score):
        rows.setdefault(pair.left, []).append(pair)
    return rows


def _attachment(row: int, assigned: Assignment, rivals: Sequence[Candidate]) -> Attachment:
    """Attach a row where that is sure; else offer the lines worth asking, or the best there are."""
    sure = assigned.sure.get(str(row))
    if sure is not None:
        return Attachment(row, uuid.UUID(sure))
    asked = assigned.unclear.get(str(row), ())
    found = tuple(pair for pair in rivals if pair.right in asked or not asked)
    return Attachment(row, None, tuple(uuid.UUID(pair.right) for pair in found), found)
