"""What is done with a line and its answers: corrected, read, linked, taken off."""

import datetime as dt
import uuid
from functools import partial

from PySide6.QtWidgets import QWidget

from caseapp.case_file import ClaimLine, EntryLine, case_id_of
from caseapp.cases.corrections import CorrectionDraft, correct_claim
from caseapp.cases.written import act_of
from caseapp.linking import by_hand as linking
from caseapp.linking.own_case import open_own_case
from caseapp.lists.replies.read_by_hand import say_what_it_claims
from caseapp.lists.summaries import EntryRow
from caseapp.lists.versions.parting import unlink
from exports.words import Words
from ui.desk import Desk
from ui.dialogs.answer import AnswerDialog, Shown
from ui.dialogs.link import LinkDialog
from ui.dialogs.reason import ReasonDialog
from ui.pages.entry.answers import Row
from ui.words import translate


def ask_what_it_says(desk: Desk, words: Words, row: Row, parent: QWidget) -> None:
    """Let a person correct an answer, or read one that was not recognised."""
    if row.unread is not None:
        act = partial(_read, desk, row.unread.entry_id)
        AnswerDialog(Shown(row.unread.words), act, words, parent).open()
    elif row.answer is not None:
        one = row.answer
        shown = Shown(one.words, one.kind, one.region, one.date.text or one.date.edtf)
        AnswerDialog(shown, partial(_correct, desk, one.claim_id), words, parent).open()


def ask_correction(desk: Desk, words: Words, claim: ClaimLine, parent: QWidget) -> None:
    """Let a person correct what a claim of a case was taken for."""
    date = claim.date.text or claim.date.edtf
    shown = Shown(claim.words, claim.kind, claim.region, date)
    AnswerDialog(shown, partial(_correct, desk, claim.id), words, parent).open()


def ask_link(desk: Desk, words: Words, line: EntryRow, parent: QWidget) -> None:
    """Let a person say of which case the child on a line is."""
    act = partial(_link, desk, line.entry_id)
    LinkDialog(line.name, act, desk, words, parent).open()


def open_case_of(desk: Desk, line: EntryRow) -> uuid.UUID:
    """Open a case for the child on a line, and return it."""
    today = dt.datetime.now().astimezone().date()
    worker = desk.workspace.worker
    return desk.write(act_of, open_own_case, line.entry_id, worker=worker, today=today).id


def ask_unlinking(desk: Desk, line: EntryRow | EntryLine, parent: QWidget) -> None:
    """Ask why a line is not this child's."""
    name = line.name if isinstance(line, EntryRow) else line.name_written
    question = (
        translate("EntryDeeds", "Not this child: {0}").format(name),
        translate(
            "EntryDeeds",
            "The line leaves the case, with the names, dates, places and claims that came with "
            "it; a line of a list gets a case of its own. The journal keeps both decisions. Why "
            "is it another child?",
        ),
        translate("EntryDeeds", "Take it off"),
    )
    ReasonDialog(question, partial(_unlink, desk, line.entry_id), parent).open()


def _correct(desk: Desk, claim_id: uuid.UUID, draft: CorrectionDraft) -> None:
    worker, today = desk.workspace.worker, dt.datetime.now().astimezone().date()
    desk.write(act_of, correct_claim, claim_id, draft, worker=worker, today=today)


def _read(desk: Desk, entry_id: uuid.UUID, draft: CorrectionDraft) -> None:
    said = (draft.kind, draft.region)
    desk.write(act_of, say_what_it_claims, entry_id, *said, worker=desk.workspace.worker)


def _link(desk: Desk, entry_id: uuid.UUID, case_number: str, reason: str) -> None:
    case_id = desk.read(case_id_of, case_number)
    worker = desk.workspace.worker
    desk.write(act_of, linking.link_to_case, entry_id, case_id, reason, worker=worker)


def _unlink(desk: Desk, entry_id: uuid.UUID, reason: str) -> None:
    worker, today = desk.workspace.worker, dt.datetime.now().astimezone().date()
    desk.write(act_of, unlink, entry_id, reason, worker=worker, today=today)
