"""The other side's reply: what its words claim, and which lines its rows answer."""

import math
import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from caseapp.dates import UncertainDate
from caseapp.lists.columns.answer_kinds import recognise_answer
from caseapp.lists.model import Reading
from caseapp.lists.planned import Attachment
from caseapp.lists.replies.surely import births_tell, is_sure, is_told_by_date
from caseapp.matching.assign import Assignment, assign
from caseapp.matching.model import BirthSpan, Candidate, Person, WrittenName
from caseapp.matching.reasons import Grade, Story
from caseapp.matching.search import search
from caseapp.progress import SILENT, Progress
from db.codes import Sex

__all__ = ["AnsweredLine", "attach", "person_of", "recognise_answer"]

_Pair: TypeAlias = tuple[str, str]  # row and line
_CHOICES = 5
_WORTH_ASKING = 0.01  # of a hundred such pairs at least one is the same child
_FEW, _TWO = 5, 2  # rows that must agree before anything is concluded for the others
_SURE_BITS = 12.0  # by which names tell whether numbers agree with them
_SAME_NUMBER_BITS = 3.0  # where most numbers agree
_OUR_NUMBER_BITS = 8.0  # where nearly all do: by chance one of some 339 lines would
_MOST, _NEARLY_ALL = 0.5, 0.9  # of the names that surely agree
_TOLD_BY_DATE = 0.75  # of the rows with a date, where both dates are whole days


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
    agreeing = _same_numbers(found, readings, {line.person.id: line.line for line in answered})
    share = _share(found, agreeing)
    weighed = _with_numbers(found, agreeing, share)
    assigned = assign(weighed)
    beside = _Beside(_grouped(weighed, "left"), _grouped(weighed, "right"))
    numbered = agreeing if share >= _NEARLY_ALL else frozenset()
    sure = _surely(assigned, beside, numbered, astray=0.0)
    sure = _surely(assigned, beside, numbered, astray=_astray(readings, sure, beside))
    return tuple(
        _attachment(row, sure, assigned, beside.rows.get(str(row), ()))
        for row in range(len(readings))
    )


@dataclass(frozen=True, slots=True)
class _Beside:
    """The pairs of each row, and of each line, the best first."""

    rows: Mapping[str, Sequence[Candidate]]
    lines: Mapping[str, Sequence[Candidate]]

    def of(self, pair: Candidate) -> tuple[Candidate, ...]:
        """Return the other pairs of its row and of its line."""
        together = (*self.rows[pair.left], *self.lines[pair.right])
        return tuple(one for one in together if one is not pair)


def person_of(reading: Reading, person_id: str) -> Person:
    """Return a row as matching knows persons."""
    birth = BirthSpan(reading.birth.edtf, reading.birth.earliest, reading.birth.latest)
    return Person(
        id=person_id,
        names=(_name_of(reading),),
        sex="" if reading.sex == Sex.UNKNOWN else reading.sex,
        births=(birth,) if birth.edtf else (),
        birth_place=reading.birth_place or reading.origin_place,
    )


def _name_of(reading: Reading) -> WrittenName:
    if reading.surname or reading.given_name:
        return WrittenName(reading.surname, reading.given_name, reading.patronymic)
    return WrittenName(full=reading.name_written)


def _same_numbers(
    found: Iterable[Candidate], readings: Sequence[Reading], lines: Mapping[str, str]
) -> frozenset[_Pair]:
    """Return the pairs whose row and line bear the same number."""
    return frozenset(
        (pair.left, pair.right)
        for pair in found
        if readings[int(pair.left)].line.strip() == lines[pair.right].strip() != ""
    )


def _share(found: Iterable[Candidate], agreeing: Collection[_Pair]) -> float:
    """Return the share of rows whose best line, sure by name and birth, bears their number."""
    best = [
        pair
        for pair in found
        if pair.rank == 1 and pair.score >= _SURE_BITS and pair.story == Story.NAMES_KEPT
    ]
    numbered = sum((pair.left, pair.right) in agreeing for pair in best)
    return numbered / len(best) if numbered >= _FEW else 0.0


def _with_numbers(
    found: Sequence[Candidate], agreeing: Collection[_Pair], share: float
) -> list[Candidate]:
    """Strengthen candidates that agree in number too, where the reply keeps the list's numbers."""
    bits = _OUR_NUMBER_BITS if share >= _NEARLY_ALL else _SAME_NUMBER_BITS if share > _MOST else 0
    return [
        replace(pair, score=pair.score + bits) if (pair.left, pair.right) in agreeing else pair
        for pair in found
    ]


def _surely(
    assigned: Assignment, beside: _Beside, numbered: Collection[_Pair], *, astray: float
) -> dict[str, str]:
    """Return what is assigned and stands by itself; what only elimination decides is asked."""
    pairs = {row: _pair(beside.rows[row], right) for row, right in assigned.sure.items()}
    return {
        row: pair.right
        for row, pair in pairs.items()
        if is_sure(pair, beside.of(pair), same_number=(row, pair.right) in numbered, astray=astray)
    }


def _astray(readings: Sequence[Reading], sure: Mapping[str, str], beside: _Beside) -> float:
    """Return the share of rows that may answer no line, as those with a date let expect.

    Infinite where so few of them answer this list that nothing follows for the others.
    """
    births = [reading.birth for reading in readings]
    dated = [str(row) for row, born in enumerate(births) if _is_day(born)]
    answering = [_pair(beside.rows[row], sure[row]) for row in dated if row in sure]
    told_by_date = sum(map(is_told_by_date, answering))
    if len(answering) < max(_TWO, _NEARLY_ALL * len(dated)) or told_by_date < _TOLD_BY_DATE * len(
        dated
    ):
        return math.inf
    strangers = [row for row in dated if row not in sure and not _is_likely(beside, row)]
    return (len(strangers) + 1) / (len(dated) + 2)


def _is_likely(beside: _Beside, row: str) -> bool:
    """Tell whether a row that is asked most likely answers one of the lines."""
    return any(one.grade == Grade.STRONG for one in beside.rows.get(row, ()))


def _is_day(born: UncertainDate) -> bool:
    return born.earliest is not None and born.earliest == born.latest


def _pair(found: Iterable[Candidate], right: str) -> Candidate:
    return next(pair for pair in found if pair.right == right)


def _grouped(found: Sequence[Candidate], side: str) -> dict[str, list[Candidate]]:
    groups: dict[str, list[Candidate]] = {}
    for pair in sorted(found, key=lambda pair: -pair.score):
        groups.setdefault(getattr(pair, side), []).append(pair)
    return groups


def _attachment(
    row: int, sure: Mapping[str, str], assigned: Assignment, rivals: Sequence[Candidate]
) -> Attachment:
    """Attach a row where that is sure; else offer the lines worth asking, if there are any."""
    if str(row) in sure:
        right = sure[str(row)]
        by_name = not births_tell(_pair(rivals, right))
        return Attachment(row, uuid.UUID(right), by_name=by_name)
    asked = assigned.unclear.get(str(row), ())
    likely = [pair for pair in rivals if pair.probability >= _WORTH_ASKING]
    found = tuple(pair for pair in likely if pair.right in asked or not asked)
    return Attachment(row, None, tuple(uuid.UUID(pair.right) for pair in found), found)
