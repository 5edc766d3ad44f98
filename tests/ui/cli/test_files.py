"""Whole files: new, check, passphrases, and what is refused."""

import json

import pytest

from tests.files import PASSPHRASE


def test_new_makes_an_encrypted_file_that_opens(tmp_path, run, ask):
    made = tmp_path / "made.caseapp"
    assert run("new", made)[0] == 0
    assert b"SQLite format" not in made.read_bytes()
    keys = made.with_name("made.caseapp.keys")
    assert keys.read_bytes() == made.with_name("made.caseapp.keys-copy").read_bytes()
    assert ask("lists", made) == {"lists": []}


def test_new_overwrites_nothing(file, run):
    before = file.read_bytes()
    status, _, err = run("new", file)
    assert status == 1
    assert file.name in err
    assert file.read_bytes() == before


def test_new_wants_a_passphrase_that_is_not_empty(tmp_path, run, monkeypatch):
    monkeypatch.setenv("CASEAPP_PASSPHRASE", "")
    assert run("new", tmp_path / "made.caseapp")[0] == 1
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_passphrase_is_status_3(file, run, monkeypatch):
    monkeypatch.setenv("CASEAPP_PASSPHRASE", "wrong")
    status, out, err = run("cases", file)
    assert (status, out) == (3, "")
    assert "does not open" in err


def test_the_passphrase_comes_from_a_file_first(file, tmp_path, ask, monkeypatch):
    monkeypatch.setenv("CASEAPP_PASSPHRASE", "wrong")
    secret = tmp_path / "secret.txt"
    secret.write_text(f"{PASSPHRASE}\n", encoding="utf-8-sig")
    assert ask("cases", file, "--passphrase-file", secret) == {"cases": []}


def test_a_passphrase_file_that_is_not_there_is_told(file, tmp_path, run):
    status, _, err = run("cases", file, "--passphrase-file", tmp_path / "none.txt")
    assert status == 1
    assert "none.txt" in err


def test_a_file_that_is_not_there_is_told(tmp_path, run):
    status, _, err = run("cases", tmp_path / "none.caseapp")
    assert status == 1
    assert "none.caseapp" in err
    assert str(tmp_path) not in err


def test_a_sound_file_is_sound(file, ask):
    assert ask("check", file) == {"ok": True, "problems": []}


@pytest.mark.parametrize("place", [0.3, 0.6, 0.9])
def test_a_damaged_page_is_found(file, run, place):
    content = bytearray(file.read_bytes())
    content[int(len(content) * place)] ^= 0xFF
    file.write_bytes(content)
    status, out, err = run("check", file, "--json")
    assert status == 1
    found = json.loads(out)
    assert not found["ok"]
    assert {one["where"] for one in found["problems"]} <= {"file", "journal"}
    assert err


def test_ctrl_c_is_status_130(file, run, monkeypatch):
    def interrupted(*_arguments, **_options):
        raise KeyboardInterrupt

    monkeypatch.setattr("ui.cli.cases.found_cases", interrupted)
    status, _, err = run("cases", file)
    assert status == 130
    assert "nothing was written" in err


def test_a_bug_is_told_without_values(file, run, monkeypatch):
    def broken(*_arguments, **_options):
        raise KeyError("Вигаденко")

    monkeypatch.setattr("ui.cli.cases.found_cases", broken)
    status, out, err = run("cases", file)
    assert status == 1
    assert "Вигаденко" not in out + err
    assert "KeyError" in err
