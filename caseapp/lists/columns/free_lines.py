"""Lines of text without columns, a child on each: "1. Вигаденко Марія, 12.03.2014, Херсон"."""

import re
from collections.abc import Sequence

from caseapp.lists.columns.births_in_text import birth_in, children_in
from caseapp.lists.columns.contents import is_given_name
from caseapp.names.parts import Parts, split_full_name

# The last column keeps the line word for word and means nothing.
LINE_FIELDS = ("line", "full_name", "birth", "note", "")
_NUMBER = re.compile(r"\s*(?:№\s*)?(\d{1,6})(?:\s*[.)–—:-]\s*|\s+(?=[^\W\d_]))")
_NAME = re.compile(r"[^\W\d_][\w'’ʼ.-]*(?:\s+[^\W\d_][\w'’ʼ.-]*){1,4}(?=\s*(?:[,;:(–—\n]|-\s|$))")
_LEADING = " \t,;:.)–—-"
_TRAILING = " \t,;:(–—-"
_LEAST_SHARE = 0.6
_LONGEST = 2000


def in_columns(line: str) -> tuple[str, ...]:
    """Return a line's number, name, birth, the rest, and the line itself."""
    if len(line) > _LONGEST:
        return ("", line, "", "", line)
    number = _NUMBER.match(line)
    text = line[number.end() :] if number else line
    name, birth, rest = _parts(text.strip())
    return (number[1] if number else "", name, birth, rest.strip(_LEADING), line)


def _parts(text: str) -> tuple[str, str, str]:
    """Return name, birth and rest; several children stay together for the reader of rows."""
    if len(children_in(text)) > 1:
        return text, "", ""
    found = birth_in(text)
    if found and found[0].strip(_LEADING):
        return found[0].strip().rstrip(_TRAILING), found[1], found[2]
    name = _NAME.match(text)
    return (name[0], "", text[name.end() :]) if name else (text, "", "")


def are_free(lines: Sequence[str]) -> bool:
    """Tell whether most lines are each a child's, so that they have no columns."""
    filled = [in_columns(line) for line in lines if line.strip()]
    return bool(filled) and sum(map(is_child, filled)) >= _LEAST_SHARE * len(filled)


def is_child(cells: Sequence[str]) -> bool:
    """Tell whether a line taken apart names a child: a title does not."""
    number, name, birth, rest, _ = cells
    words = name.split()
    if len(children_in(name)) > 1:
        return True
    if number:
        return 2 <= len(words) <= 5
    likely = 2 <= len(words) <= 5 and bool(birth or not rest)
    parts = split_full_name(name) if likely else Parts()
    return bool(parts.surname) and is_given_name(parts.given_name)
