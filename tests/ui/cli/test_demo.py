"""The demo's job, and the window's place taken by it where there is no display."""

import contextlib
import io
import json

import pypdf
import pytest
from PySide6.QtCore import QCoreApplication, QStandardPaths

from ui import places
from ui.cli import main, window


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def demo(folder) -> dict:
    """What the demo says of itself."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        assert main(["demo", str(folder), "--json"]) == 0
    return json.loads(printed.getvalue())


def test_the_demo_holds_339_invented_children(demo, folder):
    assert set(demo) == {"file", "entries", "cases", "claims", "candidates", "files"}
    assert (demo["entries"], demo["cases"]) == (339, 339)
    assert demo["claims"] > 0
    assert demo["candidates"] > 0
    assert demo["file"] == str(folder / "demo.caseapp")


def test_its_papers_name_no_child_in_their_file_names(demo):
    names = [path.rpartition("/")[2] for path in demo["files"]]
    assert names[:2] == ["demo.caseapp", "ledger.pdf"]
    assert len(names[2:]) == 5
    assert all(name.startswith("case-20") for name in names[2:])


def test_its_papers_say_that_the_data_is_invented(demo, folder):
    for paper in folder.glob("*.pdf"):
        text = pypdf.PdfReader(paper).pages[0].extract_text()
        assert "invented" in text.lower() or "вигадан" in text.lower(), paper.name


def test_a_child_of_the_demo_is_found(demo, ask, monkeypatch):
    monkeypatch.setenv("CASEAPP_PASSPHRASE", "demo")
    first = ask("cases", demo["file"])["cases"][0]
    hits = ask("find", demo["file"], first["name"].split()[0])["hits"]
    assert first["case"] in {hit["case"] for hit in hits}


def test_without_a_display_the_demo_is_written_and_the_reason_told(demo, folder, run, monkeypatch):
    monkeypatch.setattr(window, "has_display", lambda: False)
    monkeypatch.setattr(window, "data_folder", lambda: folder)
    status, out, err = run("--demo")
    assert status == 0
    assert str(folder / "ledger.pdf") in out.splitlines()
    assert "no display" in err
    assert str(folder) in err


def test_a_folder_that_cannot_be_made_is_told(run, tmp_path):
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    status, out, err = run("demo", tmp_path / "file" / "demo")
    assert (status, out) == (1, "")
    assert "demo cannot be written" in err


def test_a_file_without_a_display_is_refused(file, run, monkeypatch):
    monkeypatch.setattr(window, "has_display", lambda: False)
    status, out, err = run(file)
    assert (status, out) == (1, "")
    assert "caseapp --help" in err


@pytest.mark.parametrize("name", window.DISPLAYS)
def test_each_kind_of_display_counts(monkeypatch, name):
    for one in window.DISPLAYS:
        monkeypatch.delenv(one, raising=False)
    monkeypatch.setattr(window.sys, "platform", "linux")
    assert not window.has_display()
    monkeypatch.setenv(name, ":0")
    assert window.has_display()


def test_the_data_folder_is_the_one_that_qt_names(qapp, monkeypatch):

    before = QCoreApplication.applicationName()
    QCoreApplication.setApplicationName("caseapp")
    try:
        kind = QStandardPaths.StandardLocation.AppDataLocation
        assert str(places.data_folder()) == QStandardPaths.writableLocation(kind)
    finally:
        QCoreApplication.setApplicationName(before)


def test_demo_json_is_one_object(run, folder, demo):
    status, out, _ = run("demo", folder, "--json")
    assert status == 0
    assert json.loads(out) == demo
