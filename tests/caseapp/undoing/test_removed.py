import json
import uuid

import pytest

from caseapp.case_file import read_case
from caseapp.cases import names, placements
from caseapp.cases.drafts import NameDraft, PlacementDraft
from caseapp.cases.written import act_of
from caseapp.errors import NotFound
from caseapp.undoing.removed import bring_back, removed_records
from tests.support import WORKER


def test_the_bin_is_empty_at_first(workspace, case_id):
    assert workspace.read(removed_records) == ()


def test_removed_records_wait_newest_first_and_come_back(workspace, case_id):
    name = workspace.write(act_of, names.add_name, case_id, NameDraft("other", "Пробний")).id
    place = workspace.write(
        act_of, placements.add_placement, case_id, PlacementDraft(locality="Вигадівка")
    ).id
    workspace.write(act_of, names.remove_name, name)
    workspace.write(act_of, placements.remove_placement, place)
    found = {one.kind: one for one in workspace.read(removed_records)}
    assert set(found) == {"name", "placement"}
    assert json.loads(found["placement"].data)["locality"] == "Вигадівка"
    assert found["name"].worker == WORKER
    assert found["name"].case_id == case_id
    workspace.write(act_of, bring_back, "name", name)
    assert [one.kind for one in workspace.read(removed_records)] == ["placement"]
    assert "Пробний" in [line.written for line in workspace.read(read_case, case_id).names]


def test_what_is_of_no_kind_is_not_found(workspace):
    with pytest.raises(NotFound):
        workspace.write(act_of, bring_back, "claim", uuid.uuid4())
