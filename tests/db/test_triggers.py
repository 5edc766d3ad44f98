import datetime as dt
import uuid

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError

from db import triggers
from db.tables import (
    AcceptedField,
    Attachment,
    AttachmentContent,
    CaseAside,
    CaseAsideAnswer,
    ChildList,
    Claim,
    ClaimWithdrawal,
    Determination,
    DeterminationProposal,
    DeterminationWithdrawal,
    ImportRun,
    JournalLine,
    ListEntry,
    ProposalAnswer,
    ReviewNote,
    SourceRecord,
    TracingCase,
    Verdict,
    VerdictProposal,
)

NOW = dt.datetime(2025, 6, 2, tzinfo=dt.UTC)
PROPOSED = ("determination_proposal", "verdict_proposal", "proposal_answer")
APPENDED = (
    "journal",
    "verdict",
    "determination",
    "determination_withdrawal",
    "review_note",
    "case_aside",
    "case_aside_answer",
    *PROPOSED,
)
TAKEN_BACK = ("claim", "claim_withdrawal", "accepted_field")
KEPT_BYTES = "attachment_content"
UNDONE_ONCE = "import_run"


@pytest.fixture
def run(database):
    """A file with one row of each appended kind; the claim and its withdrawal are imported."""
    listed = ChildList(kind="reply", title="вигаданий", issuer="russia")
    imported = ImportRun(
        list_id=listed.id, file_name="f", file_sha256="h", row_count=1, new_count=1, worker="w"
    )
    case, source = TracingCase(number="2025-00001"), SourceRecord(publisher="вигадане")
    left, right = (
        ListEntry(list_id=listed.id, position=position, line=str(position), name_written="Ніхто")
        for position in (1, 2)
    )
    claim = Claim(
        case_id=case.id, party="russia", kind="located", worker="w", import_id=imported.id
    )
    withdrawn = ClaimWithdrawal(claim_id=claim.id, reason="r", worker="w", import_id=imported.id)
    stated = {
        "case_id": case.id,
        "source_id": source.id,
        "status": "located",
        "date_text": "2025",
        "date_edtf": "2025",
        "worker": "w",
    }
    found, proposed = Determination(**stated), DeterminationProposal(**stated)
    in_error = DeterminationWithdrawal(determination_id=found.id, reason="r", worker="w")
    judged = {
        "left_entry_id": left.id,
        "right_entry_id": right.id,
        "verdict": "same",
        "worker": "w",
    }
    verdict, same = Verdict(**judged), VerdictProposal(**judged)
    answer = ProposalAnswer(verdict_proposal_id=same.id, answer="declined", worker="w")
    line = JournalLine(
        number=1, at=NOW, device="d", worker="w", act="a", previous_hash="", hash="h"
    )
    rows = [listed, imported, case, source, left, right, claim, withdrawn, found, in_error]
    accepted = AcceptedField(
        entry_id=left.id, field="sex", worker="w", import_id=imported.id, batch=left.id
    )
    told = {"rule": "r", "subject": "s", "fingerprint": "f", "reason": "r", "worker": "w"}
    other = TracingCase(number="2025-00002")
    aside = CaseAside(case_id=other.id, kind="recorded_in_error", reason="r", worker="w")
    back = CaseAsideAnswer(aside_id=aside.id, answer="taken_back", worker="w")
    rows += [other, aside, back]
    rows += [verdict, line, accepted, ReviewNote(case_id=case.id, **told), proposed, same, answer]
    with database.writing() as session:
        run_id = imported.id
        session.add_all(rows)
    return run_id


def _run(database, statement, **values):
    with database.writing() as session:
        session.execute(text(statement), values)


def _count(database, table):
    with database.reading() as session:
        return session.execute(text(f"SELECT count(*) FROM {table}")).scalar()  # noqa: S608 - ours


def _undo(database, run_id):
    with database.writing() as session:
        session.get_one(ImportRun, run_id).undone_at = NOW


@pytest.mark.parametrize("table", [*APPENDED, *TAKEN_BACK, UNDONE_ONCE])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE {} SET worker = 'other'",
        "DELETE FROM {}",
        "REPLACE INTO {0} SELECT * FROM {0}",
        "UPDATE OR REPLACE {} SET worker = worker",
    ],
)
def test_what_was_appended_stays(database, run, table, statement):
    with pytest.raises(IntegrityError, match=f"{table} is append-only"):
        _run(database, statement.format(table))
    assert _count(database, table) == 1


