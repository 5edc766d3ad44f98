import pytest

from db import engine
from tests.files import CHEAP, PASSPHRASE


@pytest.fixture
def path(tmp_path):
    return tmp_path / "file.caseapp"


@pytest.fixture
def database(path):
    opened = engine.create(path, PASSPHRASE, cost=CHEAP)
    yield opened
    opened.close()


@pytest.fixture
def closed(database):
    database.close()
    return database.path
