"""Whether the names of a list stand in another case than the nominative."""

import re
from collections.abc import Iterator

from caseapp.lists.columns.name_cells import name_cells, read_name, refusal
from caseapp.lists.model import Columns, Scan, SourceRow
from caseapp.names.clean import folded
from caseapp.names.inflection import nominative
from caseapp.names.parts import Parts

_LOOKED_AT = 60  # names
_LEAST = 2  # one odd name shows nothing
_MOST = 0.5
_MOST_BELOW_SUCH_HEADING = 0.2
_HEADING = re.compile(
    r"\b(?:про|щодо|стосовно|кого|о|об|в отношении) (?:дит|діт|неповноліт|особ|реб|дет|несов|лиц)"
    r"|\b(?:прізвища|фамилии) (?:дит|діт|реб|дет)"
)


def is_inflected(scan: Scan, columns: Columns) -> bool:
    """Tell whether a person says so, or most of the names, or some below a heading that asks so."""
    if scan.choices.inflected is not None:
        return scan.choices.inflected
    names = list(_names(scan, columns))
    changed = sum(nominative(parts) != parts for parts in names)
    least = _MOST_BELOW_SUCH_HEADING if _asks(scan, columns) else _MOST
    return changed >= _LEAST and changed > least * len(names)


def _asks(scan: Scan, columns: Columns) -> bool:
    """Tell whether the heading of the names, or a title above, is about children."""
    own = [h for h, f in zip(columns.headings, columns.fields, strict=True) if "name" in f]
    first = min(columns.header_rows, default=0)
    titles = (" ".join(row.cells) for row in scan.rows if row.number < first)
    return any(_HEADING.search(folded(text)) for text in (*own, *titles))


def _names(scan: Scan, columns: Columns) -> Iterator[Parts]:
    """Return the names of the first rows as they are written."""
    below = (row for row in scan.rows if row.number > max(columns.header_rows, default=0))
    for row, _ in zip(below, range(_LOOKED_AT), strict=False):
        parts = _parts(row, columns)
        if parts.given_name and parts.surname:
            yield parts


def _parts(row: SourceRow, columns: Columns) -> Parts:
    fields = dict(zip(columns.fields, row.cells, strict=False))
    cells = name_cells(fields)
    return read_name(cells).parts if cells and refusal(cells) is None else Parts()
