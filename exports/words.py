"""The words of documents and of all codes: one catalogue per language."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

LANGUAGES = ("uk", "en", "ru")
MISSING = "–"

_CATALOGUES = Path(__file__).parent / "words"


class _Given(dict[str, object]):
    """Values for placeholders; old journal lines may lack one, and then a dash stands there."""

    def __missing__(self, name: str) -> str:
        return MISSING


@dataclass(frozen=True, slots=True)
class Words:
    """The catalogue of one language."""

    language: str
    texts: Mapping[str, str]

    def __contains__(self, key: str) -> bool:
        return key in self.texts

    def text(self, key: str, /, **values: object) -> str:
        """Give the text of a key with its placeholders filled."""
        return self.texts[key].format_map(_Given(values))

    def capital(self, key: str, /, **values: object) -> str:
        """Give the text of a key with its first letter as a capital."""
        text = self.text(key, **values)
        return text[:1].upper() + text[1:]

    def number(self, value: float) -> str:
        """Write a number with the language's decimal sign: whole, or with one decimal."""
        text = str(value) if isinstance(value, int) else f"{value:.1f}"
        return text if self.language == "en" else text.replace(".", ",")

    def worded(self, group: str, value: str) -> str:
        """Word a value that may be a code of the group; a person's own words stay as they are."""
        return self.texts.get(f"{group}.{value}", value)

    def public(self, collected: str) -> str:
        """Word a speaker, a publisher or a claim of the public statements, collected in English."""
        return _public(self.language).get(collected, collected)


@cache
def _public(language: str) -> Mapping[str, str]:
    path = _CATALOGUES / f"public_{language}.json"
    texts: dict[str, str] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return texts


@cache
def words(language: str) -> Words:
    """Read the catalogue of a language, once."""
    text = (_CATALOGUES / f"{language}.json").read_text(encoding="utf-8")
    return Words(language, json.loads(text))
