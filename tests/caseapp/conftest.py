"""A session of a real encrypted file for the rules of the work."""

import pytest

from tests.factories import a_session


@pytest.fixture
def session(tmp_path):
    with a_session(tmp_path) as opened:
        yield opened
