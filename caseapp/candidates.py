"""Candidates on file: stored with their evidence, offered until somebody decides."""

import uuid
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from itertools import product

from sqlmodel import Session, col, insert, or_, select, update

from caseapp.cases.facts import chunks
from caseapp.cases.fields import Columns
from caseapp.decided_facts import changed_since, facts_of
from caseapp.even_rivals import even_rivals
from caseapp.lists.continued import origins_of, versions_of_lines
from caseapp.matching.model import Candidate
from caseapp.matching.reasons import Grade
from caseapp.persons import persons_of_list
from caseapp.review import ReviewItem
from caseapp.review_reading import evidence_text, read_sides, review_item
from caseapp.verdict_proposals import waiting as proposed
from caseapp.verdicts import Pair, pair, standing_verdicts
from db.codes import VerdictKind
from db.tables import CandidateRecord, ListEntry

__all__ = [
    "all_items",
    "best_first",
    "decided_pairs",
    "pending",
    "persons_of_list",
    "store",
    "waiting",
]

_GRADES = tuple(grade.value for grade in Grade)  # the best first
_DECIDED = (VerdictKind.SAME, VerdictKind.DIFFERENT)


def store(
    session: Session, found: Iterable[Candidate], *, import_id: uuid.UUID | None = None
) -> int:
    """Keep candidates for review, new evidence for known pairs; return how many are to be decided.

    Pairs on which somebody has decided stay as they are.
    """
    best = {_pair_of(candidate): candidate for candidate in sorted(found, key=_by_score)}
    changed_facts = reopened(session, best)
    decided = decided_pairs(session) - changed_facts.keys()
    asked = {key: candidate for key, candidate in best.items() if key not in decided}
    known = _known(session, asked)
    new = [candidate for key, candidate in asked.items() if key not in known]
    changed = [
        {**_again(candidate, known[key]), "changed": " ".join(changed_facts.get(key, ()))}
        for key, candidate in asked.items()
        if key in known
    ]
    if new:
        lists = _lists(session, {line for one in new for line in (one.left, one.right)})
        rows = [_new(one, lists, import_id) for one in new]
        session.exec(insert(CandidateRecord), params=rows)
    if changed:
        session.exec(update(CandidateRecord), params=changed)
    return len(asked)


def pending(session: Session, *, list_id: uuid.UUID | None = None) -> tuple[ReviewItem, ...]:
    """Return the candidates that wait for a decision, the best first, those left unsure last."""
    return tuple(waiting(all_items(session, list_id=list_id)))


def waiting(items: Iterable[ReviewItem]) -> list[ReviewItem]:
    """Return those of them that wait for a decision, those left unsure last."""
    open_yet = [item for item in items if item.waits]
    return sorted(open_yet, key=lambda item: item.verdict == VerdictKind.UNSURE)


def all_items(session: Session, *, list_id: uuid.UUID | None = None) -> tuple[ReviewItem, ...]:
    """Return every candidate, decided or not, the best first: by grade, chance, then score."""
    records = _records(session, list_id)
    verdicts = standing_verdicts(session)
    lines = {line for one in records for line in (one.left_entry_id, one.right_entry_id)}
    rivals, proposals = even_rivals(session, records), proposed(session)
    sides = read_sides(session, lines.union(*rivals.values()))
    return tuple(
        review_item(
            one,
            sides,
            verdicts.get(pair(one.left_entry_id, one.right_entry_id)),
            proposals.get((one.left_entry_id, one.right_entry_id)),
            rivals[one.id],
        )
        for one in records
    )


def best_first(found: Candidate | CandidateRecord) -> tuple[int, float, float]:
    """Order by what a reviewer is shown; what shows more decides before what shows less."""
    return _GRADES.index(found.grade), -found.probability, -found.score


