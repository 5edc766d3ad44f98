"""How many contradictions wait to be looked at, case by case."""

import json
import uuid
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from caseapp.cases.asides import asides, ever_kept
from caseapp.contradictions.between import siblings_of
from caseapp.contradictions.finding import all_contradictions, contradictions_among
from caseapp.contradictions.model import Contradiction
from caseapp.journal import anchor
from caseapp.progress import SILENT, Progress
from db.tables import JournalLine

MOST_CHANGED = 200  # acts after which everything is counted anew
_OF_ONE_CASE = frozenset(
    {"application", "aside", "attachment", "birth", "case", "citation", "claim", "description"}
    | {"determination", "flag", "member", "name", "note", "placement", "request", "review", "tag"}
)
_OF_NO_CASE = frozenset(
    {"candidates", "file", "group", "mapping", "office", "paper", "rows", "screening"}
    | {"tag_name", "view"}
)


@dataclass(frozen=True, slots=True)
class Counted:
    """The open contradictions of each case, as they were at a line of the journal."""

    at: str
    by_case: Mapping[uuid.UUID, int]
    lists: Mapping[uuid.UUID, Collection[uuid.UUID]] = field(default_factory=dict)  # of these cases

    @property
    def by_list(self) -> Mapping[uuid.UUID, int]:
        """How many there are of the children on each list."""
        found: Counter[uuid.UUID] = Counter()
        for case_id, number in self.by_case.items():
            for list_id in self.lists[case_id]:
                found[list_id] += number
        return found

    @property
    def total(self) -> int:
        """How many there are in all."""
        return sum(self.by_case.values())


def count_open(session: Session, *, progress: Progress = SILENT) -> Counted:
    """Count what nobody looked at yet, or whose facts changed since."""
    return _counted(session, all_contradictions(session, progress=progress))


def count_again(session: Session, before: Counted, *, progress: Progress = SILENT) -> Counted:
    """Count as the file stands now: only what changed since, where the journal can tell that."""
    changed = _changed_since(session, int(before.at.partition(":")[0] or 0))
    if changed is None:
        return count_open(session, progress=progress)
    changed |= ever_kept(session, changed)
    near = {*changed, *(one for pair in siblings_of(session, changed) for one in pair)}
    hidden = asides(session).by_case.keys()
    now = _counted(session, contradictions_among(session, near - hidden))
    kept = before.by_case.keys() - near
    by_case = {case_id: before.by_case[case_id] for case_id in kept}
    lists = {case_id: before.lists[case_id] for case_id in kept}
    return Counted(now.at, {**by_case, **now.by_case}, {**lists, **now.lists})


def _counted(session: Session, found: Iterable[Contradiction]) -> Counted:
    waiting = [one for one in found if one.is_open]
    lists = {one.case_id: one.lists for one in waiting}
    return Counted(anchor(session), Counter(one.case_id for one in waiting), lists)


def _changed_since(session: Session, number: int) -> set[uuid.UUID] | None:
    """Return the cases written since a line of the journal; None where it is not known which."""
    query = select(JournalLine.act, JournalLine.record, JournalLine.data)
    lines = session.exec(
        query.where(col(JournalLine.number) > number).limit(MOST_CHANGED + 1)
    ).all()
    kinds = [_kind(act, data) for act, _, data in lines]
    if len(lines) > MOST_CHANGED or not {*kinds} <= _OF_ONE_CASE | _OF_NO_CASE:
        return None
    pairs = zip(kinds, lines, strict=True)
    return {uuid.UUID(record) for kind, (_, record, _) in pairs if kind in _OF_ONE_CASE}


def _kind(act: str, data: str) -> str:
    """Name what an act is about; that which is undone or done again is about the same."""
    kind = act.partition(".")[0]
    return str(json.loads(data)["act"]).partition(".")[0] if kind == "edit" else kind
