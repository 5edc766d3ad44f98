"""Answers whose words were not recognised: they stand on their cases until a person reads them."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, and_, exists, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from caseapp.cases.facts import chunks
from caseapp.lines.standing import stands, versions_of
from caseapp.names.clean import says_nothing
from db.codes import ListKind
from db.tables import ChildList, Claim, ClaimWithdrawal, ListEntry


@dataclass(frozen=True, slots=True)
class UnreadAnswer:
    """A reply's line that stands on a case, and whose words make no claim yet."""

    entry_id: uuid.UUID
    case_id: uuid.UUID
    line: str
    words: str
    list_title: str
    date_edtf: str


def unread_answers(
    session: Session, list_id: uuid.UUID
) -> dict[uuid.UUID, tuple[UnreadAnswer, ...]]:
    """Return, for each line of a list that asks, the answers to it that nobody has read."""
    asked = aliased(ListEntry)
    query = (
        _unrecognised()
        .add_columns(col(asked.id).label("asked_id"))
        .join(asked, and_(col(asked.case_id) == col(ListEntry.case_id)))
        .where(
            col(asked.list_id) == list_id,
            col(ChildList.answers_list_id).in_(versions_of(session, list_id)),
        )
    )
    found: dict[uuid.UUID, dict[tuple[str, str], UnreadAnswer]] = defaultdict(dict)
    for row in session.execute(query):
        for one in _read([row]):
            found[row.asked_id].setdefault((one.words, one.date_edtf), one)
    return {line: tuple(answers.values()) for line, answers in found.items()}


def unread_rows(session: Session, list_id: uuid.UUID) -> dict[uuid.UUID, UnreadAnswer]:
    """Return the lines of a reply itself whose answers nobody has read."""
    rows = session.execute(_unrecognised().where(col(ListEntry.list_id) == list_id))
    return {one.entry_id: one for one in _read(rows)}


def unread_words(session: Session, case_ids: Collection[uuid.UUID]) -> Mapping[uuid.UUID, str]:
    """Return for the lines on some cases the words of an answer that nobody has read."""
    query = _unrecognised()
    return {
        one.entry_id: one.words
        for chunk in chunks(case_ids)
        for one in _read(session.execute(query.where(col(ListEntry.case_id).in_(chunk))))
    }


def _unrecognised() -> Any:  # noqa: ANN401 - a select that callers add columns to
    """Select the lines of replies that stand on a case, and of which no claim stands."""
    read = exists().where(
        col(Claim.case_id) == col(ListEntry.case_id),
        col(Claim.words) == col(ListEntry.answer_text),
        col(Claim.date_edtf) == col(ChildList.date_edtf),
        ~exists().where(col(ClaimWithdrawal.claim_id) == col(Claim.id)),
    )
    return (
        select(
            col(ListEntry.id).label("entry_id"),
            col(ListEntry.case_id),
            col(ListEntry.line),
            col(ListEntry.answer_text),
            col(ChildList.title),
            col(ChildList.date_edtf),
        )
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .where(
            col(ChildList.kind) == ListKind.REPLY,
            col(ListEntry.case_id).is_not(None),
            col(ListEntry.answer_kind) == "",
            col(ListEntry.answer_text) != "",
            stands(),
            ~read,
        )
    )


def _read(rows: Iterable[Row[Any]]) -> Iterator[UnreadAnswer]:
    for row in rows:
        if not says_nothing(row.answer_text):
            yield UnreadAnswer(
                row.entry_id, row.case_id, row.line, row.answer_text, row.title, row.date_edtf
            )
