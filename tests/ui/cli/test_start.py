"""How the command line starts: quickly, without Qt, and with the right status."""

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.files import PASSPHRASE
from ui import cli, words
from ui.cli.opening import worker
from ui.cli.parser import build, read_arguments

ROOT = Path(cli.__file__).parents[2]

STARTED = """
import sys
from ui.cli import main
try:
    main(sys.argv[1:])
except SystemExit as stop:
    print("status", stop.code)
print("qt", sorted(name for name in sys.modules if "PySide6" in name or "shiboken6" in name))
print("late", sorted({"sqlmodel", "alembic", "reportlab", "numpy"} & set(sys.modules)))
print("paper", "reportlab" in sys.modules)
"""


def started(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "-c", STARTED, *map(str, arguments)],
        cwd=ROOT,
        env={"PATH": "", "LANG": "C.UTF-8", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        stdin=subprocess.DEVNULL,
    )


def test_help_imports_neither_qt_nor_anything_slow():
    out = started("--help").stdout
    assert "status 0" in out
    assert "qt []" in out
    assert "late []" in out


def test_a_job_on_a_file_needs_no_qt(file):
    done = started("cases", file, "--json", CASEAPP_PASSPHRASE="wrong")
    assert "does not open file.caseapp" in done.stderr
    assert "qt []" in done.stdout


def test_the_key_for_an_import_is_derived_while_little_else_is_in_memory(file):
    done = started("import", file, "no-such-list.csv", CASEAPP_PASSPHRASE="wrong")
    assert "does not open file.caseapp" in done.stderr
    probe = "import sys, ui.cli.ahead; print({'sqlalchemy', 'numpy'} & set(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert loaded.stdout.strip() == "set()"


@pytest.mark.parametrize("job", [("cases",), ("ledger", "no-such-list")], ids=lambda job: job[0])
def test_what_prints_nothing_does_not_load_what_makes_paper(file, job):
    command, *more = job
    done = started(command, file, *more, CASEAPP_PASSPHRASE=PASSPHRASE)
    assert "paper False" in done.stdout
    assert "'sqlmodel'" in done.stdout  # the file was opened


def test_no_passphrase_and_nobody_to_ask_is_wrong_usage(file):
    done = started("cases", file)
    assert "status 2" in done.stdout
    assert "CASEAPP_PASSPHRASE" in done.stderr


@pytest.mark.parametrize("name", build().names)
def test_every_command_explains_itself_with_an_example(name, run):
    status, out, _ = run(name, "--help")
    assert status == 0
    assert "Example: caseapp" in out


@pytest.mark.parametrize("name", build().names)
def test_every_example_is_right_usage(name):
    example = build().parser_of(name).epilog.partition("caseapp ")[2]
    arguments = read_arguments(shlex.split(example))
    module, _, function = arguments.job.partition(".")
    assert callable(getattr(__import__(f"ui.cli.{module}", fromlist=[function]), function))


@pytest.mark.parametrize(
    "typed",
    [["imprt"], ["cases"], ["ledger", "x"], ["compare", "--out", "x.csv"], ["--no-such"]],
    ids=" ".join,
)
def test_wrong_usage_is_status_2(typed, run):
    assert run(*typed)[0] == 2


def test_help_speaks_ukrainian(run):
    words.set_language("uk")
    assert "перелічити списки файлу" in run("--help")[1]


def test_the_environment_names_the_worker(monkeypatch):
    monkeypatch.setenv("CASEAPP_WORKER", "  О. Перевіряльна ")
    assert worker() == "О. Перевіряльна"
    monkeypatch.setenv("CASEAPP_WORKER", " ")
    assert worker()
