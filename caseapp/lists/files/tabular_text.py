"""Text tables: the encoding and the delimiter guessed from the text, cells read as they stand."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TextIO

from charset_normalizer import from_bytes

from caseapp.lists.choices import FREE_LINES, ScanChoices
from caseapp.lists.columns.free_lines import LINE_FIELDS, are_free, in_columns
from caseapp.lists.columns.heading_words import meaning
from caseapp.lists.files.archive import Unacceptable
from caseapp.lists.files.limits import Limits
from caseapp.lists.problems import FileCause

DELIMITERS = (";", ",", "\t", "|")
ENCODINGS = ("utf-8", "utf-16", "cp1251", "koi8-u", "koi8-r", "cp866", "mac-cyrillic", "iso8859-5")
_LOOKED_AT = 64 * 1024
_HEADER_BLOCK = 30
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_EIGHT_BIT = ("cp1251", "koi8_u")
_VOWELS = frozenset("аеєиіїоуюяёыэ")
_FREQUENT = frozenset("оаинтвреісл")  # of Ukrainian and Russian together
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class TextTable:
    """A text table with what was guessed about its form."""

    encoding: str
    delimiter: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    fields: tuple[str, ...] = ()  # what the columns mean, where lines were taken apart


def read_text(data: bytes, choices: ScanChoices, limits: Limits) -> TextTable:
    """Read a text table; row numbers count records, a quoted line break starts no row."""
    encoding = choices.encoding or guess_encoding(data)
    try:
        delimiter = choices.delimiter or guess_form(_text(data, encoding).read(_LOOKED_AT))
        read = _free_rows if delimiter == FREE_LINES else _rows
        rows = tuple(read(_text(data, encoding), delimiter, limits))
    except (UnicodeError, LookupError):
        raise Unacceptable(FileCause.WRONG_ENCODING, encoding) from None
    if not rows:
        raise Unacceptable(FileCause.EMPTY)
    return TextTable(encoding, delimiter, rows, LINE_FIELDS if delimiter == FREE_LINES else ())


def _text(data: bytes, encoding: str) -> TextIO:
    """Return the text, decoded piece by piece as it is read; a byte it does not have raises."""
    return io.TextIOWrapper(io.BytesIO(data), encoding, newline="")


def _lines(text: TextIO, limits: Limits) -> Iterator[str]:
    """Return the lines; one that is longer than any cell may be is never held whole."""
    while line := text.readline(limits.cell + 1):
        if len(line) > limits.cell:
            raise Unacceptable(FileCause.CELL_TOO_LONG)
        if "\0" in line:
            raise Unacceptable(FileCause.NOT_TEXT)
        yield line


def guess_encoding(data: bytes) -> str:
    """Return the encoding: a byte order mark, else strict UTF-8, else what reads as words."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    try:
        _read_through(data)
    except UnicodeDecodeError:
        return _guess_other(data[:_LOOKED_AT])
    return "utf-8" if b"\0" not in data[:_LOOKED_AT] else _guess_other(data[:_LOOKED_AT])


def _read_through(data: bytes) -> None:
    """Raise where the bytes are not UTF-8."""
    text = _text(data, "utf-8")
    while text.read(_LOOKED_AT):
        pass


def _guess_other(sample: bytes) -> str:
    """Tell UTF-16 without a mark by its zeros, then cp1251 from koi8-u by its words."""
    if b"\0" in sample:
        best = from_bytes(sample, cp_isolation=["utf_16_le", "utf_16_be"]).best()
        if best is None:
            raise Unacceptable(FileCause.NOT_TEXT)
        return best.encoding
    return max(_EIGHT_BIT, key=lambda encoding: _worded(sample, encoding))


def _worded(sample: bytes, encoding: str) -> float:
    """Return how much a text looks like words, from 0 to 5.

    Each of the two encodings holds capitals where the other holds small letters, and mostly
    consonants and rare letters where the other holds vowels and frequent ones.
    """
    found: list[str] = _WORD.findall(sample.decode(encoding, "replace"))
    words = [word for word in found if not word.isascii()]
    letters = "".join(words).lower()
    cased = sum(word[1:].islower() or word.isupper() for word in words)
    pairs = [pair for word in words for pair in pairwise(word.lower())]
    mixed = sum((one in _VOWELS) != (other in _VOWELS) for one, other in pairs)
    frequent = sum(letter in _FREQUENT for letter in letters)
    return (
        cased / (len(words) or 1)
        + 2 * mixed / (len(pairs) or 1)
        + 2 * frequent / (len(letters) or 1)
    )


def guess_form(text: str) -> str:
    """Return the delimiter of a text's columns, or that each line is a child's."""
    delimiter = guess_delimiter(text)
    lines = text.splitlines()[:_HEADER_BLOCK]
    if delimiter == "\t" and sum("\t" in line for line in lines) > len(lines) / 2:
        return delimiter
    headed = any(sum(map(bool, map(meaning, line.split(delimiter)))) > 1 for line in lines)
    return FREE_LINES if not headed and are_free(lines) else delimiter


def guess_delimiter(text: str) -> str:
    """Return the delimiter that gives the first rows one width, the widest of these."""
    block = text[:_LOOKED_AT]
    return max(DELIMITERS, key=lambda delimiter: _regularity(block, delimiter))


def _regularity(block: str, delimiter: str) -> tuple[float, int]:
    """Return how many of the first rows share the commonest width above one, and that width."""
    widths: Counter[int] = Counter()
    reader = csv.reader(io.StringIO(block, newline=""), delimiter=delimiter)
    try:
        for _, row in zip(range(_HEADER_BLOCK), reader, strict=False):
            widths[len(row)] += len(row) > 1
    except csv.Error:
        return 0.0, 0
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
    return (float(count), width) if count else (0.0, 0)


def _free_rows(text: TextIO, _: str, limits: Limits) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Return every line that holds anything, taken apart, with its number."""
    for number, line in enumerate(_lines(text, limits), 1):
        if number > limits.rows:
            raise Unacceptable(FileCause.TOO_MANY_ROWS)
        if line.strip():
            yield number, in_columns(line.rstrip("\r\n"))


def _rows(text: TextIO, delimiter: str, limits: Limits) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Return every row that holds anything, with its number."""
    csv.field_size_limit(limits.cell)
    reader = csv.reader(_lines(text, limits), delimiter=delimiter)
    try:
        for number, cells in enumerate(reader, 1):
            if number > limits.rows:
                raise Unacceptable(FileCause.TOO_MANY_ROWS)
            if len(cells) > limits.columns:
                raise Unacceptable(FileCause.TOO_MANY_COLUMNS)
            if any(cells):
                yield number, tuple(cells)
    except csv.Error:
        raise Unacceptable(FileCause.CELL_TOO_LONG) from None
