import contextlib
import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.files import PASSPHRASE
from tests.support import new_workspace
from ui.cli import main


@pytest.fixture(autouse=True)
def _passphrase(monkeypatch):
    monkeypatch.setenv("CASEAPP_PASSPHRASE", PASSPHRASE)


@pytest.fixture
def file(tmp_path) -> Path:
    """An empty case file."""
    with new_workspace(tmp_path) as workspace:
        return workspace.path


@pytest.fixture
def run(capsys) -> Callable[..., tuple[int, str, str]]:
    """Run a command and give its status, output and messages."""

    def run_command(*arguments):
        try:
            status = main([str(one) for one in arguments])
        except SystemExit as stop:
            status = stop.code
        shown = capsys.readouterr()
        return status, shown.out, shown.err

    return run_command


@pytest.fixture
def ask(run) -> Callable[..., dict]:
    """Run a command that must succeed, with --json, and read what it prints."""

    def ask_command(*arguments):
        status, out, err = run(*arguments, "--json")
        assert status == 0, err
        return json.loads(out)

    return ask_command


@pytest.fixture(scope="session")
def template(tmp_path_factory) -> tuple[Path, dict]:
    """A case file that holds the list of 339, and what its import printed; made once."""
    with new_workspace(tmp_path_factory.mktemp("template")) as workspace:
        file = workspace.path
    lists = Path(__file__).parents[2] / "data" / "lists"
    arguments = ["import", file, lists / "handed_over_339.xlsx", "--title", "339"]
    printed = io.StringIO()
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(printed):
        patch.setenv("CASEAPP_PASSPHRASE", PASSPHRASE)
        assert main([*map(str, arguments), "--date", "2025-06-02", "--json"]) == 0
    return file, json.loads(printed.getvalue())


@pytest.fixture
def imported(file, template) -> dict:
    """The list of 339 in the case file."""
    made, printed = template
    for ending in ("", ".keys", ".keys-copy"):
        shutil.copy(f"{made}{ending}", f"{file}{ending}")
    return printed
