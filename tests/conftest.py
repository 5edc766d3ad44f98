"""What every test stands on: no display needed, the same run everywhere."""

import gc
import os
import shutil
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings

from db import connection
from ui import words

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile(
    "house",
    database=None,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("house")


def pytest_configure():
    """Compile a statement once for all files, though each has an engine: a seventh of the time."""
    connection.create_engine = _sharing_statements(connection.create_engine, {})


def _sharing_statements(create_engine, compiled):
    first = create_engine("sqlite://", module=connection.dbapi2)
    first.connect().close()  # its dialect learns what the others would learn
    first.dispose()

    def created(*arguments, **options):
        engine = create_engine(*arguments, **options)
        engine.dialect = first.dialect  # by which compiled statements are known
        engine.update_execution_options(compiled_cache=compiled)
        return engine

    return created


def pytest_collection_finish():
    """Look for garbage less often among the many modules that stay: a tenth of the run's time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 10, 10)


@pytest.fixture
def lists() -> Path:
    """The folder of invented sample lists."""
    return Path(__file__).parent / "data" / "lists"


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory):
    """A folder with the demo file, made once in a run, however many processes test."""
    from caseapp.demo import make_demo  # noqa: PLC0415 - slow; few tests need it

    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = shared / "demo"
    with FileLock(shared / "demo.lock"):
        if not folder.exists():
            made = tmp_path_factory.mktemp("making")
            make_demo(made / "demo.caseapp")
            made.rename(folder)
    return folder


@pytest.fixture(scope="module")
def demo_path(demo_folder, tmp_path_factory):
    """A copy of the demo file for the tests of one module."""
    folder = tmp_path_factory.mktemp("demo") / "demo"
    shutil.copytree(demo_folder, folder)
    return folder / "demo.caseapp"


@pytest.fixture(autouse=True)
def _english():
    """Words in English unless a test asks for another language."""
    before = list(words._chosen)
    words.set_language("en")
    yield
    words._chosen[:] = before
