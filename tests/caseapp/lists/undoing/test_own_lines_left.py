"""A case that outlives its import stands on no list any more: our own line keeps it in sight."""

from sqlmodel import select

from caseapp.cases import names
from caseapp.cases.own_lines import own_list_id
from caseapp.cases.written import act_of
from caseapp.lists.undoing.undo import undo_act, undo_import
from caseapp.review.persons import persons_of_list
from db.tables import ListEntry
from tests.caseapp.lists import made
from tests.caseapp.lists import undo_steps as steps
from tests.factories import name_draft
from tests.support import WORKER


def _own(session):
    query = select(ListEntry).where(ListEntry.list_id == own_list_id(session))
    return [(one.case_id, one.name_written, one.import_id) for one in session.exec(query)]


def _cases(session):
    return dict(session.exec(select(ListEntry.line, ListEntry.case_id)).all())


def test_a_case_that_people_worked_on_gets_a_line_when_its_import_goes(workspace):
    report = made.import_lines(workspace, range(1, 4))
    case_id = workspace.read(_cases)["2"]
    draft = name_draft("Виганенко Матвій", "after_adoption")
    workspace.write(act_of, names.add_name, case_id, draft)
    undone = workspace.write(undo_act, undo_import, report.import_id, worker=WORKER)
    assert len(undone.cases_kept) == 1
    assert workspace.read(_own) == [(case_id, "Лебруненко Матвій", None)]
    (person,) = workspace.read(lambda session: persons_of_list(session, own_list_id(session)))
    assert [one.surname for one in person.names] == ["Лебруненко", "Виганенко"]


def test_a_case_that_another_list_speaks_of_gets_none(workspace):
    first = made.import_lines(workspace, range(1, 4))
    steps.version(workspace, first, same=[made.reading(line) for line in range(1, 4)])
    steps.undo(workspace, first)
    assert workspace.read(_own) == []