@pytest.mark.parametrize("table", APPENDED)
def test_an_undone_import_frees_nothing_else(database, run, table):
    _undo(database, run)
    with pytest.raises(IntegrityError, match="append-only"):
        _run(database, f"DELETE FROM {table}")  # noqa: S608 - ours


def test_an_undone_import_takes_its_claims_back(database, run):
    _undo(database, run)
    _run(database, "DELETE FROM claim_withdrawal")
    _run(database, "DELETE FROM claim")
    assert _count(database, "claim") == 0


@pytest.mark.parametrize("table", TAKEN_BACK)
def test_an_undone_import_lets_nobody_change_its_claims(database, run, table):
    _undo(database, run)
    with pytest.raises(IntegrityError, match="append-only"):
        _run(database, f"UPDATE {table} SET worker = 'other'")  # noqa: S608 - ours


def test_a_withdrawal_by_hand_goes_with_its_imported_claim(database, run):
    _undo(database, run)
    _run(database, "DELETE FROM claim_withdrawal")
    with database.writing() as session:
        claim_id = session.execute(text("SELECT id FROM claim")).scalar()
        session.add(ClaimWithdrawal(claim_id=uuid.UUID(claim_id), reason="r", worker="w"))
    _run(database, "DELETE FROM claim_withdrawal")
    assert _count(database, "claim_withdrawal") == 0


def test_a_claim_by_hand_is_never_deleted(database, run):
    with database.writing() as session:
        case_id = uuid.UUID(session.execute(text("SELECT id FROM tracing_case")).scalar())
        session.add(Claim(case_id=case_id, party="family", kind="located", worker="w"))
    _undo(database, run)
    _run(database, "DELETE FROM claim_withdrawal")
    with pytest.raises(IntegrityError, match="append-only"):
        _run(database, "DELETE FROM claim WHERE import_id IS NULL")


def test_a_claim_of_another_import_is_not_freed(database, run):
    with pytest.raises(IntegrityError, match="append-only"):
        _run(database, "DELETE FROM claim_withdrawal WHERE import_id = :id", id=run.hex)


@pytest.mark.parametrize("change", ["undone_at = NULL", "undone_at = '2026-01-01 00:00:00.000000'"])
def test_an_import_is_undone_once_and_for_all(database, run, change):
    _undo(database, run)
    with pytest.raises(IntegrityError, match="append-only"):
        _run(database, f"UPDATE import_run SET {change}")  # noqa: S608 - ours


@pytest.mark.parametrize("column", [one.name for one in inspect(ImportRun).columns])
def test_undoing_an_import_changes_nothing_else_of_it(database, run, column):
    other = "" if column == "undone_at" else f", {column} = 7"
    statement = f"UPDATE import_run SET undone_at = '2026-01-01 00:00:00.000000'{other}"  # noqa: S608 - ours
    if not other:
        _run(database, statement)
        return
    with pytest.raises(IntegrityError, match="append-only"):
        _run(database, statement)


def test_every_appended_table_has_both_triggers(database):
    tables = (
        *APPENDED,
        *TAKEN_BACK,
        UNDONE_ONCE,
        KEPT_BYTES,
        "acceptance_withdrawal",
        "claim_correction",
        "forgotten_mapping",
    )
    wanted = {f"{table}_no_{verb}" for table in tables for verb in _VERBS}
    assert set(triggers.EXPECTED) == wanted
    with database.reading() as session:
        assert triggers.missing_triggers(session.connection()) == ()


_VERBS = ("update", "delete")


def test_the_bytes_of_a_file_stay(database):
    case = TracingCase(number="2025-00002")
    kept = Attachment(
        case_id=case.id, kind="other", file_name="f", media_type="m", size=1, sha256="0" * 64
    )
    with database.writing() as session:
        session.add_all([case, kept, AttachmentContent(attachment_id=kept.id, content=b"x")])
    for statement in ("UPDATE attachment_content SET content = 'y'", f"DELETE FROM {KEPT_BYTES}"):  # noqa: S608 - ours
        with pytest.raises(IntegrityError, match="append-only"):
            _run(database, statement)
    assert _count(database, KEPT_BYTES) == 1
