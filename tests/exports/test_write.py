"""An export stands whole or not at all."""

import errno
import os
import zlib

import pytest

from caseapp.errors import NotOverCaseFile
from exports import write
from exports.write import write_whole


def test_writes_and_replaces(tmp_path):
    target = tmp_path / "summary.pdf"
    write_whole(target, b"first")
    write_whole(target, b"second")
    assert target.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [target]


def test_only_the_owner_may_read(tmp_path):
    target = tmp_path / "summary.pdf"
    write_whole(target, b"data")
    assert target.stat().st_mode & 0o077 == 0


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    target = tmp_path / "summary.pdf"
    write_whole(target, b"old")

    def full(_descriptor):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(write.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "nowhere" / "summary.pdf", b"data")


def test_what_a_killed_run_left_is_cleared_and_never_followed(tmp_path):
    target, elsewhere = tmp_path / "summary.pdf", tmp_path / "elsewhere"
    elsewhere.write_bytes(b"untouched")
    partial = f".{zlib.crc32(target.name.encode()):08x}.partial"
    (tmp_path / partial).symlink_to(elsewhere)
    write_whole(target, b"data")
    assert target.read_bytes() == b"data"
    assert elsewhere.read_bytes() == b"untouched"
    assert sorted(tmp_path.iterdir()) == sorted([target, elsewhere])


def test_a_name_as_long_as_the_file_system_allows(tmp_path):
    target = tmp_path / ("ї" * 125 + ".pdf")
    write_whole(target, b"data")
    assert target.read_bytes() == b"data"


@pytest.mark.parametrize(
    "name",
    [
        "cases.caseapp", "CASES.CaseApp", "cases.caseapp.keys", "cases.caseapp.keys-copy",
        "cases.caseapp-wal", "cases.caseapp.lock", "cases-before-1.caseapp",
    ],
)  # fmt: skip
def test_a_case_file_is_never_written_over(tmp_path, name):
    target = tmp_path / name
    target.write_bytes(b"kept")
    with pytest.raises(NotOverCaseFile):
        write_whole(target, b"paper")
    assert target.read_bytes() == b"kept"
    assert list(tmp_path.iterdir()) == [target]


def test_what_comes_first_is_done_before_anybody_can_read(tmp_path):
    target, seen = tmp_path / "summary.pdf", []
    write_whole(target, b"data", first=lambda: seen.append(target.exists()))
    assert seen == [False]
    assert target.read_bytes() == b"data"


def test_nothing_goes_out_where_what_comes_first_fails(tmp_path):
    def refuse():
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_whole(tmp_path / "summary.pdf", b"data", first=refuse)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("link", ["symlink_to", "hardlink_to"])
def test_no_link_leads_to_what_is_kept(tmp_path, link):
    kept, target = tmp_path / "children.db", tmp_path / "summary.pdf"
    kept.write_bytes(b"kept")
    getattr(target, link)(kept)
    with pytest.raises(NotOverCaseFile):
        write_whole(target, b"paper", kept=[kept])
    assert kept.read_bytes() == target.read_bytes() == b"kept"


def test_a_link_to_a_case_file_is_refused_by_where_it_leads(tmp_path):
    target = tmp_path / "summary.pdf"
    target.symlink_to(tmp_path / "cases.caseapp")
    with pytest.raises(NotOverCaseFile):
        write_whole(target, b"paper")
    assert target.is_symlink()


def test_what_is_kept_is_known_in_another_case_and_before_it_is_there(tmp_path):
    with pytest.raises(NotOverCaseFile):
        write_whole(tmp_path / "CHILDREN.DB-WAL", b"paper", kept=[tmp_path / "children.db-wal"])
    assert list(tmp_path.iterdir()) == []


def test_a_link_in_a_circle_is_written_over(tmp_path):
    target = tmp_path / "summary.pdf"
    target.symlink_to(target)
    write_whole(target, b"paper")
    assert target.read_bytes() == b"paper"
