"""The comparison of two records, field by field, as a table on paper."""

from collections.abc import Iterator, Sequence
from typing import Final

from caseapp.matching.letters import differing
from caseapp.matching.model import Evidence
from caseapp.matching.reasons import Level
from caseapp.review.pairs import ReviewItem
from exports import match_words as told
from exports.across import across
from exports.blocks import DENSE, Block, Row
from exports.contribution import ContributionBar
from exports.styles import cell, quiet
from exports.text import Markup, escaped, lines, marked
from exports.words import Words

_NAMES: Final = ("surname", "given_name", "patronymic")
_SHARES: Final = (3.4, 3.9, 3.9, 4.2, 4.6)


def evidence_table(item: ReviewItem, catalogue: Words, *, public: bool = False) -> Block:
    """Table what was compared by what it says; the public reads no value."""
    keys = ("match.field", "match.first", "match.second", "match.comparison", "match.worth")
    kept = (0, 3, 4) if public else range(len(keys))
    return Block(
        tuple(_SHARES[place] for place in kept),
        tuple(_rows(item, catalogue, kept)),
        title=_label(catalogue, "match.evidence"),
        header=tuple(_label(catalogue, keys[place]) for place in kept),
        padding=DENSE,
    )


def _rows(item: ReviewItem, catalogue: Words, kept: Sequence[int]) -> Iterator[Row]:
    """Yield what speaks for it, against it, for nothing, and what a side does not have."""
    groups: dict[str, list[Evidence]] = {"for": [], "against_it": [], "neither": [], "missing": []}
    for one in item.evidence:
        groups[_group(one)].append(one)
    for group, found in groups.items():
        if found:
            yield across(_label(catalogue, f"match.{group}"), len(kept))
        for one in found:
            row = _row(one, catalogue, values=len(kept) == len(_SHARES))
            yield tuple(row[place] for place in kept)


def _group(one: Evidence) -> str:
    if abs(one.bits) > told.LEAST_BITS:
        return "for" if one.bits > 0 else "against_it"
    return "missing" if one.level == Level.MISSING else "neither"


def _row(one: Evidence, catalogue: Words, *, values: bool) -> Row:
    both = told.value(one, one.left, catalogue), told.value(one, one.right, catalogue)
    named = one.field in _NAMES and one.level not in (Level.CONTRADICTING, Level.MISSING)
    marks = differing(*both) if named else ((), ())
    rule = [_label(catalogue, f"level.{one.level}")]
    rule += [quiet(escaped(told.reason(one, catalogue)))] if values else []
    return (
        cell(_label(catalogue, f"evidence_field.{one.field}")),
        *(cell(marked(text, spans)) for text, spans in zip(both, marks, strict=True)),
        cell(lines(rule)),
        ContributionBar(one.bits, told.signed(one.bits, catalogue)),
    )


def _label(catalogue: Words, key: str) -> Markup:
    return escaped(catalogue.capital(key))