def decided_pairs(session: Session) -> set[Pair]:
    """Return the pairs on which "same" or "different" stands, on other versions of them too."""
    decided = {key for key, one in standing_verdicts(session).items() if one.kind in _DECIDED}
    origins = origins_of(session)
    versions = versions_of_lines(origins)
    return decided | {
        pair(left, right)
        for key in decided
        if any(line in versions or line in origins for line in key)
        for left, right in product(*(versions.get(origins.get(line, line), [line]) for line in key))
    }


def reopened(session: Session, pairs: Iterable[Pair]) -> dict[Pair, tuple[str, ...]]:
    """Return those of the pairs judged different whose facts changed since, with what changed."""
    verdicts = standing_verdicts(session)
    different = {
        key: verdicts[key].facts
        for key in pairs
        if key in verdicts and verdicts[key].kind == VerdictKind.DIFFERENT
    }
    now = facts_of(session, {line for key in different for line in key})
    changed = {key: changed_since(kept, now) for key, kept in different.items()}
    return {key: fields for key, fields in changed.items() if fields}


def _records(session: Session, list_id: uuid.UUID | None) -> list[CandidateRecord]:
    query = select(CandidateRecord)
    if list_id is not None:
        lines = select(ListEntry.id).where(col(ListEntry.list_id) == list_id)
        left, right = col(CandidateRecord.left_entry_id), col(CandidateRecord.right_entry_id)
        query = query.where(or_(left.in_(lines), right.in_(lines)))
    found = session.exec(query.order_by(col(CandidateRecord.id)))
    return sorted(found, key=best_first)


def _by_score(candidate: Candidate) -> float:
    return candidate.score


def _pair_of(candidate: Candidate) -> Pair:
    return pair(uuid.UUID(candidate.left), uuid.UUID(candidate.right))


def _known(session: Session, pairs: Collection[Pair]) -> Mapping[Pair, CandidateRecord]:
    """Return the records that these pairs have already."""
    found: dict[Pair, CandidateRecord] = {}
    for chunk in chunks(dict.fromkeys(left for left, _ in pairs)):
        left, right = col(CandidateRecord.left_entry_id), col(CandidateRecord.right_entry_id)
        for row in session.exec(
            select(CandidateRecord).where(or_(left.in_(chunk), right.in_(chunk)))
        ):
            found[pair(row.left_entry_id, row.right_entry_id)] = row
    return found


def _lists(session: Session, lines: Iterable[str]) -> dict[str, uuid.UUID]:
    query = select(ListEntry.id, ListEntry.list_id)
    return {
        str(entry_id): list_id
        for chunk in chunks(map(uuid.UUID, lines))
        for entry_id, list_id in session.exec(query.where(col(ListEntry.id).in_(chunk)))
    }


def _new(
    candidate: Candidate, lists: Mapping[str, uuid.UUID], import_id: uuid.UUID | None
) -> Columns:
    return {
        "left_entry_id": uuid.UUID(candidate.left),
        "right_entry_id": uuid.UUID(candidate.right),
        "left_list_id": lists[candidate.left],
        "right_list_id": lists[candidate.right],
        "import_id": import_id,
        **_finding(candidate),
    }


def _again(candidate: Candidate, record: CandidateRecord) -> Columns:
    """Return what a new screening changes, seen from the side that the record has on its left."""
    same_way = uuid.UUID(candidate.left) == record.left_entry_id
    return {"id": record.id, **_finding(candidate if same_way else _turned(candidate))}


def _turned(candidate: Candidate) -> Candidate:
    evidence = tuple(one.turned() for one in candidate.evidence)
    return replace(candidate, left=candidate.right, right=candidate.left, evidence=evidence)


def _finding(candidate: Candidate) -> Columns:
    return {
        "rank": candidate.rank,
        "score": candidate.score,
        "probability": candidate.probability,
        "grade": candidate.grade,
        "story": candidate.story,
        "chance_rivals": candidate.chance_rivals,
        "evidence": evidence_text(candidate.evidence),
        "share": candidate.share,
    }
