"""The page on matching names every grade and story, in both languages, with one table of rivals."""

from pathlib import Path

import pytest

from caseapp.matching.reasons import Grade, Story
from exports.words import words
from ui import words as window_words
from ui.words import translate

DOCS = Path(__file__).parent.parent / "docs"
PAGES = {"en": "matching.md", "uk": "matching.uk.md"}


def page(language):
    return (DOCS / PAGES[language]).read_text(encoding="utf-8")


def cells(language):
    """The first cell of every row of every table."""
    rows = [line for line in page(language).splitlines() if line.startswith("| ")]
    return {row.split("|")[1].strip() for row in rows}


@pytest.mark.parametrize("language", PAGES)
def test_every_grade_and_story_is_told_in_the_words_of_the_window(language):
    catalogue = words(language)
    said = {catalogue.text(f"grade.{grade}") for grade in Grade}
    said |= {catalogue.text(f"story.{story}") for story in Story}
    assert said <= cells(language)


@pytest.mark.parametrize("language", PAGES)
def test_what_the_window_offers_is_called_by_its_name(language):
    window_words.set_language(language)
    assert translate("CompareDialog", "Why was this pair not found?") in page(language)
    for name in ("The same name in another form", "Renamed child (leads)"):
        tab = translate("ReviewPage", name).partition(" (")[0]
        assert f"**{tab}.**" in page(language)


def test_both_pages_have_the_same_figures():
    assert _table("en") == _table("uk")
    assert len(_table("en")) == 5


def _table(language):
    rows = page(language).partition("35")[2].splitlines()
    told = [row.split("|")[2:-1] for row in rows if row.startswith(("| + ", "| birth", "| дата"))]
    return [[float(cell.strip().replace(",", ".")) for cell in row] for row in told]


@pytest.mark.parametrize("language", PAGES)
def test_the_manual_leads_there(language):
    manual = (DOCS / PAGES[language].replace("matching", "manual")).read_text(encoding="utf-8")
    assert f"({PAGES[language]})" in manual
