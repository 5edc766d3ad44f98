"""What every test stands on: no display needed, the same run everywhere."""

import gc
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

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


def pytest_collection_finish():
    """Look for garbage less often among the many modules that stay: a tenth of the run's time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 10, 10)


@pytest.fixture
def lists() -> Path:
    """The folder of invented sample lists."""
    return Path(__file__).parent / "data" / "lists"


@pytest.fixture(autouse=True)
def _english():
    """Words in English unless a test asks for another language."""
    before = list(words._chosen)
    words.set_language("en")
    yield
    words._chosen[:] = before
