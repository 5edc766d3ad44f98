"""The set-up script: what it refuses, what it asks for, and that a second start is quick."""

import ast
import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture
def dev():
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_an_older_python_is_refused_in_one_sentence(dev, monkeypatch, capsys):
    monkeypatch.setattr(dev.sys, "version_info", (3, 10, 12, "final", 0))
    assert dev.main(["run"]) == 1
    assert "3.11 or newer" in capsys.readouterr().err


def test_it_needs_nothing_but_the_standard_library():
    code = (ROOT / "dev.py").read_text(encoding="utf-8")
    imported = {
        line.split()[1].partition(".")[0]
        for line in code.splitlines()
        if line.startswith(("import ", "from "))
    }
    assert imported <= sys.stdlib_module_names


@pytest.mark.parametrize("arguments", [[], ["runn"]], ids=["nothing", "a slip"])
def test_wrong_usage_names_the_commands(dev, arguments, capsys):
    assert dev.main(arguments) == 2
    assert "dev.py run" in capsys.readouterr().err


def test_without_root_it_says_in_one_line_what_to_install(dev, monkeypatch, capsys):
    monkeypatch.setattr(dev, "is_root", lambda: False)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(SystemExit) as stop:
        dev.install(["python3-venv", "libegl1"], needed=True)
    assert stop.value.code == 1
    said = capsys.readouterr().err
    assert said == "Please run first: sudo apt-get install python3-venv libegl1\n"


def test_elsewhere_it_names_the_libraries(dev, monkeypatch, capsys):
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    with pytest.raises(SystemExit):
        dev.install(["libegl1"], needed=True)
    assert "libEGL.so.1" in capsys.readouterr().err


def test_what_is_missing_but_not_needed_stops_nobody(dev, monkeypatch, capsys):
    monkeypatch.setattr(dev, "is_root", lambda: False)
    dev.install(["libegl1"], needed=False)
    assert capsys.readouterr().err == ""


def test_missing_libraries_are_named_by_their_packages(dev, monkeypatch):
    monkeypatch.setattr(dev, "loads", lambda library: library != "libEGL.so.1")
    assert dev.missing_packages(window=True, tests=False) == ["libegl1"]


def test_a_command_without_window_asks_for_no_libraries(dev, monkeypatch):
    monkeypatch.setattr(dev, "is_root", lambda: False)
    monkeypatch.setattr(dev, "loads", lambda library: False)
    assert dev.missing_packages(window=False, tests=False) == []


def test_a_stamp_makes_the_second_start_quick(dev, monkeypatch, tmp_path):
    made = []
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(dev, "missing_packages", lambda **_: [])
    monkeypatch.setattr(dev, "make_environment", lambda *, anew: made.append(anew))
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    dev.set_up(window=False, tests=False)
    dev.set_up(window=False, tests=False)
    assert made == [True]
    monkeypatch.setattr(dev, "LOCK", ROOT / "pyproject.toml")
    dev.set_up(window=False, tests=False)
    assert made == [True, False]


def test_the_lock_pins_every_package_by_hash_and_names_no_address():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pinned = [line for line in lock.splitlines() if "==" in line]
    assert len(pinned) > 30
    assert lock.count("--hash=sha256:") >= len(pinned)
    assert "://" not in lock


def test_ci_runs_the_readmes_command():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert script.startswith("#!/usr/bin/env bash\n")
    assert "python3 dev.py test" in script
    assert "python3 dev.py test" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_script_compiles_for_older_pythons_to_refuse_them():
    code = (ROOT / "dev.py").read_text(encoding="utf-8")
    assert ast.parse(code, feature_version=(3, 8))


def test_help_of_the_program_is_reached(dev):
    done = subprocess.run(
        [sys.executable, "-P", "-m", "ui.cli", "--help"],
        cwd=ROOT.parent,
        env={**dev.os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    assert b"caseapp" in done.stdout
