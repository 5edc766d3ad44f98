"""The manual shows pages of the window; `python -m tests.window_pictures` draws them."""

import re
from pathlib import Path

import pytest
from PIL import Image

from tests.manual_pictures import FOLDER, LANGUAGES
from tests.test_manual_pictures import MANUALS
from tests.window_pictures import PICTURES, SIZE, WINDOW, path_of

MOST_BYTES = 2_500_000  # of all pictures together


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_shown_in_its_language_with_words_for_who_cannot_see_it(language):
    manual = (FOLDER.parent / MANUALS[language]).read_text(encoding="utf-8")
    shown = re.findall(r"!\[([^]]+)\]\((pictures/window/[^)]+)\)", manual)
    named = {FOLDER.parent / Path(name) for _, name in shown}
    assert named == {path_of(name, language) for name in PICTURES}
    assert len({words for words, _ in shown}) == len(shown)


def test_every_picture_is_of_the_whole_window():
    pictures = set(WINDOW.iterdir())
    assert pictures == {path_of(name, one) for name in PICTURES for one in LANGUAGES}
    for path in pictures:
        with Image.open(path) as picture:
            assert picture.size == SIZE
            assert len(picture.getcolors()) > 8  # something is drawn


def test_all_pictures_together_are_small():
    assert sum(path.stat().st_size for path in FOLDER.rglob("*.png")) < MOST_BYTES
