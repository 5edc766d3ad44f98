import pytest

from caseapp.case_file import read_case
from caseapp.cases import births, register
from caseapp.cases.drafts import BirthDraft, CaseDraft
from caseapp.cases.written import act_of
from caseapp.errors import NotFound
from caseapp.undoing.past import can_put_back, put_back_as_before, record_history
from caseapp.undoing.stack import stack


def _texts(workspace, case_id):
    return [line.date.text for line in workspace.read(read_case, case_id).births]


@pytest.fixture
def birth_id(workspace, case_id):
    birth = workspace.write(act_of, births.add_birth, case_id, BirthDraft("2014")).id
    workspace.write(act_of, births.add_birth, case_id, BirthDraft("2009"))
    for text in ("03.2014", "04.2014"):
        workspace.write(act_of, births.change_birth, birth, BirthDraft(text))
    return birth


def test_the_history_of_a_record_is_its_own_newest_first(workspace, case_id, birth_id):
    lines = workspace.read(record_history, case_id, birth_id)
    assert [line.act for line in lines] == ["birth.changed", "birth.changed", "birth.added"]
    assert [can_put_back(line) for line in lines] == [True, True, False]


def test_an_older_value_is_put_back_over_newer_ones(workspace, case_id, birth_id):
    first = workspace.read(record_history, case_id, birth_id)[1]
    workspace.write(act_of, put_back_as_before, first.number)
    (born,) = [
        line.date for line in workspace.read(read_case, case_id).births if line.id == birth_id
    ]
    assert (born.text, born.edtf, born.earliest.isoformat()) == ("2014", "2014", "2014-01-01")
    assert workspace.read(stack).undo.act == "birth.changed"


def test_facts_of_a_case_are_put_back_too(workspace, case_id):
    workspace.write(act_of, register.change_case, case_id, CaseDraft(sex="male"))
    workspace.write(act_of, register.change_case, case_id, CaseDraft(sex="female", note="н"))
    changes = workspace.read(record_history, case_id, case_id)
    workspace.write(act_of, put_back_as_before, changes[0].number)
    case = workspace.read(read_case, case_id)
    assert (case.sex, case.note) == ("male", "")


def test_what_was_no_change_cannot_be_put_back(workspace, case_id, birth_id):
    added = workspace.read(record_history, case_id, birth_id)[-1]
    with pytest.raises(NotFound):
        workspace.write(act_of, put_back_as_before, added.number)
    assert _texts(workspace, case_id) == ["2009", "04.2014"]
