from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from ui.settings import RECENT_FILES, TEXT_SIZES, Settings


def test_choices_are_kept(tmp_path):
    ini = tmp_path / "caseapp.ini"
    first = Settings(ini)
    first.language, first.theme, first.worker = "uk", "dark", "Вигадько, О."
    first.text_size = 14
    first.geometry = QByteArray(b"place")
    first.flush()
    again = Settings(ini)
    assert (again.language, again.theme, again.worker) == ("uk", "dark", "Вигадько, О.")
    assert (again.text_size, again.geometry) == (14, QByteArray(b"place"))


def test_nobody_is_asked_twice_for_a_name(settings):
    assert settings.worker_known
    settings.worker = ""
    assert not settings.worker_known
    assert settings.worker


def test_the_newest_file_stands_first_and_once(settings, tmp_path):
    paths = [tmp_path / f"файл, {number}.caseapp" for number in range(RECENT_FILES + 2)]
    for path in [*paths, paths[-2]]:
        settings.remember_file(path)
    assert settings.recent_files[:2] == (paths[-2], paths[-1])
    assert len(settings.recent_files) == len(set(settings.recent_files)) == RECENT_FILES


@pytest.mark.parametrize("text", ["", "0", "1000", "twelve", "-3"])
def test_a_size_that_we_do_not_have_is_the_normal_one(tmp_path, text):
    ini = tmp_path / "caseapp.ini"
    ini.write_text(f"[General]\ntext_size={text}\ntheme=pink\n", encoding="utf-8")
    settings = Settings(ini)
    assert (settings.text_size, settings.theme) == (10, "light")


def test_text_grows_and_shrinks_within_bounds(settings):
    for _ in TEXT_SIZES:
        settings.step_text_size(1)
    assert settings.text_size == TEXT_SIZES[-1]
    for _ in TEXT_SIZES:
        settings.step_text_size(-1)
    assert settings.text_size == TEXT_SIZES[0]
    settings.step_text_size(0)
    assert settings.text_size == 10


def test_only_paths_of_files_are_remembered(settings, tmp_path):
    settings.remember_file(Path(tmp_path / "a.caseapp"))
    settings.flush()
    assert sorted(settings.keys()) == ["language", "recent_files", "worker"]
