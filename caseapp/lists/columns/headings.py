"""The rows of a file that hold its headings, and what each column means."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from string import ascii_uppercase

from caseapp.errors import InputRefused, NotUnderstood
from caseapp.lists.columns.contents import guessed_fields
from caseapp.lists.columns.free_lines import is_child
from caseapp.lists.columns.heading_words import joined_meaning, meaning, plain_heading
from caseapp.lists.columns.inflected import is_inflected
from caseapp.lists.model import FIELDS, Columns, Scan, SourceRow
from caseapp.lists.problems import FileCause
from caseapp.names.clean import tidy

BETWEEN = " / "
_LOOKED_AT = 30
_NAMES = {"full_name", "surname", "given_name"}
_SEVERAL = {"birth"}  # a date and an age may stand beside each other


@dataclass(frozen=True, slots=True)
class _Block:
    """One or two rows that may be the headings."""

    rows: tuple[SourceRow, ...]
    parts: tuple[tuple[str, str], ...]  # upper and lower heading of each column
    fields: tuple[str, ...]

    @property
    def worth(self) -> tuple[int, int, int]:
        """How many columns mean something; of equals, two rows and then the earlier."""
        known = len(set(self.fields) - {""})
        return known, len(self.rows), -self.rows[0].number


def recognise(scan: Scan, mapping: Mapping[str, str] | None = None) -> Columns:
    """Find the headings and read them; what `mapping` names counts as understood."""
    said = {plain_heading(heading): name for heading, name in (mapping or {}).items()}
    columns = _columns(scan, said)
    if columns is None:
        raise InputRefused(scan.path, FileCause.NO_HEADINGS, scan.sheet)
    return with_mapping(_as_chosen(scan, columns), mapping or {})


def _columns(scan: Scan, said: Mapping[str, str]) -> Columns | None:
    """Return the columns: of the chosen headings, of the form, or of what reads as headings."""
    if scan.choices.header_rows is not None:
        return _of_chosen(scan, scan.choices.header_rows, said)
    if scan.fields:
        return _of_lines(scan)
    blocks = [block for block in _blocks(scan.rows[:_LOOKED_AT], said) if _has_name(block)]
    if blocks:
        return _of_block(scan, max(blocks, key=lambda block: block.worth))
    guessed = guessed_by_content(scan) if scan.pasted else None
    return guessed if guessed and has_name(guessed) else None


def _of_lines(scan: Scan) -> Columns:
    """Return the columns of lines that were taken apart; titles may stand above the first child."""
    first = next((row.number for row in scan.rows if is_child(row.cells)), 0)
    return replace(
        _columns_by_hand((), [""] * len(scan.fields)), fields=scan.fields, first_row=first
    )


def _of_chosen(scan: Scan, numbers: tuple[int, ...], said: Mapping[str, str]) -> Columns:
    """Return the columns below the rows that a person calls headings."""
    rows = tuple(row for row in scan.rows if row.number in numbers)
    if not rows:
        return guessed_by_content(scan)
    upper = rows[-2].cells if len(rows) > 1 else ()
    block = _block(rows, _joined(upper, rows[-1].cells), said)
    return replace(_of_block(scan, block), header_rows=numbers)


def _of_block(scan: Scan, block: _Block) -> Columns:
    """Return the columns that a block of headings names."""
    return Columns(
        header_rows=tuple(row.number for row in _with_numbering(scan, block)),
        headings=_unique([BETWEEN.join(dict.fromkeys(filter(None, one))) for one in block.parts]),
        fields=_once(block.fields),
    )


def _as_chosen(scan: Scan, columns: Columns) -> Columns:
    """Return the columns with what a person said of their rows and names."""
    return replace(
        columns,
        first_row=scan.choices.first_row or columns.first_row,
        inflected=is_inflected(scan, columns),
    )


def has_name(columns: Columns) -> bool:
    """Tell whether a column names a person, so that rows can be read."""
    return not _NAMES.isdisjoint(columns.fields)


def by_hand(scan: Scan) -> Columns:
    """Return the columns of a file whose headings say nothing: a person gives each its meaning."""
    if scan.fields or scan.choices.header_rows is not None:
        return recognise(scan)
    rows = scan.rows[:_LOOKED_AT]
    fullest = max(rows, key=_filled, default=None)
    if fullest is None:
        return Columns((), (), ())
    above = tuple(row.number for row in rows if row.number < fullest.number)
    if any(sign.isdecimal() for cell in fullest.cells for sign in cell):
        return guessed_by_content(scan, above)  # a child already, no headings
    return _columns_by_hand((fullest.number,), [tidy(cell) for cell in fullest.cells])


def guessed_by_content(scan: Scan, above: tuple[int, ...] = ()) -> Columns:
    """Return columns without headings, each with the meaning that most of its cells suggest."""
    rows = [row for row in scan.rows if row.number not in above]
    width = max((len(row.cells) for row in rows), default=0)
    fields = guessed_fields([row.cells for row in rows[:_LOOKED_AT]], width)
    return replace(_columns_by_hand(above, [""] * width), fields=fields)


def _columns_by_hand(header_rows: tuple[int, ...], headings: Sequence[str]) -> Columns:
    """Return columns that mean nothing yet."""
    return Columns(header_rows, _unique(headings), ("",) * len(headings))


def _filled(row: SourceRow) -> int:
    """Count the cells that hold something."""
    return sum(bool(cell.strip()) for cell in row.cells)


def with_mapping(columns: Columns, mapping: Mapping[str, str]) -> Columns:
    """Return the columns with the meaning that a person gives them; an empty field keeps raw."""
    fields = list(columns.fields)
    for heading, field in mapping.items():
        if field and field not in FIELDS:
            raise NotUnderstood("field", field, "unknown_code", FIELDS)
        place = _place(columns, heading)
        if field not in _SEVERAL:
            fields = ["" if other == field else other for other in fields]
        fields[place] = field
    return replace(columns, fields=tuple(fields))


def _place(columns: Columns, heading: str) -> int:
    """Return the column with this heading, or with this lower half of one."""
    wanted = plain_heading(heading) or heading
    for place, own in enumerate(columns.headings):
        halves = (own, own.rpartition(BETWEEN)[2])
        if heading in halves or wanted in {plain_heading(half) for half in halves}:
            return place
    raise NotUnderstood("heading", heading, "unknown_code", columns.headings)


def _has_name(block: _Block) -> bool:
    """Tell whether a block of headings names a person."""
    return not _NAMES.isdisjoint(block.fields)


def _blocks(rows: Sequence[SourceRow], said: Mapping[str, str]) -> Iterator[_Block]:
    """Return every row, and every two rows that touch, read as headings."""
    for place, row in enumerate(rows):
        yield _block((row,), [("", cell) for cell in row.cells], said)
        if place and rows[place - 1].number == row.number - 1:
            above = rows[place - 1]
            block = _block((above, row), _joined(above.cells, row.cells), said)
            if _in_two_rows(block):
                yield block


def _in_two_rows(block: _Block) -> bool:
    """Tell whether both rows give a meaning, so that neither is a title nor a child."""
    lower = any(meaning(low) for _, low in block.parts)
    return lower and any(meaning(high) for high, low in block.parts if not low)


def _block(
    rows: tuple[SourceRow, ...], parts: Sequence[tuple[str, str]], said: Mapping[str, str]
) -> _Block:
    """Return rows read as headings."""
    tidied = tuple((tidy(upper), tidy(lower)) for upper, lower in parts)
    fields = (said.get(plain_heading(lower or upper)) or joined_meaning(upper, lower)
              for upper, lower in tidied)  # fmt: skip
    return _Block(rows, tidied, tuple(fields))


def _joined(upper: Sequence[str], lower: Sequence[str]) -> list[tuple[str, str]]:
    """Return the halves of each heading; an upper cell reaches over the blank ones after it."""
    width = max(len(upper), len(lower))
    above = ""
    joined = []
    for high, low in zip(_padded(upper, width), _padded(lower, width), strict=True):
        above = high if high.strip() else above if low.strip() else ""
        joined.append((above, low))
    return joined


def _padded(cells: Sequence[str], width: int) -> list[str]:
    """Return the cells with blank ones up to the width."""
    return [*cells, *[""] * (width - len(cells))]


def _with_numbering(scan: Scan, block: _Block) -> tuple[SourceRow, ...]:
    """Return the headings and the row below them that only numbers the columns, if it is there."""
    below = next((row for row in scan.rows if row.number > block.rows[-1].number), None)
    if below is None:
        return block.rows
    filled = [cell.strip() for cell in below.cells if cell.strip()]
    numbering = [str(number) for number in range(1, len(filled) + 1)]
    return (*block.rows, below) if len(filled) > 2 and filled == numbering else block.rows


def _once(fields: Sequence[str]) -> tuple[str, ...]:
    """Return the fields, each at its first column only."""
    return tuple(
        field if field in _SEVERAL or field not in fields[:place] else ""
        for place, field in enumerate(fields)
    )


def _unique(headings: Sequence[str]) -> tuple[str, ...]:
    """Return headings that differ: blank ones by their letter, equal ones numbered."""
    seen: dict[str, int] = {}
    unique = []
    for place, heading in enumerate(headings):
        name = heading or f"({_letters(place)})"
        seen[name] = seen.get(name, 0) + 1
        unique.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(unique)


def _letters(place: int) -> str:
    """Return a column's letters as spreadsheets show them; places count from 0."""
    before, letter = divmod(place, 26)
    return (_letters(before - 1) if before else "") + ascii_uppercase[letter]
