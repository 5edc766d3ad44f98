"""The cells of a row beside name and birth: understood, or kept as text with a remark."""

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from caseapp.dates import UncertainDate, is_future, read_date
from caseapp.errors import NotUnderstood
from caseapp.lists.columns.answer_kinds import answered_region, recognise_answer
from caseapp.lists.columns.name_cells import is_error
from caseapp.lists.columns.value_words import read_circumstances, read_count, read_sex
from caseapp.lists.model import FACTS, NO_DATE, Remark
from caseapp.lists.problems import RemarkCode
from caseapp.names.clean import says_nothing, tidy
from caseapp.regions import find_region
from db.codes import Circumstances, Sex

LONGEST = 1000
_DATE_REMARKS = {
    "ambiguous": RemarkCode.AMBIGUOUS_DATE,
    "impossible": RemarkCode.IMPOSSIBLE_DATE,
}
_NOT_UNDERSTOOD = {
    "sex": RemarkCode.UNKNOWN_SEX,
    "circumstances": RemarkCode.UNKNOWN_CIRCUMSTANCES,
    "answer": RemarkCode.UNKNOWN_ANSWER,
}


one_line = lru_cache(maxsize=16_384)(tidy)  # the same few words stand in most rows


def read_day(
    text: str, today: dt.date, told: UncertainDate = NO_DATE
) -> tuple[UncertainDate, RemarkCode | None]:
    """Return a past date, or what is wrong with its text; an age was true on the day `told`."""
    tidied = one_line(text)
    try:
        date = read_date(tidied, told=_past(told, today))
    except NotUnderstood as problem:
        code = _DATE_REMARKS.get(problem.cause, RemarkCode.DATE_NOT_UNDERSTOOD)
        return UncertainDate(text=tidied), code
    return date, RemarkCode.FUTURE_DATE if is_future(date, today) else None


def _past(told: UncertainDate, today: dt.date) -> tuple[dt.date, dt.date] | None:
    """Return the first and last day of a date, as far as it is past."""
    if told.earliest is None or told.latest is None:
        return None
    return told.earliest, min(told.latest, today)


def facts_of(cells: Mapping[str, str], today: dt.date, remarks: list[Remark]) -> dict[str, Any]:
    """Return what the cells beside name and birth say, by the fields of a reading."""
    said = {field: _text(field, cells.get(field, ""), remarks) for field in FACTS}
    sex = _coded("sex", said, read_sex(said["sex"]), remarks)
    taken = _coded("circumstances", said, read_circumstances(said["circumstances"]), remarks)
    return {
        "birth_place": "" if says_nothing(said["birth_place"]) else said["birth_place"],
        "sex": sex or Sex.UNKNOWN.value,
        "origin_region": _region("origin_region", said, remarks),
        "origin_place": said["origin_place"],
        "circumstances": taken or Circumstances.OTHER.value,
        "circumstances_text": said["circumstances"],
        "event": _event(said["event_date"], today, remarks),
        "reported_region": _region("reported_region", said, remarks) or _answered_region(said),
        "reported_region_text": said["reported_region"],
        "answer_kind": _coded("answer", said, _answer(said["answer"]), remarks) or "",
        "answer_text": said["answer"],
        "source_text": said["source"],
        "siblings_text": said["siblings"],
        "sibling_count": read_count(said["siblings"]),
        "group_text": "" if says_nothing(said["group"]) else said["group"],
        "eyes": said["eyes"],
        "hair": said["hair"],
    }


def _text(field: str, cell: str, remarks: list[Remark]) -> str:
    """Return a cell's text in one line; an error is no text, and a novel is cut."""
    if not cell:
        return ""
    if is_error(cell):
        remarks.append(Remark(RemarkCode.CELL_ERROR.value, field, cell))
        return ""
    text = one_line(cell)
    if len(text) > LONGEST:
        remarks.append(Remark(RemarkCode.TEXT_TOO_LONG.value, field, text[:LONGEST]))
    return text[:LONGEST]


def _coded(
    field: str, said: Mapping[str, str], code: str | None, remarks: list[Remark]
) -> str | None:
    """Return a code; remark the text that has none."""
    if code is None:
        remarks.append(Remark(_NOT_UNDERSTOOD[field].value, field, said[field]))
    return code


def _answer(text: str) -> str | None:
    """Return the claim of an answer, nothing for nothing, None for what is not understood."""
    return "" if says_nothing(text) else recognise_answer(text) or None


def _region(field: str, said: Mapping[str, str], remarks: list[Remark]) -> str:
    """Return a region's code; remark the text that names none."""
    text = said[field]
    region = find_region(text) if text else None
    if region is None and not says_nothing(text):
        remarks.append(Remark(RemarkCode.UNKNOWN_REGION.value, field, text))
    return region.code if region else ""


def _answered_region(said: Mapping[str, str]) -> str:
    """Return the region that an answer names, where no column says one."""
    return answered_region(said["answer"]) if says_nothing(said["reported_region"]) else ""


def _event(text: str, today: dt.date, remarks: list[Remark]) -> UncertainDate:
    """Return a past date; one that cannot be is kept as text, and the row is still taken."""
    date, code = read_day(text, today)
    if code:
        remarks.append(Remark(code.value, "event_date", text))
    return UncertainDate(text=text) if code else date
