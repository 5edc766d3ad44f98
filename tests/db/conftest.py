import pytest

from db import engine
from tests.files import PASSPHRASE, new_file


@pytest.fixture
def path(tmp_path):
    return tmp_path / "file.caseapp"


@pytest.fixture
def database(path):
    opened = engine.open_file(new_file(path), PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture
def closed(database):
    database.close()
    return database.path
