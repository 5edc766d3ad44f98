from pathlib import Path

import pytest

from caseapp.lists.guess import guess_head
from caseapp.lists.headings import recognise
from caseapp.lists.model import Scan, SourceRow
from db.codes import ListKind, Party

HEADINGS = {
    ListKind.HANDED_OVER: ("ПІБ", "Дата народження"),
    ListKind.REPLY: ("ПІБ", "Відповідь"),
    ListKind.POOL: ("Ім'я", "Вік"),
}
ISSUERS = {
    ListKind.HANDED_OVER: Party.UKRAINE,
    ListKind.REPLY: Party.RUSSIA,
    ListKind.POOL: Party.OTHER,  # a file of cards does not say who made it
}


@pytest.mark.parametrize("kind", HEADINGS)
def test_kind_and_issuer_are_guessed_from_the_columns(kind):
    row = SourceRow("s", 1, HEADINGS[kind])
    scan = Scan(Path("a.xlsx"), "", ("s",), "s", "", "", (row,))
    head = guess_head(scan, recognise(scan))
    assert (head.kind, head.issuer) == (kind, ISSUERS[kind])
