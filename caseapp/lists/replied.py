"""The answers of a reply, written: sure ones as claims, the others as candidates for a verdict."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from caseapp.lists.bulk import Writing
from caseapp.lists.planned import Attachment
from caseapp.lists.reports import AttachedRow, UnclearRow
from caseapp.lists.rows import Values, claim_values
from caseapp.lists.running import Running
from caseapp.matching.model import Candidate
from caseapp.review import candidates
from db.ids import new_id
from db.tables import Claim


def write_replies(writing: Writing, run: Running, stage: int) -> None:
    """Record the sure answers of a reply and keep the unclear rows for a verdict."""
    writing.insert(stage, Claim, _claims(run), worker=run.worker)
    found = list(_found(run))
    if found:
        candidates.store(writing.session, found, import_id=run.id)


def attached_rows(run: Running) -> tuple[AttachedRow, ...]:
    """Return what was attached, as the two lists number their lines."""
    return tuple(
        AttachedRow(
            reading.line,
            run.sure[reading.row.key].line,
            reading.answer_kind,
            reading.reported_region,
        )
        for reading in run.readings
        if reading.row.key in run.sure
    )


def unclear_rows(run: Running) -> tuple[UnclearRow, ...]:
    """Return the rows that wait for a verdict, with the lines that they may answer."""
    return tuple(
        UnclearRow(
            run.readings[one.row].line,
            tuple(run.answered[choice].line for choice in one.choices),
        )
        for one in _unclear(run)
    )


def _claims(run: Running) -> Iterator[Values]:
    for reading in run.readings:
        answered = run.sure.get(reading.row.key)
        values = claim_values(reading, run.plan.head) if answered else None
        if answered and values and not run.said.claimed(answered.case_id, reading):
            yield {
                "id": new_id(),
                "case_id": answered.case_id,
                "entry_id": answered.entry_id,
                "said_in_entry_id": run.entries[reading.row.key],
                **values,
            }


def _found(run: Running) -> Iterator[Candidate]:
    """Yield the evidence for unclear rows, with the lines that now stand for the rows."""
    for one in _asked_anew(run):
        line = run.entries[run.readings[one.row].row.key]
        for candidate in one.found:
            yield replace(candidate, left=str(line))


def _asked_anew(run: Running) -> Iterator[Attachment]:
    """Yield the unclear rows that no earlier version of the reply has put before a person."""
    return (one for one in _unclear(run) if not run.said.is_asked(run.readings[one.row]))


def _unclear(run: Running) -> Iterable[Attachment]:
    return (one for one in run.plan.attachments if one.entry_id is None)
