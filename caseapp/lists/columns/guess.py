"""What a file says of itself as a list: a first guess at kind, title and date, for a person."""

import re

from caseapp.dates import UncertainDate, read_date
from caseapp.errors import InputRefused, NotUnderstood
from caseapp.lists.columns.headings import recognise
from caseapp.lists.model import Columns, ListHead, Scan
from caseapp.names.clean import tidy
from db.codes import ListKind, Party

_DAY = re.compile(r"(?<!\d)(?:\d{2}\.\d{2}\.\d{4}|\d{4}-\d{2}-\d{2})(?!\d)", re.ASCII)
_LONGEST_TITLE = 120
_OF_INSTITUTION = re.compile(
    r"\b(?:вихован|воспитан|заклад|учрежден|інтернат|интернат|дитяч\w+ буд|детск\w+ дом|"
    r"institution)",
    re.IGNORECASE,
)
_CPIMS = {"case_id_display", "tracing_status"}  # headings that only its cases have
_ISSUERS = {ListKind.REPLY: Party.RUSSIA, ListKind.POOL: Party.OTHER}


def guess_head(scan: Scan, columns: Columns) -> ListHead:
    """Guess what the list is from its columns, the rows above them and the file's name."""
    above = _above(scan, columns)
    kind, issuer = guess_kind(columns), None
    if kind == ListKind.HANDED_OVER and _of_cases(scan, columns):
        kind = ListKind.POOL  # what the office knows is compared with it; it opens no case twice
    if kind == ListKind.HANDED_OVER and _OF_INSTITUTION.search(" ".join((*above, scan.path.stem))):
        kind, issuer = (
            ListKind.POOL,
            Party.INSTITUTION,
        )
    return ListHead(
        kind=kind,
        title=(above[0] if above else scan.path.stem)[:_LONGEST_TITLE],
        issuer=issuer or _ISSUERS.get(kind, Party.UKRAINE),
        recipient=Party.UKRAINE if kind == ListKind.REPLY else "",
        date=_date((*above, scan.path.stem)),
    )


def guess_date(scan: Scan) -> UncertainDate:
    """Guess a list's date from the rows above its headings and the file's name."""
    try:
        above = _above(scan, recognise(scan))
    except InputRefused:  # without headings nothing stands above them
        above = []
    return _date((*above, scan.path.stem))


def guess_kind(columns: Columns) -> ListKind:
    """Guess the kind: answers make a reply, cards without surnames a pool."""
    if "answer" in columns.fields:
        return ListKind.REPLY
    named = {"surname", "full_name"} & set(columns.fields)
    return ListKind.HANDED_OVER if named else ListKind.POOL


def _of_cases(scan: Scan, columns: Columns) -> bool:
    """Tell whether these are cases of another program: nobody handed them over as a list."""
    return scan.of_cases or set(columns.headings) >= _CPIMS


def _above(scan: Scan, columns: Columns) -> list[str]:
    """Give the titles that stand above the headings."""
    first = min(columns.header_rows, default=columns.first_row or 1)
    rows = (row for row in scan.rows if row.number < first)
    titles = (tidy(" ".join(cell for cell in row.cells if cell.strip())) for row in rows)
    return [title for title in titles if title]


def _date(texts: tuple[str, ...]) -> UncertainDate:
    """Read the first day that one of the texts names."""
    for found in (day for text in texts for day in _DAY.findall(text)):
        try:
            return read_date(found)
        except NotUnderstood:
            continue
    return UncertainDate()
