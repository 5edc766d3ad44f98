"""Figures in the search box: case numbers, numbers of lines and births, beside the names."""

import re
from collections.abc import Iterable

from caseapp.cases.born_figures import BORN, born_needles, dates_plain
from caseapp.names.keys import Query, query_keys

LINE = "№"
_TYPED_LINE = re.compile(rf"{LINE}\s*(\S*\d\S*)")
_LETTER = r"[^\W\d_]"
_SLIP = rf"{_LETTER}*[013468]{_LETTER}{{3,}}(?!\S)|{_LETTER}{{3,}}[013468]{_LETTER}+(?!\S)"
_FIGURES = re.compile(rf"(?<!\S)(?!{_SLIP})\S*\d\S*")  # 1лля is a name, read badly by a machine


def figure_keys(number: str, lines: Iterable[str]) -> str:
    """Return what the index stores of a case's number and of its lines, each after a space."""
    short = number.partition("-")[2].lstrip("0")
    keys = [number, short, *(LINE + _folded(line) for line in lines)]
    return "".join(f" {key}" for key in dict.fromkeys(keys) if key)


def read_query(text: str) -> Query:
    """Return what a typed text asks: names in any spelling, figures as they begin."""
    return Query((*query_keys(names_in(text)).needles, *figure_needles(text)))


def figure_needles(text: str) -> tuple[tuple[str, ...], ...]:
    """Return what the figures of a typed text ask for: one of a choice for each."""
    lines = [(f" {LINE}{_folded(line)}",) for line in _TYPED_LINE.findall(text)]
    return (*lines, *map(_number_line_or_birth, figures_in(text)))


def may_be_births(text: str) -> bool:
    """Tell whether a figure of a typed text may find a child by its birth."""
    return any(BORN in needle for choice in figure_needles(text) for needle in choice)


def names_in(text: str) -> str:
    """Return the words of a typed text that are no figures."""
    return _FIGURES.sub(" ", _TYPED_LINE.sub(" ", dates_plain(text)))


def figures_in(text: str) -> list[str]:
    """Return the figures of a typed text that are not marked as lines."""
    return [_folded(figure) for figure in _FIGURES.findall(_TYPED_LINE.sub(" ", dates_plain(text)))]


def _number_line_or_birth(figure: str) -> tuple[str, ...]:
    return f" {figure}", f" {LINE}{figure}", *born_needles(figure)


def _folded(text: str) -> str:
    return text.strip(".,;:").casefold().replace(" ", "")
