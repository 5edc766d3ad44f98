"""How each kind of edit is taken back and done again: one way for each act."""

import uuid
from collections.abc import Mapping
from functools import partial

from sqlmodel import Session

from caseapp import sources
from caseapp.acts import ActCode
from caseapp.cases import records
from caseapp.filters import views
from caseapp.findings import looked_at
from caseapp.lists.versions import taking_back
from caseapp.undoing import asides, opened, parted, proposed, stated, worded
from caseapp.undoing.columns import put_back
from caseapp.undoing.way import Data, Way


def _remove(kind: str, session: Session, record: uuid.UUID, _data: Data, _by: str) -> uuid.UUID:
    return records.remove(session, records.KINDS[kind], record).id


def _restore(kind: str, session: Session, record: uuid.UUID, _data: Data, _by: str) -> uuid.UUID:
    return records.restore(session, records.KINDS[kind], record).id


def _put_away(session: Session, record: uuid.UUID, _data: Data, _by: str) -> uuid.UUID:
    return sources.remove_source(session, record).id


def _take_out(session: Session, record: uuid.UUID, _data: Data, _by: str) -> uuid.UUID:
    return sources.restore_source(session, record).id


def _remove_view(session: Session, record: uuid.UUID, _data: Data, _by: str) -> uuid.UUID:
    return views.remove_view(session, record).id


def _restore_view(session: Session, record: uuid.UUID, _data: Data, _by: str) -> uuid.UUID:
    return views.restore_view(session, record).id


def _backwards(kind: str, session: Session, record: uuid.UUID, data: Data, _by: str) -> uuid.UUID:
    return put_back(session, kind, record, wrote=data["to"], values=data["from"]).id


def _forwards(kind: str, session: Session, record: uuid.UUID, data: Data, _by: str) -> uuid.UUID:
    return put_back(session, kind, record, wrote=data["from"], values=data["to"]).id


def _of_records(kind: str) -> Mapping[str, Way]:
    remove, restore = partial(_remove, kind), partial(_restore, kind)
    return {
        f"{kind}.added": Way(remove, restore),
        f"{kind}.removed": Way(restore, remove),
        f"{kind}.restored": Way(remove, restore),
        **_of_changes(kind),
    }


def _of_changes(kind: str) -> Mapping[str, Way]:
    return {f"{kind}.changed": Way(partial(_backwards, kind), partial(_forwards, kind))}


def _turn(session: Session, record: uuid.UUID, _data: Data, worker: str) -> uuid.UUID:
    return looked_at.turn(session, record, worker=worker).id


UNDOABLE: Mapping[str, Way] = {
    **{act: way for kind in records.KINDS for act, way in _of_records(kind).items()},
    **_of_changes("case"),
    **_of_changes("source"),
    "source.added": Way(_put_away, _take_out),
    "source.removed": Way(_take_out, _put_away),
    "source.restored": Way(_put_away, _take_out),
    "view.added": Way(_remove_view, _restore_view),
    "view.removed": Way(_restore_view, _remove_view),
    "view.restored": Way(_remove_view, _restore_view),
    **_of_changes("view"),
    **_of_changes("group"),
    **_of_changes("tag_name"),
    ActCode.CLAIM_ADDED: Way(stated.withdraw_claim, stated.claim_again),
    ActCode.CLAIM_WITHDRAWN: Way(stated.claim_again, stated.withdraw_claim),
    ActCode.DETERMINATION_RECORDED: Way(stated.withdraw_determination, stated.record_again),
    ActCode.DETERMINATION_WITHDRAWN: Way(stated.determine_again, stated.withdraw_determination),
    ActCode.CHANGES_ACCEPTED: Way(taking_back.undo_accepting, taking_back.accept_again),
    ActCode.CHANGES_WITHDRAWN: Way(taking_back.accept_again, taking_back.undo_accepting),
    ActCode.VERDICT_DECIDED: Way(stated.withdraw_verdict, stated.decide_again),
    **proposed.WAYS,
    **asides.WAYS,
    **opened.WAYS,
    **parted.WAYS,
    **worded.WAYS,
    ActCode.REVIEW_NOTED: Way(_turn, _turn),
    ActCode.REVIEW_REOPENED: Way(_turn, _turn),
}
