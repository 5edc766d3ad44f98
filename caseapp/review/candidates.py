"""Candidates on file: stored with their evidence, offered until somebody decides."""

import uuid
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from sqlmodel import Session, col, insert, or_, select, update

from caseapp.cases.facts import chunks
from caseapp.fields import Columns
from caseapp.matching.model import Candidate
from caseapp.matching.reasons import Grade
from caseapp.review.even_rivals import even_rivals
from caseapp.review.pairs import ReviewItem
from caseapp.review.persons import persons_of_list
from caseapp.review.questions import Questions, judged, read_questions
from caseapp.review.reading import evidence_text, read_sides, review_item
from caseapp.review.verdict_proposals import waiting as proposed
from caseapp.review.verdicts import Pair, pair, standing_verdicts
from db.codes import VerdictKind
from db.tables import CandidateRecord, ListEntry

__all__ = [
    "all_items",
    "best_first",
    "pending",
    "persons_of_list",
    "store",
    "waiting",
]

_GRADES = tuple(grade.value for grade in Grade)  # the best first


def store(
    session: Session, found: Iterable[Candidate], *, import_id: uuid.UUID | None = None
) -> int:
    """Keep candidates for review, new evidence for known pairs; return how many are to be decided.

    Lines of several versions of a list are asked once, of the newest; what is decided stays.
    """
    best = {_pair_of(candidate): candidate for candidate in sorted(found, key=_by_score)}
    questions = read_questions(session)
    newest = questions.newest(best)
    stood = judged(session, questions, newest)
    asked = {one: best[lines] for one, lines in newest.items() if one not in stood.decided}
    known = _known(session, questions, asked, stood.pairs)
    lists = _lists(session, {line for one in asked.values() for line in (one.left, one.right)})
    new = [_new(one, lists, import_id) for key, one in asked.items() if key not in known]
    changed = [
        {
            **_again(one, known[key], questions),
            **({} if key in stood.pairs else _moved(one, known[key], questions, lists)),
            "changed": " ".join(stood.changed.get(key, ())),
        }
        for key, one in asked.items()
        if key in known
    ]
    if new:
        session.exec(insert(CandidateRecord), params=new)
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


def _known(
    session: Session, questions: Questions, asked: Collection[Pair], judged: Mapping[Pair, Pair]
) -> Mapping[Pair, CandidateRecord]:
    """Return the records that these questions have already: those with a verdict, else any."""
    found: dict[Pair, CandidateRecord] = {}
    lines = {lines[0] for question in asked for lines in questions.pairs(question)}
    left, right = col(CandidateRecord.left_entry_id), col(CandidateRecord.right_entry_id)
    for chunk in chunks(lines):
        query = select(CandidateRecord).where(or_(left.in_(chunk), right.in_(chunk)))
        for row in session.exec(query.order_by(col(CandidateRecord.id))):
            own = pair(row.left_entry_id, row.right_entry_id)
            question = questions.of(own)
            if question not in found or judged.get(question) == own:
                found[question] = row
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
    return {**_sides(candidate, lists), "import_id": import_id, **_finding(candidate)}


def _sides(candidate: Candidate, lists: Mapping[str, uuid.UUID]) -> Columns:
    return {
        "left_entry_id": uuid.UUID(candidate.left),
        "right_entry_id": uuid.UUID(candidate.right),
        "left_list_id": lists[candidate.left],
        "right_list_id": lists[candidate.right],
    }


def _again(candidate: Candidate, record: CandidateRecord, questions: Questions) -> Columns:
    """Return what a new screening changes, seen from the side that the record has on its left."""
    return {"id": record.id, **_finding(_seen(candidate, record, questions))}


def _moved(
    candidate: Candidate,
    record: CandidateRecord,
    questions: Questions,
    lists: Mapping[str, uuid.UUID],
) -> Columns:
    """Move a pair without a verdict on to newer versions of its lines."""
    own = pair(record.left_entry_id, record.right_entry_id)
    (newest,) = questions.newest((own, _pair_of(candidate))).values()
    return {} if newest == own else _sides(_seen(candidate, record, questions), lists)


def _seen(candidate: Candidate, record: CandidateRecord, questions: Questions) -> Candidate:
    left = questions.first(uuid.UUID(candidate.left))
    return candidate if left == questions.first(record.left_entry_id) else _turned(candidate)


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
