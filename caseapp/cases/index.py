"""The list of cases as lists and searches show it, made anew after each change of a case."""

import uuid
from collections.abc import Collection, Iterator
from functools import lru_cache

from sqlalchemy import String, cast, func, select
from sqlmodel import Session, col, delete, insert

from caseapp.cases.facts import (
    births_of,
    chunks,
    determinations_of,
    lines_of,
    names_of,
    numbers_of,
    regions_of,
)
from caseapp.cases.fields import Columns
from caseapp.cases.figures import LINE, figure_keys
from caseapp.cases.model import CaseRow
from caseapp.cases.shown import NameFact, latest_region, leading_name, standing_status
from caseapp.matching.model import BirthSpan
from caseapp.names.keys import search_keys
from caseapp.names.ordering import sort_key
from db.tables import CaseIndex


def refresh(session: Session, case_ids: Collection[uuid.UUID]) -> None:
    """Make the index rows of these cases anew, in a few statements however many they are."""
    session.flush()
    for chunk in chunks(dict.fromkeys(case_ids)):
        old = delete(CaseIndex).where(col(CaseIndex.case_id).in_(chunk))
        session.exec(old, execution_options={"synchronize_session": False})
        made = _index_rows(session, chunk)
        if made:
            session.exec(insert(CaseIndex), params=made)


def rows(session: Session) -> tuple[CaseRow, ...]:
    """Return every case in Ukrainian alphabetical order."""
    query = select(
        col(CaseIndex.case_id),
        col(CaseIndex.number),
        col(CaseIndex.name),
        col(CaseIndex.sort_key),
        col(CaseIndex.birth_edtf),
        func.coalesce(cast(col(CaseIndex.birth_earliest), String), ""),
        col(CaseIndex.status),
        col(CaseIndex.region),
        col(CaseIndex.lists),
        col(CaseIndex.search_text),
    )
    made = (CaseRow(*row) for row in session.execute(query))
    return tuple(sorted(made, key=lambda row: (row.sort_key, row.number)))


def _index_rows(session: Session, ids: list[uuid.UUID]) -> list[Columns]:
    names, births, lines = (
        names_of(session, ids),
        births_of(session, ids),
        lines_of(session, ids),
    )
    determinations, regions = determinations_of(session, ids), regions_of(session, ids)
    return [
        {
            "id": case_id,
            "case_id": case_id,
            "number": number,
            **_name_columns(number, names[case_id]),
            **_birth_columns(births[case_id]),
            "status": standing_status(determinations[case_id]),
            "region": latest_region(regions[case_id]),
            "lists": "\n".join(f"{title} {LINE} {line}" for title, line in lines[case_id]),
            "search_text": _search_text(number, names[case_id], lines[case_id]),
        }
        for case_id, number in numbers_of(session, ids).items()
    ]


def _name_columns(number: str, names: list[NameFact]) -> Columns:
    shown = leading_name(names, otherwise=number)
    return {"name": shown, "sort_key": sort_key(shown)}


def _search_text(number: str, names: list[NameFact], lines: list[tuple[str, str]]) -> str:
    """Return the keys of every name and every figure, each after a space."""
    keys = dict.fromkeys(key for name in names for key in _keys(name))
    return "".join(f" {key}" for key in keys) + figure_keys(number, (line for _, line in lines))


def _keys(name: NameFact) -> Iterator[str]:
    """Yield the keys of a name; surnames, given names and patronymics recur, each by itself."""
    yield from _keys_of(name.surname, "", "")
    yield from _keys_of("", name.given_name, "")
    yield from _keys_of("", "", name.patronymic)


@lru_cache(maxsize=50_000)
def _keys_of(surname: str, given_name: str, patronymic: str) -> tuple[str, ...]:
    return tuple(search_keys(surname, given_name, patronymic).split())


def _birth_columns(births: list[BirthSpan]) -> Columns:
    first = births[0] if births else BirthSpan()
    return {"birth_edtf": first.edtf, "birth_earliest": first.earliest}
