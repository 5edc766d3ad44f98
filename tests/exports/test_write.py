"""An export stands whole or not at all."""

import errno
import os
import zlib

import pytest

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
