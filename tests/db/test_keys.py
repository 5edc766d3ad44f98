import shutil
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import engine, key_files, keys
from db.errors import (
    FileExists,
    KeysMissing,
    KeysNotReadable,
    KeysOfAnotherFile,
    WrongPassphrase,
)
from db.keys import KeyCost
from db.unlocking import derived
from tests.db.records import posix
from tests.db.rights import in_a_folder_of_anybody, without_being_root
from tests.files import CHEAP, PASSPHRASE, data_key

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path):
    target = tmp_path / "file.caseapp"
    engine.create(target, PASSPHRASE, cost=CHEAP).close()
    return target


@given(st.text())
def test_a_passphrase_opens_what_it_closed(passphrase):
    ring = keys.new_ring(KEY, passphrase, CHEAP)
    assert keys.unlock(keys.from_json(keys.to_json(ring)), passphrase) == KEY


@given(st.text(), st.text())
def test_another_passphrase_does_not(passphrase, other):
    same = unicodedata.normalize("NFKC", passphrase) == unicodedata.normalize("NFKC", other)
    ring = keys.new_ring(KEY, passphrase, CHEAP)
    assert (keys.unlock(ring, other) == KEY) is same


def test_the_keyboard_does_not_matter():
    ring = keys.new_ring(KEY, "Кри\u0456\u0308вка №1", CHEAP)
    assert keys.unlock(ring, "Криївка No1") == KEY


def test_the_usual_cost_is_that_of_the_design():
    assert KeyCost(memory_kib=256 * 1024, iterations=3, lanes=4) == keys.USUAL_COST


@pytest.mark.parametrize(
    "change",
    [
        {"cost": KeyCost(128, 1, 1)},
        {"salt": bytes(16)},
        {"nonce": bytes(12)},
        {"kind": keys.SlotKind.RECOVERY},
        {"wrapped": bytes(48)},
    ],
)
def test_the_seal_covers_every_part_of_a_slot(change):
    ring = keys.new_ring(KEY, PASSPHRASE, CHEAP)
    changed = replace(ring, slots=(replace(ring.slots[0], **change),))
    assert keys.unlock(changed, PASSPHRASE) is None


def test_a_slot_does_not_open_in_another_file():
    left, right = (keys.new_ring(KEY, PASSPHRASE, CHEAP) for _ in range(2))
    assert keys.unlock(replace(left, slots=right.slots), PASSPHRASE) is None


def test_any_flipped_bit_of_a_key_file_is_noticed():
    content = keys.to_json(keys.new_ring(KEY, PASSPHRASE, CHEAP)).rstrip(b"\n")
    for position in range(len(content)):
        damaged = bytearray(content)
        damaged[position] ^= 0x04
        with pytest.raises(ValueError, match=r"."):
            keys.from_json(bytes(damaged))


@given(st.binary())
def test_other_content_is_no_key_file(content):
    with pytest.raises(ValueError, match=r"."):
        keys.from_json(content)


def test_a_planted_cost_is_not_paid():
    ring = keys.new_ring(KEY, PASSPHRASE, CHEAP)
    slot = replace(ring.slots[0], cost=KeyCost(2**31, 1000, 1))
    with pytest.raises(ValueError, match="bounds"):
        keys.from_json(keys.to_json(replace(ring, slots=(slot,))))


def _remove(copy):
    copy.unlink()


def _damage(copy):
    copy.write_bytes(copy.read_bytes()[:-40])


@pytest.mark.parametrize("harm", [_remove, _damage])
@pytest.mark.parametrize("which", [0, 1])
def test_one_copy_is_enough_and_the_other_comes_back(path, which, harm):
    copies = key_files.key_paths(path)
    before = [copy.read_bytes() for copy in copies]
    harm(copies[which])
    engine.open_file(path, PASSPHRASE).close()
    assert [copy.read_bytes() for copy in copies] == before


@pytest.mark.parametrize("harm", [_remove, _damage])
def test_without_either_copy_the_keys_are_missing(path, harm):
    for copy in key_files.key_paths(path):
        harm(copy)
    with pytest.raises(KeysMissing):
        engine.open_file(path, PASSPHRASE)


def test_a_copy_that_lags_behind_does_not_lock_out(path):
    """A crash between the two writes of a new passphrase leaves two rings that verify."""
    fresh = keys.new_ring(data_key(path), "нова фраза", CHEAP)
    key_files.key_paths(path)[1].write_bytes(keys.to_json(fresh))
    engine.open_file(path, "нова фраза").close()
    assert key_files.read_rings(path) == (fresh,)
    with pytest.raises(WrongPassphrase):
        engine.open_file(path, PASSPHRASE)


def _with_keys_of_another(path, which):
    other = path.with_name("other.caseapp")
    engine.create(other, PASSPHRASE, cost=CHEAP).close()
    for number in which:
        shutil.copyfile(key_files.key_paths(other)[number], key_files.key_paths(path)[number])


@pytest.mark.parametrize("which", [0, 1])
def test_a_copy_of_another_file_with_the_same_passphrase_locks_nobody_out(path, which):
    before = key_files.key_paths(path)[1 - which].read_bytes()
    _with_keys_of_another(path, [which])
    engine.open_file(path, PASSPHRASE).close()
    assert [copy.read_bytes() for copy in key_files.key_paths(path)] == [before, before]


def test_keys_of_another_file_are_told_from_damage(path):
    fresh = keys.new_ring(data_key(path), "нова фраза", CHEAP)
    key_files.key_paths(path)[1].write_bytes(keys.to_json(fresh))
    _with_keys_of_another(path, [0])
    before = [copy.read_bytes() for copy in key_files.key_paths(path)]
    with pytest.raises(KeysOfAnotherFile):
        engine.open_file(path, PASSPHRASE)
    assert [copy.read_bytes() for copy in key_files.key_paths(path)] == before


@posix
def test_keys_that_may_not_be_read_are_not_missing(path):
    with in_a_folder_of_anybody(path) as moved:
        for copy in key_files.key_paths(moved):
            copy.chmod(0)
        with without_being_root(), pytest.raises(KeysNotReadable):
            engine.open_file(moved, PASSPHRASE)


def test_the_keys_of_a_file_that_was_moved_away_are_not_overwritten(path):
    path.rename(path.with_name("elsewhere.caseapp"))
    with pytest.raises(FileExists):
        engine.create(path, PASSPHRASE, cost=CHEAP)


def test_a_wrong_passphrase_is_told_apart(path):
    with pytest.raises(WrongPassphrase) as caught:
        engine.open_file(path, PASSPHRASE + "!")
    assert caught.value.path == path
    engine.open_file(path, PASSPHRASE).close()


def test_a_key_derived_ahead_is_not_derived_again(path, monkeypatch):
    ahead = derived(path, PASSPHRASE)
    monkeypatch.setattr(keys, "unlock", None)
    engine.open_file(path, PASSPHRASE, ahead).close()


def test_what_was_derived_for_other_keys_opens_nothing(path, tmp_path):
    other = tmp_path / "other.caseapp"
    engine.create(other, "інша", cost=CHEAP).close()
    engine.open_file(path, PASSPHRASE, derived(other, "інша")).close()
    with pytest.raises(WrongPassphrase):
        engine.open_file(path, PASSPHRASE, derived(path, "не та"))
