"""An open case file for the tests of lists."""

import pytest

from tests.support import new_workspace


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as opened:
        yield opened
