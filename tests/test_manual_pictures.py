"""The manual shows the first page of every paper; `python -m tests.manual_pictures` draws them."""

import re
from pathlib import Path

import pytest
from PIL import Image

from exports.outgoing import PaperKind
from tests.manual_pictures import FOLDER, LANGUAGES, path_of

MANUALS = {"en": "manual.md", "uk": "manual.uk.md"}
NO_PAPER = "case_"  # begins what is written for other programs
ON_PAPER = [
    kind for kind in PaperKind if not kind.startswith(NO_PAPER) and kind != PaperKind.CASES
]  # several cases begin as one does


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paper_is_shown_and_every_picture_is_there(language):
    manual = (FOLDER.parent / MANUALS[language]).read_text(encoding="utf-8")
    shown = {FOLDER.parent / Path(name) for name in re.findall(r"!\[[^]]+\]\(([^)]+)\)", manual)}
    assert {path_of(kind, language) for kind in ON_PAPER} <= shown
    assert [path for path in shown if not path.is_file()] == []


def test_a_picture_is_of_a_page_and_small():
    for path in FOLDER.glob("*.png"):
        with Image.open(path) as picture:
            assert picture.height > picture.width
        assert path.stat().st_size < 60_000
