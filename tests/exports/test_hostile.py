"""Hostile values through every text field: paper is made, shows them, and reads no file."""

import dataclasses
import datetime as dt
import io
import re
import sys
import uuid

import pypdf
import pypdfium2
import pytest

from caseapp.dates import UncertainDate
from exports.fonts import glyphs
from exports.ledger_report import ledger_report
from exports.text import escaped, printable

CANARY = "КАНАРКА-7731"
CODES = {"kind", "party", "status", "care", "reported_by", "sex", "circumstances", "script"}
CODES |= {"reliability", "credibility", "list_kind", "region", "origin_region"}
UNSEEN = re.compile(r"[\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\ufeff]")

PAYLOADS = {
    "file": '<img src="{canary}"/>',
    "file url": '<img src="file://{canary}" width="10" height="10"/>',
    "unclosed": "<b",
    "crossed": "<b><i></b></i>",
    "paragraph": "</para><para>inside",
    "entity": "&bogus; & &#x41; &lt;",
    "dtd": '<!DOCTYPE x [<!ENTITY y SYSTEM "{canary}">]>&y;',
    "cdata": "]]> <![CDATA[x]]> <?xml x?> <!-- x",
    "link": '<a href="file://{canary}">x</a><onDraw name="x" label="y"/>',
    "format": "%s %(name)s {0} {name} {words.__class__} {{ }}",
    "controls": "ab\x00\x01\x1b\x7fcd",
    "bidi": "\u202eабв\u202c \u200fгд\u200b \ufeffе",
    "endless": "Ґ" * 5_000,
    "endless lines": "рядок\n" * 40,
    "many words": "слово " * 150,
    "no glyph": "漢字 🙂 عربي",
    "surrogate": "x\ud800y",
    "pdf": ") Tj ET endstream endobj (\\",
}


def spoiled(value: object, payload: str) -> object:
    """Put a payload into every text of a value, however deep."""
    match value:
        case str():
            return payload
        case UncertainDate():
            return dataclasses.replace(value, text=payload, edtf="" if value.earliest else payload)
        case uuid.UUID() | bool() | int() | float() | dt.date() | None:
            return value
        case tuple():
            return tuple(spoiled(item, payload) for item in value)
        case dict():
            return dict.fromkeys([payload], sum(value.values()))
    changed = {
        field.name: spoiled(getattr(value, field.name), payload)
        for field in dataclasses.fields(value)
    }
    return dataclasses.replace(value, **changed)


def with_codes(spoilt: object, sound: object) -> object:
    """Give the codes back, so that the text around them is tested with the usual path, too."""
    changed = {}
    for field in dataclasses.fields(sound):
        good, bad = getattr(sound, field.name), getattr(spoilt, field.name)
        if field.name in CODES:
            changed[field.name] = good
        elif isinstance(good, tuple) and good and dataclasses.is_dataclass(good[0]):
            changed[field.name] = tuple(map(with_codes, bad, good))
    return dataclasses.replace(spoilt, **changed)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return squeezed("".join(page.get_textpage().get_text_bounded() for page in document))


_opened: list[str] = []


def _listen(event: str, details: tuple[object, ...]) -> None:
    if event == "open":
        _opened.append(str(details[0]))


sys.addaudithook(_listen)


@pytest.fixture
def opened() -> list[str]:
    """Every path that is opened from here on."""
    _opened.clear()
    return _opened


@pytest.fixture
def canary(tmp_path):
    path = tmp_path / "canary.txt"
    path.write_text(CANARY, encoding="utf-8")
    return path


@pytest.fixture(params=PAYLOADS)
def payload(request, canary) -> str:
    return PAYLOADS[request.param].replace("{canary}", str(canary))


def test_every_text_field_of_a_case(rich_case, summary, canary, payload, opened):
    case = with_codes(spoiled(rich_case, payload), rich_case)
    text = text_of(summary(case, printed_by=payload))
    assert str(canary) not in opened
    assert CANARY not in text
    assert text.count(squeezed(printable(payload, glyphs()))[:20]) > 10


def test_codes_that_are_no_codes(rich_case, summary, canary, payload, opened):
    short = payload[:200]
    text = text_of(summary(spoiled(rich_case, short), printed_by=short))
    assert str(canary) not in opened
    assert text.count(squeezed(printable(short, glyphs()))[:20]) > 10


def test_every_text_field_of_a_ledger(full_ledger, canary, payload, opened):
    at = dt.datetime(2025, 1, 1, tzinfo=dt.UTC)
    ledger = spoiled(full_ledger, payload)
    pdf = ledger_report(ledger, language="uk", printed_by=payload, printed_at=at)
    assert str(canary) not in opened
    assert squeezed(printable(payload, glyphs()))[:60] in text_of(pdf)


@pytest.mark.parametrize("name", ["file", "unclosed", "entity", "format", "pdf", "crossed"])
def test_markup_is_found_word_for_word(rich_case, summary, name):
    payload = PAYLOADS[name]
    assert squeezed(payload) in text_of(summary(dataclasses.replace(rich_case, note=payload)))


def test_a_word_without_end_is_wrapped_and_kept_whole(bare_case, summary):
    word = "".join(chr(ord("а") + place * place % 32) for place in range(5_000))
    pages = pypdf.PdfReader(io.BytesIO(summary(dataclasses.replace(bare_case, note=word)))).pages
    told = [line for page in pages for line in page.extract_text().splitlines()]
    assert len(pages) > 1
    assert "".join(line for line in told if len(line) > 3 and line in word) == word


def test_unseen_marks_never_reach_the_paper():
    for payload in PAYLOADS.values():
        shown = escaped(payload)
        assert not UNSEEN.search(shown)


def test_a_sign_without_glyph_is_named():
    assert printable("漢🙂", glyphs()) == "[U+6F22][U+1F642]"


def test_nothing_of_ours_is_markup_in_a_value():
    assert escaped("<b>&") == "&lt;b&gt;&amp;"
    assert escaped("а\r\nб") == "а<br/>б"
