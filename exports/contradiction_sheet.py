"""The contradictions of a list on paper: case by case, both sides with date and source."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from reportlab.lib.units import mm

from caseapp.contradictions.model import Contradiction, Side
from caseapp.papers.contradiction_sheet import Sheet
from exports.blocks import DENSE, Block, Row
from exports.contradictions import day, looked_text, rule_title, said, source
from exports.dates import shown
from exports.outgoing import Printed, Profile
from exports.page import document
from exports.paper_about import paper_about, title_block
from exports.signature import signature
from exports.styles import NUMBER, QUIET, cell, quiet
from exports.text import NO_TEXT, Markup, bold, escaped, lines, sentence
from exports.words import Words, words

_SHARES = (5, 8, 8)
_CLOSE = 0.8 * mm


def contradiction_sheet(
    sheet: Sheet,
    *,
    language: str,
    printed_by: str,
    printed_at: dt.datetime,
    profile: Profile = Profile.FULL,
) -> bytes:
    """Print the contradictions of one list, or of all cases, as a PDF."""
    catalogue = words(language)
    printed = Printed(printed_by, printed_at, profile)
    paper = paper_about("contradictions", _about(sheet, catalogue), sheet, language, printed)
    return document(paper, [*_blocks(sheet, catalogue, profile), signature(paper)])


def table(
    found: Iterable[Contradiction], catalogue: Words, *, title: Markup, mark: str = ""
) -> Block:
    """Table contradictions: what contradicts, and both sides; `mark` is its bookmark."""
    header = ("contradictions.what", "contradictions.one_side", "contradictions.other_side")
    return Block(
        _SHARES,
        tuple(_row(same, catalogue) for same in _together(found)),
        title=title,
        header=tuple(_label(catalogue, key) for key in header),
        padding=_CLOSE,
        mark=mark,
    )


def _blocks(sheet: Sheet, catalogue: Words, profile: Profile) -> Iterator[Block]:
    yield _title(sheet, catalogue)
    yield _counts(sheet, catalogue, profile)
    keys = (f"contradictions.{_explained(sheet, profile)}", "paper.tot")
    told = [_label(catalogue, key) for key in keys[: 1 + (profile is not Profile.PUBLIC)]]
    yield Block((1,), ((cell(lines(told), QUIET),),), ruled=False, space=0)
    if profile is not Profile.PUBLIC:
        for _, found in groupby(sheet.found, key=lambda one: one.case_id):
            own = list(found)
            name = f"{own[0].case}  ·  {own[0].name}"
            yield table(own, catalogue, title=escaped(name), mark=own[0].case)


def _explained(sheet: Sheet, profile: Profile) -> str:
    """Say what the sums are of: a part of the contradictions is never called all of them."""
    if profile is Profile.FULL:
        return "explained" if sheet.found else "none"
    return f"explained_{profile}"


def _title(sheet: Sheet, catalogue: Words) -> Block:
    told = shown(sheet.date_edtf, catalogue.language) if sheet.date_edtf else ""
    date = escaped(f"{catalogue.capital('ledger.date')}: {told}") if told else NO_TEXT
    kind = _label(catalogue, "contradictions.kind")
    return title_block(kind, escaped(_about(sheet, catalogue)), date)


def _about(sheet: Sheet, catalogue: Words) -> str:
    return sheet.title or catalogue.text("contradictions.all_lists")


def _counts(sheet: Sheet, catalogue: Words, profile: Profile) -> Block:
    totals = {"cases": sheet.cases, "total": len(sheet.found)}
    totals |= {"open": sheet.open} if profile is Profile.FULL else {}
    by_rule = [(f"rule.{rule}", count) for rule, count in sheet.counts()]
    counted = [*((f"contradictions.{key}", count) for key, count in totals.items()), *by_rule]
    return Block(
        (9, 1),
        tuple(
            (cell(_label(catalogue, key)), cell(escaped(str(count)), NUMBER))
            for key, count in counted
        ),
        title=_label(catalogue, "contradictions.counts"),
        whole=True,
        padding=DENSE,
    )


def _together(found: Iterable[Contradiction]) -> list[list[Contradiction]]:
    """Put together what contradicts one statement in one way: it is printed once."""
    by_left: dict[object, list[Contradiction]] = {}
    for one in found:
        by_left.setdefault((one.rule, one.left, one.looked), []).append(one)
    rows: dict[object, list[Contradiction]] = {}
    for key, same in by_left.items():
        alone = same[0]
        right = (alone.rule, alone.right, alone.looked, "right")
        rows.setdefault(right if len(same) == 1 else key, []).extend(same)
    return list(rows.values())


def _row(same: Sequence[Contradiction], catalogue: Words) -> Row:
    found = same[0]
    looked = quiet(escaped(looked_text(found.looked, catalogue))) if found.looked else NO_TEXT
    return (
        cell(lines([bold(escaped(rule_title(found, catalogue))), looked])),
        cell(_sides((one.left for one in same), catalogue)),
        cell(_sides((one.right for one in same), catalogue)),
    )


def _sides(sides: Iterable[Side], catalogue: Words) -> Markup:
    return lines(_side(one, catalogue) for one in dict.fromkeys(sides))


def _side(side: Side, catalogue: Words) -> Markup:
    told = said(side, catalogue)
    where = sentence(map(escaped, (day(side, catalogue), source(side, catalogue))), "; ")
    return lines([escaped(told[:1].upper() + told[1:]), quiet(where)])


def _label(catalogue: Words, key: str) -> Markup:
    return escaped(catalogue.capital(key))
