"""Every kind of work upon a case keeps it, and is shown before its import is taken back."""

import pytest

from caseapp import journal
from caseapp.dates import read_date
from caseapp.fields import date_columns
from caseapp.lists.undoing.built_upon import BY_PEOPLE, RECORDS
from caseapp.lists.undoing.preview import undo_preview
from db.ids import new_id
from db.tables import (
    Attachment,
    BirthRecord,
    CaseAside,
    CaseFlag,
    CaseNote,
    CaseRequest,
    CaseTag,
    Citation,
    Claim,
    Description,
    Determination,
    DeterminationProposal,
    GroupMember,
    ListEntry,
    ParentApplication,
    PersonName,
    Placement,
    RelatedPerson,
    ReviewNote,
    Tag,
    TracingCase,
    TravelGroup,
)
from tests.caseapp.lists import made
from tests.caseapp.lists import undo_steps as steps
from tests.factories import a_case, a_pool, a_source
from tests.support import WORKER

DATED = date_columns("date_", read_date("12.03.2025"))
STATED = {**DATED, "status": "located", "worker": WORKER}
FILE = {"kind": "document", "file_name": "лист.pdf", "media_type": "application/pdf", "size": 1}
ROW = {"line": "9", "name_written": "Вигаданюк", "raw": "{}", "sheet": "", "row_number": 9}


def _plain(table, said, **values):
    return lambda session, case_id: (table(case_id=case_id, **values), said)


def _sourced(table):
    def make(session, case_id):
        return table(case_id=case_id, source_id=a_source(session), **STATED), "located"

    return make


def _line(session, case_id):
    place = {"list_id": a_pool(session), "position": 1}
    return ListEntry(case_id=case_id, **place, **ROW), "Вигаданий банк даних"


def _tag(session, case_id):
    tag = Tag(name="терміново вигадане")
    session.add(tag)
    session.flush()
    return CaseTag(case_id=case_id, tag_id=tag.id), tag.name


def _group(session, case_id):
    group = TravelGroup(institution="Вигаданий заклад")
    session.add(group)
    session.flush()
    return GroupMember(case_id=case_id, group_id=group.id), group.institution


def _named(session, case_id):
    other = a_case(session)
    return RelatedPerson(case_id=other, other_case_id=case_id, relation="brother"), "brother"


def _kept(session, case_id):
    values = {"kind": "duplicate", "reason": "двічі", "worker": WORKER}
    return CaseAside(case_id=a_case(session), kept_case_id=case_id, **values), "двічі"


MADE = {
    "determination": _sourced(Determination),
    "claim": _plain(Claim, "located", kind="located", party="russia", worker=WORKER),
    "placement": _plain(Placement, "RU-TYU", region="RU-TYU"),
    "name": _plain(PersonName, "Вигадько", kind="other", surname="Вигадько", written="Вигадько"),
    "birth": _plain(BirthRecord, "2012", **date_columns("", read_date("2012"))),
    "description": _plain(Description, "шрам", marks="шрам"),
    "person": _plain(RelatedPerson, "mother", relation="mother", surname="Вигаданюк"),
    "group": _group,
    "application": _plain(ParentApplication, "мати", by_whom="мати"),
    "request": _plain(CaseRequest, "запит", kind="request", subject="запит"),
    "case_note": _plain(CaseNote, "важлива нотатка", text="важлива нотатка", worker=WORKER),
    "tag": _tag,
    "flag": _plain(CaseFlag, "urgent", kind="urgent", worker=WORKER),
    "attachment": _plain(Attachment, "лист.pdf", **FILE, sha256="0" * 64),
    "citation": _plain(Citation, "с. 3", record_kind="name", record_id=new_id(), passage="с. 3"),
    "line": _line,
    "named": _named,
    "looked_at": _plain(
        ReviewNote, "так і є", rule="x", subject="y", fingerprint="z", reason="так і є",
        worker=WORKER,
    ),
    "proposal": _sourced(DeterminationProposal),
    "aside": _plain(
        CaseAside, "помилка", kind="recorded_in_error", reason="помилка", worker=WORKER
    ),
    "kept": _kept,
}  # fmt: skip


def test_every_kind_is_tried():
    assert set(MADE) == {*RECORDS, *BY_PEOPLE}


def _build(session, make, case_id):
    row, said = make(session, case_id)
    session.add(row)
    return said


def _undo_would(workspace, report):
    shown = workspace.read(undo_preview, report.import_id)
    return [(one.what, one.case_number, one.said) for one in shown.work], shown.cases_kept


@pytest.mark.parametrize("what", MADE)
def test_what_keeps_a_case_is_shown_before(workspace, what):
    report = made.import_lines(workspace, range(1, 4))
    assert _undo_would(workspace, report) == ([], ())
    entry = steps.line_of(workspace, report, 1)
    said = workspace.write(_nothing, _build, MADE[what], entry.case_id)
    number = entry.case_number
    assert _undo_would(workspace, report) == ([(what, number, said)], (number,))


def _nothing(_said):
    return journal.Act("file.opened")


def _correct(session, case_id, values):
    session.get_one(TracingCase, case_id).sqlmodel_update(values)


@pytest.mark.parametrize("values", [{"sex": "male"}, {"taken_by": "Вигадник"}])
def test_corrected_facts_of_a_case_are_shown(workspace, values):
    report = made.import_lines(workspace, (1,))  # a girl
    entry = steps.line_of(workspace, report)
    workspace.write(_nothing, _correct, entry.case_id, values)
    number = entry.case_number
    assert _undo_would(workspace, report) == ([("facts", number, "")], (number,))
