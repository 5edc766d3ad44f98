"""The list of cases as lists and searches show it, made anew after each change of a case."""

import uuid
from collections.abc import Collection, Iterable

from sqlalchemy import String, cast, func, select
from sqlmodel import Session, col, delete

from caseapp.cases.asides import asides
from caseapp.cases.facts import CaseFacts, chunks, facts_of
from caseapp.cases.figures import LINE, figure_keys
from caseapp.cases.model import CaseRow
from caseapp.cases.own_lines import keep_in_step
from caseapp.cases.shown import NameFact, leading_name
from caseapp.fields import Columns
from caseapp.matching.model import BirthSpan
from caseapp.names.keys import search_keys
from caseapp.names.ordering import sort_key
from caseapp.progress import here
from db.bulk import insert_rows
from db.schema import keep_index_rules
from db.tables import CaseIndex, TracingCase
from db.tables.base import now


def refresh(session: Session, case_ids: Collection[uuid.UUID]) -> None:
    """Make the index rows of these cases anew, and their own lines say what they say by now.

    Those of the cases kept for them too: a duplicate speaks for the case that is kept.
    """
    session.flush()
    now = asides(session)
    kept = map(now.kept_for, case_ids)
    for chunk in chunks(dict.fromkeys((*case_ids, *kept))):
        old = delete(CaseIndex).where(col(CaseIndex.case_id).in_(chunk))
        session.exec(old, execution_options={"synchronize_session": False})
        facts = facts_of(session, chunk, now)
        keep_in_step(session, facts)
        add(session, facts.items())


def make_anew(session: Session) -> None:
    """Make the index rows of all cases by the rules of today, and keep by which they are made."""
    cases, done = session.scalars(select(col(TracingCase.id))).all(), 0
    for chunk in chunks(cases):
        here().step(done, len(cases))
        refresh(session, chunk)
        done += len(chunk)
    here().step(done, len(cases))
    keep_index_rules(session)


def add(session: Session, found: Iterable[tuple[uuid.UUID, CaseFacts]]) -> None:
    """Make the first index rows of cases whose facts are at hand."""
    common = {"created_at": now()}
    for chunk in chunks(found):
        rows = [_index_row(case_id, facts) for case_id, facts in chunk]
        insert_rows(session, CaseIndex, rows, common)


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
        col(CaseIndex.aside),
    )
    made = (CaseRow(*row) for row in session.execute(query))
    return tuple(sorted(made, key=lambda row: (row.sort_key, row.number)))


def _index_row(case_id: uuid.UUID, facts: CaseFacts) -> Columns:
    return {
        "id": case_id,
        "case_id": case_id,
        "number": facts.number,
        **_name_columns(facts.number, facts.names),
        **_birth_columns(facts.births),
        "status": facts.status,
        "region": facts.region,
        "lists": "\n".join(f"{title} {LINE} {line}" for title, line in facts.lines),
        "search_text": _search_text(facts),
        "aside": facts.aside,
        "kept_id": facts.kept,
    }


def _name_columns(number: str, names: Collection[NameFact]) -> Columns:
    shown = leading_name(names, otherwise=number)
    return {"name": shown, "sort_key": sort_key(shown)}


def _search_text(facts: CaseFacts) -> str:
    """Return the keys of every name and every figure, each after a space."""
    figures = figure_keys(facts.number, (line for _, line in facts.lines))
    others = "".join(figure_keys(number, ()) for number in facts.numbers)
    names = facts.keys or _name_keys((*facts.names, *facts.also))
    return names + figures + others


def _name_keys(names: Iterable[NameFact]) -> str:
    keys = dict.fromkeys(key for name in names for key in search_keys(*name.parts).split())
    return "".join(f" {key}" for key in keys)


def _birth_columns(births: Collection[BirthSpan]) -> Columns:
    first = next(iter(births), BirthSpan())
    return {"birth_edtf": first.edtf, "birth_earliest": first.earliest}
