"""Contradictions in words and on paper, in every language."""

import datetime as dt
import io
import uuid
from dataclasses import replace

import pypdf
import pytest

from caseapp.contradictions.model import About, Cited, Contradiction, Rule, Side, What
from caseapp.dates import from_edtf
from caseapp.findings.model import Looked
from caseapp.papers.contradiction_sheet import Sheet
from exports.contradiction_sheet import contradiction_sheet
from exports.contradictions import sentence, side_text
from exports.words import LANGUAGES, words

NOW = dt.datetime(2025, 10, 1, 12, tzinfo=dt.UTC)
SAID = Side(
    uuid.UUID(int=1),
    "russia",
    What(About.CLAIM, "reached_adulthood", text="совершеннолетний"),
    from_edtf("2025-07-23"),
    Cited("Вигадана відповідь", "12", uuid.UUID(int=3)),
)
BORN = Side(
    uuid.UUID(int=2),
    "ukraine",
    What(About.BIRTH, since=from_edtf("2011-05-02")),
    from_edtf("2025-06-02"),
    Cited("Вигаданий список", "7", uuid.UUID(int=4)),
)
SIDES = {
    About.CLAIM: What(About.CLAIM, "located", "RU-TYU"),
    About.DETERMINATION: What(About.DETERMINATION, "located"),
    About.PLACEMENT: What(About.PLACEMENT, "adoption", "RU-TYU", "Придумск", from_edtf("2024")),
    About.BIRTH: What(About.BIRTH, since=from_edtf("2011")),
    About.EVENT: What(About.EVENT, since=from_edtf("2022-03")),
    About.NAME: What(About.NAME, "after_adoption", text="Вигаданська Ірина"),
    About.SEX: What(About.SEX, "male"),
    About.ORIGIN: What(About.ORIGIN, region="UA-43"),
    About.LINE: What(About.LINE, text="Вигаданко Анна"),
}


def _found(rule=Rule.ADULT_BUT_YOUNGER, looked=None):
    sides = {"left": SAID, "right": BORN, "looked": looked}
    return Contradiction(uuid.UUID(int=9), "2025-00001", "Вигаданко Анна", rule, **sides)


def test_a_sentence_quotes_both_with_day_and_source():
    assert sentence(_found(), words("en")) == (
        "The child is said to have reached adulthood, but by a birth record was under 18 that day. "
        "The Russian side claims: an adult (not checked), “совершеннолетний” "
        "(23.07.2025; Вигадана відповідь, No. 12). "
        "Ukraine: born 02.05.2011 (02.06.2025; Вигаданий список, No. 7)."
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", Rule)
def test_every_rule_is_a_sentence_and_a_title(language, rule):
    catalogue = words(language)
    told = sentence(_found(rule), catalogue)
    assert side_text(SAID, catalogue) in told
    assert side_text(BORN, catalogue) in told
    assert catalogue.text(f"rule.{rule}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("about", About)
def test_every_kind_of_statement_is_worded(language, about):
    side = Side(uuid.UUID(int=1), "family", SIDES[about], from_edtf("2025"), Cited("Лист"))
    told = side_text(side, words(language))
    assert told[0].isupper() or told[0] in "«“"
    assert "2025" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_holds_all_of_it_and_what_was_looked_at(language):
    looked = Looked("помилка читання", "Вигадана", NOW, holds=True)
    found = (_found(), _found(Rule.BIRTHS_DIFFER, looked))
    sheet = Sheet("Вигаданий список", "2025-06-02", found, "1:abc", is_demo=False)
    pdf = contradiction_sheet(sheet, language=language, printed_by="Вигадана", printed_at=NOW)
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    assert "2025-00001" in {mark.title for mark in reader.outline}  # the case, and no name
    text = "".join(page.extract_text() for page in reader.pages)
    flat = " ".join(text.split())
    for part in ("2025-00001", "Вигаданий список", "помилка читання", "02.05.2011", "23.07.2025"):
        assert part in flat
    assert words(language).text("rule.births_differ")[1:] in flat


def test_a_sheet_without_any_says_so():
    sheet = Sheet("", "", (), "", is_demo=True)
    pdf = contradiction_sheet(sheet, language="en", printed_by="Вигадана", printed_at=NOW)
    text = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert "No contradictions were found." in text


def test_one_statement_against_several_stands_once():
    other = replace(BORN, id=uuid.UUID(int=8), what=What(About.BIRTH, since=from_edtf("2012")))
    found = (_found(), replace(_found(), right=other))
    sheet = Sheet("Вигаданий список", "2025-06-02", found, "1:abc", is_demo=False)
    pdf = contradiction_sheet(sheet, language="en", printed_by="Вигадана", printed_at=NOW)
    text = " ".join(pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())
    assert text.count("The Russian side claims") == 1
    assert "02.05.2011" in text
    assert "2012" in text
