"""Lines of text without columns, a child on each: "1. Вигаденко Марія, 12.03.2014, Херсон"."""

import re
from collections.abc import Sequence

from caseapp.lists.births_in_text import children_in, first_child

# The last column keeps the line word for word and means nothing.
LINE_FIELDS = ("line", "full_name", "birth", "note", "")
_NUMBER = re.compile(r"\s*(?:№\s*)?(\d{1,6})(?:\s*[.)–—:-]\s*|\s+(?=[^\W\d_]))")
_NAME = re.compile(r"[^\W\d_][\w'’ʼ.-]*(?:\s+[^\W\d_][\w'’ʼ.-]*){1,4}(?=\s*(?:[,;:(–—\n]|-\s|$))")
_LEADING = " \t,;:.)–—-"
_LEAST_SHARE = 0.6


def in_columns(line: str) -> tuple[str, ...]:
    """Return a line's number, name, birth, the rest, and the line itself."""
    number = _NUMBER.match(line)
    text = line[number.end() :] if number else line
    name, birth, rest = _parts(text.strip())
    return (number[1] if number else "", name, birth, rest.strip(_LEADING), line)


def _parts(text: str) -> tuple[str, str, str]:
    """Return name, birth and rest; several children stay together for the reader of rows."""
    if len(children_in(text)) > 1:
        return text, "", ""
    first = first_child(text)
    if first:
        return first[0].name, first[0].birth, first[1]
    name = _NAME.match(text)
    return (name[0], "", text[name.end() :]) if name else (text, "", "")


def are_free(lines: Sequence[str]) -> bool:
    """Tell whether most lines are each a child's, so that they have no columns."""
    filled = [line for line in lines if line.strip()]
    children = sum(_is_child(line) for line in filled)
    return bool(filled) and children >= _LEAST_SHARE * len(filled)


def _is_child(line: str) -> bool:
    """Tell whether a line names a child: with a number or a birth, else by nothing but a name."""
    number, name, birth, _, _ = in_columns(line)
    words = len(name.split())
    if birth or number:
        return 2 <= words <= 5 or len(children_in(name)) > 1
    return 2 <= words <= 4 and _NAME.fullmatch(line.strip()) is not None
