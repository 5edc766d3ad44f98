"""An open file and a case in it, as a person would have them."""

import pytest

from caseapp.cases.drafts import CaseDraft
from caseapp.cases.register import open_case
from caseapp.cases.written import act_of
from caseapp.workspace import Workspace
from tests.factories import name_draft
from tests.support import new_workspace


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as opened:
        yield opened


@pytest.fixture
def case_id(workspace: Workspace):
    return workspace.write(act_of, open_case, CaseDraft(), name_draft(), year=2025).id
