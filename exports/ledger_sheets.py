"""The ledger of a list as sheets: summary, breakdowns, and each entry with its outcome."""

from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

from caseapp.lists.ledgers.breakdown import Group, breakdowns
from caseapp.lists.ledgers.counted import CountedLine
from caseapp.lists.ledgers.model import Ledger
from caseapp.lists.ledgers.places import NO_ANSWER, UNREAD, outcome_of, outcomes_among
from caseapp.lists.summaries import EntryRow
from exports.dates import shown
from exports.ledger_words import as_at, group_name, list_name, place_name
from exports.regions import short_region_name
from exports.sheet_table import Cell, SheetColumn, SheetTable, date_cell
from exports.words import Words, words

_NUMBER = 14


def ledger_sheets(
    ledger: Ledger, rows: Sequence[EntryRow] | None, language: str
) -> tuple[SheetTable, ...]:
    """Give the sheets; `rows` are the lines that the ledger counts, where they may go out."""
    catalogue = words(language)
    lines = () if rows is None else (_entries(ledger, rows, catalogue),)
    groups = _breakdowns(ledger, catalogue)
    return (_summary(ledger, catalogue), *([groups] if groups.rows else []), *lines)


def _notes(ledger: Ledger, catalogue: Words) -> tuple[str, ...]:
    said = [f"{list_name(catalogue, ledger)}, {as_at(catalogue, ledger.day.isoformat())}"]
    said.append(catalogue.text("ledger.explained"))
    if ledger.list_id is None:
        said.append(catalogue.text("ledger.all_explained", count=ledger.on_several))
    if ledger.left_out:
        said.append(catalogue.text("ledger.left_out", count=ledger.left_out))
    if ledger.is_demo:
        said.insert(0, catalogue.text("paper.invented"))
    return tuple(said)


def _summary(ledger: Ledger, catalogue: Words) -> SheetTable:
    columns = (
        SheetColumn(catalogue.text("ledger.place"), 60),
        SheetColumn(catalogue.text("column.count"), _NUMBER, right=True),
        SheetColumn(f"{catalogue.text('column.share')}, %", _NUMBER, right=True),
    )
    counted = [(name, count, _percent(count, ledger)) for name, count in _places(ledger, catalogue)]
    rows = (*counted, *_beside(ledger, catalogue), *_claimed(ledger, catalogue))
    name = catalogue.text("ledger.sheet_summary")
    return SheetTable(name, _notes(ledger, catalogue), columns, rows)


def _places(ledger: Ledger, catalogue: Words) -> Iterator[tuple[str, int]]:
    yield catalogue.capital("ledger.total"), ledger.entries
    yield catalogue.capital("ledger.returned"), ledger.returned
    yield catalogue.capital("ledger.located_determined"), ledger.located_determined
    yield catalogue.capital("ledger.located_claimed"), ledger.located_claimed
    yield catalogue.capital("ledger.under_preparation"), ledger.under_preparation
    for kind, count in sorted(ledger.unconfirmed.items(), key=lambda one: (-one[1], one[0])):
        claim = place_name(catalogue, kind)
        yield catalogue.text("ledger.unconfirmed", claim=claim), count
    if ledger.unread:
        yield catalogue.capital("ledger.unread"), ledger.unread
    yield catalogue.capital("claim_kind.no_response"), ledger.no_answer


def _beside(ledger: Ledger, catalogue: Words) -> Iterator[tuple[Cell, ...]]:
    yield catalogue.capital("ledger.adult_now"), ledger.adult_now, ""
    said = catalogue.capital("ledger.adults_taken_as_children")
    yield said, ledger.adults_taken_as_children, ""
    if ledger.days_without_answer is not None:
        yield catalogue.capital("ledger.days"), ledger.days_without_answer, ""
    if ledger.in_review:
        yield catalogue.capital("ledger.in_review"), ledger.in_review, ""


def _claimed(ledger: Ledger, catalogue: Words) -> Iterator[tuple[Cell, ...]]:
    computed = ledger.computed_unconfirmed_percent
    yield catalogue.capital("ledger.computed_share"), "", computed
    if ledger.claimed_unconfirmed_percent is None:
        return
    about = catalogue.capital(
        "ledger.claimed_share",
        size=ledger.claimed_list_size,
        date=shown(ledger.claimed_list_date, catalogue.language),
    )
    on = shown(ledger.claimed_on, catalogue.language)
    who, where = map(catalogue.public, (ledger.claimed_by, ledger.claimed_source))
    said = f"{about} {who}, {on}, {where}"
    yield said, "", ledger.claimed_unconfirmed_percent


def _percent(count: int, ledger: Ledger) -> float:
    return round(100 * count / ledger.entries, 1) if ledger.entries else 0.0


def _breakdowns(ledger: Ledger, catalogue: Words) -> SheetTable:
    found = tuple(breakdowns(ledger.lines, ledger.day, on=ledger.on))
    outcomes = outcomes_among(group.counts for _, groups in found for group in groups)
    keys = (*(f"outcome.{outcome}" for outcome in outcomes), "ledger.in_all")
    heads = [catalogue.text(key) for key in (*keys, "ledger.percent_unconfirmed")]
    name = catalogue.text("ledger.sheet_breakdowns")
    columns = (
        SheetColumn(name, 34),
        SheetColumn("", 34),
        *(SheetColumn(head, _NUMBER, right=True) for head in heads),
    )
    rows = tuple(_group(by, group, outcomes, catalogue) for by, groups in found for group in groups)
    return SheetTable(name, _notes(ledger, catalogue), columns, rows)


def _group(by: str, group: Group, outcomes: Sequence[str], catalogue: Words) -> tuple[Cell, ...]:
    names = (catalogue.text(f"dimension.{by}"), group_name(catalogue, by, group.code))
    counts = (group.counts.get(outcome, 0) for outcome in outcomes)
    return (*names, *counts, group.lines, group.percent_unconfirmed)


def _entries(ledger: Ledger, rows: Sequence[EntryRow], catalogue: Words) -> SheetTable:
    counted = {line.entry_id: line for line in ledger.lines}
    widths = {
        "column.line": 10,
        "column.name_there": 36,
        "ledger.birth": 18,
        "ledger.case": 14,
        "dimension.region": 28,
        "ledger.place": 24,
        "ledger.claim": 40,
        "ledger.basis": 34,
    }
    columns = tuple(SheetColumn(catalogue.text(key), width) for key, width in widths.items())
    told = tuple(_entry(row, counted, ledger, catalogue) for row in rows if row.entry_id in counted)
    name = catalogue.text("ledger.sheet_rows")
    return SheetTable(name, _notes(ledger, catalogue), columns, told)


def _entry(
    row: EntryRow, counted: Mapping[UUID, CountedLine], ledger: Ledger, catalogue: Words
) -> tuple[Cell, ...]:
    line, language = counted[row.entry_id], catalogue.language
    move = line.stood(ledger.on)
    outcome = outcome_of(move.place)
    basis = "ledger.determined" if move.determined else "ledger.by_claim"
    return (
        row.line,
        row.name,
        date_cell(row.birth_edtf, shown(row.birth_edtf, language)),
        row.case_number,
        short_region_name(line.region, language) if line.region else "",
        catalogue.text(f"outcome.{outcome}"),
        place_name(catalogue, move.place) if outcome != move.place else "",
        catalogue.text(basis) if line.moves and outcome not in (UNREAD, NO_ANSWER) else "",
    )
