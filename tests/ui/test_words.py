import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui import words
from ui.translations.sources import Message, messages
from ui.words import FOLDER, LANGUAGES, catalogue, plural_form, set_language, translate

UI = FOLDER.parent


@pytest.fixture(autouse=True)
def _language_put_back():
    before = list(words._chosen)
    yield
    words._chosen[:] = before


@pytest.mark.parametrize(
    ("n", "form"), [(1, 0), (21, 0), (2, 1), (24, 1), (5, 2), (11, 2), (12, 2), (112, 2), (0, 2)]
)
def test_ukrainian_counts_in_three_forms(n, form):
    assert plural_form("uk", n) == form


@given(st.integers(0, 10**6), st.sampled_from(LANGUAGES))
def test_every_number_has_a_form(n, code):
    assert plural_form(code, n) in range({"uk": 3, "en": 2}[code])


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_missing_entry_falls_back_to_the_source_text(code):
    set_language(code)
    assert translate("Nowhere", "Nothing of %n", 3) == "Nothing of 3"
    assert translate("Nowhere", "Nothing") == "Nothing"


def test_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="xx"):
        set_language("xx")


@pytest.mark.parametrize(
    ("environment", "code"),
    [({"LANG": "uk_UA.UTF-8"}, "uk"), ({"LANG": "C.UTF-8"}, "en"), ({"LC_ALL": "uk"}, "uk")],
)
def test_the_system_language_decides_until_somebody_chooses(monkeypatch, environment, code):
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert words.system_language.__wrapped__() == code


def test_the_source_is_read_whole(tmp_path):
    file = tmp_path / "page.py"
    file.write_text(
        'translate("A", "one")\nself.x(words.translate("A", "two " "halves").format(1))\n'
        'translate("A", "%n rows", len(rows))\nQT_TRANSLATE_NOOP("B", "marked")\ntranslate(a, b)\n',
        encoding="utf-8",
    )
    assert messages([file]) == [
        Message("A", "%n rows", counts=True),
        Message("A", "one"),
        Message("A", "two halves"),
        Message("B", "marked"),
    ]


def test_an_f_string_is_refused(tmp_path):
    file = tmp_path / "page.py"
    file.write_text('translate("A", f"{n} rows")\n', encoding="utf-8")
    with pytest.raises(ValueError, match="line 1"):
        messages([file])


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_has_its_words(code):
    wanted = messages(sorted(UI.rglob("*.py")))
    known = catalogue(code)
    missing = [
        m for m in wanted if (m.counts or code != "en") and (m.context, m.source) not in known
    ]
    assert missing == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_plurals_have_all_their_forms(code):
    counted = [m for m in messages(sorted(UI.rglob("*.py"))) if m.counts]
    sizes = {m.source: len(catalogue(code).get((m.context, m.source), ())) for m in counted}
    assert {source for source, size in sizes.items() if size != {"uk": 3, "en": 2}[code]} == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_placeholders_are_the_same_in_every_form(code):
    for (context, source), forms in catalogue(code).items():
        for number, form in enumerate(forms):
            said = _fields(form)
            if (
                code == "en" and len(forms) > number == 0
            ):  # "the newest act": it stands for one only
                said |= _fields(source) & {"%n"}
            assert said == _fields(source), (context, form)


def _fields(text):
    fields = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return fields | ({"%n"} if "%n" in text else set())


@pytest.mark.parametrize("code", LANGUAGES)
def test_lupdate_finds_nothing_unfinished_and_nothing_vanished(code, tmp_path):
    copy = tmp_path / f"caseapp_{code}.ts"
    copy.write_bytes((FOLDER / copy.name).read_bytes())
    sources = sorted(UI.rglob("*.py"))
    counted = tmp_path / "counted.py"
    counted.write_text(_readable_for_lupdate(sources), encoding="utf-8")
    only_counted = ["-pluralonly"] if code == "en" else []
    run_lupdate([*only_counted, *map(str, [*sources, counted]), "-ts", str(copy)])
    root = ET.parse(copy).getroot()  # noqa: S314 - our own file
    states = {words.get("type", "") for words in root.iter("translation")}
    assert states <= {""}, copy.read_text(encoding="utf-8")


def _readable_for_lupdate(sources):
    """Counted texts once more: lupdate reads a count only where it is a number."""
    counted = [m for m in messages(sources) if m.counts]
    return "".join(f"translate({m.context!r}, {m.source!r}, None, 1)\n" for m in counted)


def run_lupdate(arguments):
    folder = Path(PySide6.__file__).parent
    program = folder / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    if sys.platform == "darwin":
        program = folder / "Qt" / "libexec" / "lupdate"
    subprocess.run([program, "-locations", "none", *arguments], check=True, capture_output=True)
