"""Two lists side by side on paper: what changed on which line, which are new, which are gone."""

import datetime as dt
from collections.abc import Iterable, Iterator

from caseapp.lists.versions.compared import (
    ComparedLine,
    Comparison,
    FieldChange,
    LineState,
    ListSide,
)
from exports.across import Along
from exports.blocks import DENSE, Block, Row
from exports.dates import shown
from exports.list_values import list_marks, list_value
from exports.outgoing import Profile
from exports.page import Paper, document
from exports.signature import signature
from exports.styles import CELL, KIND, NAME, NUMBER, QUIET, cell
from exports.text import NO_TEXT, Markup, bold, escaped, lines, marked
from exports.words import Words, words

_LINE = (1.4, 6, 4, 2.6)


def version_report(
    comparison: Comparison,
    *,
    language: str,
    printed_by: str,
    printed_at: dt.datetime,
    profile: Profile = Profile.FULL,
) -> bytes:
    """Print a comparison of two lists as a PDF."""
    catalogue = words(language)
    titles = {"old": comparison.old.title, "new": comparison.new.title}
    paper = Paper(
        title=catalogue.text("diff.title"),
        reference=catalogue.text("diff.reference", **titles),
        language=language,
        printed_by=printed_by,
        printed_at=printed_at,
        anchor=comparison.journal_anchor,
        is_demo=comparison.is_demo,
        profile=profile,
        office=comparison.office,
    )
    return document(paper, [*_blocks(comparison, catalogue, profile), signature(paper)])


def _blocks(comparison: Comparison, catalogue: Words, profile: Profile) -> Iterator[Block]:
    yield _title(comparison, catalogue)
    yield _counts(comparison, catalogue)
    yield _explained(catalogue, regions=profile is not Profile.PUBLIC)
    if profile is Profile.PUBLIC:
        return
    by_state = {
        state: [line for line in comparison.lines if line.state == state] for state in LineState
    }
    if by_state[LineState.CHANGED]:
        yield _changed(by_state[LineState.CHANGED], catalogue, stands=profile is Profile.FULL)
    for state in (LineState.NEW, LineState.GONE):
        if by_state[state]:
            yield _one_sided(by_state[state], f"diff.{state}", catalogue)


def _title(comparison: Comparison, catalogue: Words) -> Block:
    rows = (
        (cell(_label(catalogue, "diff.title"), NAME),),
        (cell(_named("diff.first", comparison.old, catalogue), KIND),),
        (cell(_named("diff.second", comparison.new, catalogue), KIND),),
    )
    return Block((1,), rows, ruled=False, space=0)


def _named(key: str, side: ListSide, catalogue: Words) -> Markup:
    said = catalogue.text(
        "diff.list",
        title=side.title,
        date=shown(side.date_edtf, catalogue.language),
        version=side.version,
        entries=side.entries,
    )
    return Markup(f"{bold(_label(catalogue, key))}: {escaped(said)}")


def _counts(comparison: Comparison, catalogue: Words) -> Block:
    rows = tuple(
        (cell(_label(catalogue, f"line_state.{state}")), cell(escaped(str(count)), NUMBER))
        for state, count in comparison.counts().items()
    )
    return Block((5, 1), rows, title=_label(catalogue, "diff.counts"), whole=True)


def _explained(catalogue: Words, *, regions: bool) -> Block:
    said = [_label(catalogue, key) for key in ("diff.explained", "paper.tot")[: 1 + regions]]
    return Block((1,), ((cell(lines(said), QUIET),),), ruled=False, space=0)


def _changed(changed: Iterable[ComparedLine], catalogue: Words, *, stands: bool) -> Block:
    header = ("number", "child", "field", "first", "second", "stands")[: 5 + stands]
    return Block(
        (1.2, 4.1, 2.6, 3.3, 3.3, 2.0)[: 5 + stands],
        tuple(
            _change(line, change, catalogue, first=place == 0)[: 5 + stands]
            for line in changed
            for place, change in enumerate(line.changes)
        ),
        title=_label(catalogue, "diff.changed"),
        header=tuple(_label(catalogue, f"diff.{key}") for key in header),
        padding=DENSE,
    )


def _change(line: ComparedLine, change: FieldChange, catalogue: Words, *, first: bool) -> Row:
    """Give a changed field; the line and its child are named once."""
    side = line.side
    old, new = (list_value(catalogue, change.field, one) for one in (change.old, change.new))
    marks = list_marks(change.field, old, new)
    who = cell(escaped(side.number)) if first else Along(NO_TEXT, CELL)
    name = escaped(side.name) if first else NO_TEXT
    stands = "diff.accepted" if change.accepted else "diff.open"
    return (
        who,
        cell(name),
        cell(_label(catalogue, f"list_field.{change.field}")),
        cell(marked(old, marks[0])),
        cell(marked(new, marks[1])),
        cell(escaped(catalogue.text(stands)) if change.acceptable else NO_TEXT),
    )


def _one_sided(found: Iterable[ComparedLine], key: str, catalogue: Words) -> Block:
    keys = ("diff.number", "diff.child", "list_field.reported_region", "list_field.birth")
    return Block(
        _LINE,
        tuple(_line(line, catalogue) for line in found),
        title=_label(catalogue, key),
        header=tuple(_label(catalogue, one) for one in keys),
        padding=DENSE,
    )


def _line(line: ComparedLine, catalogue: Words) -> Row:
    side = line.side
    region = side.line.values["reported_region"]
    texts = (
        side.number,
        side.name,
        list_value(catalogue, "reported_region", region),
        list_value(catalogue, "birth", side.line.birth.edtf),
    )
    return tuple(cell(escaped(text)) for text in texts)


def _label(catalogue: Words, key: str) -> Markup:
    return escaped(catalogue.capital(key))
