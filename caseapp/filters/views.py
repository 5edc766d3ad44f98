"""Saved views: a search under a name, with its columns and its order, kept in the file."""

import json
import uuid
from dataclasses import dataclass, replace

from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.cases.written import Written, added, changed
from caseapp.errors import NotFound, NotUnderstood, TooLate
from caseapp.fields import Columns, held, needed
from caseapp.filters.grammar import parse, print_query
from caseapp.names.clean import folded
from caseapp.names.ordering import sort_key
from db.tables import SavedView
from db.tables.base import now


@dataclass(frozen=True, slots=True)
class ViewDraft:
    """What a person keeps; columns by their names, those sorted backwards behind a minus."""

    name: str
    query: str
    columns: tuple[str, ...] = ()
    sorting: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """A saved view as the window shows it."""

    id: uuid.UUID
    name: str
    query: str
    columns: tuple[str, ...]
    sorting: tuple[str, ...]


def views(session: Session) -> tuple[View, ...]:
    """Return every view that is not removed, by name in the order of the Ukrainian alphabet."""
    query = select(SavedView).where(col(SavedView.removed_at).is_(None))
    return tuple(sorted(map(_view, session.exec(query)), key=_order))


def add_view(session: Session, draft: ViewDraft) -> Written:
    """Keep a search under a name that no other has."""
    values: Columns = {
        "name": _free_name(session, draft.name),
        "query": print_query(parse(draft.query)),
        "columns": _listed(draft.columns),
        "sorting": _listed(draft.sorting),
    }
    row = SavedView(**values)
    session.add(row)
    return added(ActCode.VIEW_ADDED, row.id, row.id, values)


def rename_view(session: Session, view_id: uuid.UUID, name: str) -> Written:
    """Give a view another name."""
    row = _row(session, view_id, removed=False)
    return _rewritten(row, {"name": _free_name(session, name, but=view_id)}, ActCode.VIEW_CHANGED)


def remove_view(session: Session, view_id: uuid.UUID) -> Written:
    """Take a view out of sight."""
    row = _row(session, view_id, removed=False)
    return _rewritten(row, {"removed_at": now()}, ActCode.VIEW_REMOVED)


def restore_view(session: Session, view_id: uuid.UUID) -> Written:
    """Bring a removed view back."""
    row = _row(session, view_id, removed=True)
    return _rewritten(row, {"removed_at": None}, ActCode.VIEW_RESTORED)


def _free_name(session: Session, name: str, but: uuid.UUID | None = None) -> str:
    wanted = needed(name, "view_name")
    taken = {folded(view.name) for view in views(session) if view.id != but}
    if folded(wanted) in taken:
        raise NotUnderstood("view_name", wanted, "name_taken")
    return wanted


def _rewritten(row: SavedView, values: Columns, code: ActCode) -> Written:
    """Write values, and name the view in the journal whatever was written."""
    before, name = held(row, values), row.name
    row.sqlmodel_update(values)
    written = changed(code, row.id, row.id, before, values)
    return replace(written, act=replace(written.act, data={**written.act.data, "name": name}))


def _row(session: Session, view_id: uuid.UUID, *, removed: bool) -> SavedView:
    row = session.get(SavedView, view_id)
    if row is None:
        raise NotFound("view", str(view_id))
    if (row.removed_at is not None) != removed:
        raise TooLate("view")
    return row


def _view(row: SavedView) -> View:
    columns, sorting = (tuple(json.loads(text)) for text in (row.columns, row.sorting))
    return View(row.id, row.name, row.query, columns, sorting)


def _order(view: View) -> str:
    return sort_key(view.name)


def _listed(names: tuple[str, ...]) -> str:
    return json.dumps(names, ensure_ascii=False)
