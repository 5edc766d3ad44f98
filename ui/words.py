"""The words of the window and the command line: English in the source, the rest in `.ts` files."""

import locale
import os
import sys
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final

LANGUAGES: Final = ("uk", "en")
FOLDER: Final = Path(__file__).parent / "translations"

Catalogue = Mapping[tuple[str, str], tuple[str, ...]]
_chosen: list[str] = []


def translate(context: str, text: str, n: int | None = None) -> str:
    """Give `text` in the chosen language; `n` picks the plural form and stands for %n."""
    forms = catalogue(language()).get((context, text), ())
    if n is None:
        return forms[0] if forms else text
    form = forms[plural_form(language(), n)] if forms else text
    return form.replace("%n", str(n))


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - lupdate reads it
    """Mark a text of a table for the `.ts` files; `translate` words it when it is shown."""
    return text


def language() -> str:
    """Name the language in use."""
    return _chosen[0] if _chosen else system_language()


def set_language(code: str) -> None:
    """Use this language from the next word on."""
    if code not in LANGUAGES:
        raise ValueError(code)
    _chosen[:] = [code]


@cache
def system_language() -> str:
    """Ukrainian if the system speaks it, else English."""
    return "uk" if _system_locale().lower().startswith("uk") else "en"


def _system_locale() -> str:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only Windows has what is asked here

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    return ""


def plural_form(code: str, n: int) -> int:
    """Position of the form that `n` takes, in Qt's order of forms."""
    if code != "uk":
        return 0 if n == 1 else 1
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2


@cache
def catalogue(code: str) -> Catalogue:
    """Read the finished messages of a language: (context, source) to its forms."""
    root = ET.parse(FOLDER / f"caseapp_{code}.ts").getroot()  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), message.findtext("source", "")): forms
        for context in root.iter("context")
        for message in context.iter("message")
        if all(forms := _forms(message))
    }


def _forms(message: ET.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None:
        return ("",)
    if message.get("numerus") == "yes":
        return tuple(form.text or "" for form in translation.iter("numerusform"))
    return (translation.text or "",)
