from pathlib import Path

import pytest

from caseapp.lists.columns.guess import guess_date, guess_head
from caseapp.lists.columns.headings import recognise
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


@pytest.mark.parametrize(
    ("name", "above", "day"),
    [
        ("список", "Відомості станом на 23.07.2025", "2025-07-23"),
        ("відповідь 2025-07-23", "", "2025-07-23"),
        ("список", "", ""),
    ],
)
def test_the_date_stands_above_the_headings_or_in_the_name(name, above, day):
    rows = ((above,),) if above else ()
    numbered = enumerate((*rows, HEADINGS[ListKind.REPLY]), 1)
    cells = tuple(SourceRow("s", number, row) for number, row in numbered)
    assert guess_date(Scan(Path(f"{name}.xlsx"), "", ("s",), "s", "", "", cells)).edtf == day


def test_a_file_without_headings_is_dated_by_its_name():
    row = SourceRow("s", 1, ("Пробенко Іван", "12.03.2014"))
    scan = Scan(Path("2025-09-01.csv"), "", ("s",), "s", "", "", (row,))
    assert guess_date(scan).edtf == "2025-09-01"


@pytest.mark.parametrize(
    ("name", "above"),
    [
        ("перелік", "Список воспитанников детского дома"),
        ("institution_list", ""),
        ("вихованці", ""),
    ],
)
def test_the_list_of_an_institution_opens_no_cases(name, above):
    rows = ((above,),) if above else ()
    numbered = enumerate((*rows, HEADINGS[ListKind.HANDED_OVER]), 1)
    cells = tuple(SourceRow("s", number, row) for number, row in numbered)
    scan = Scan(Path(f"{name}.xlsx"), "", ("s",), "s", "", "", cells)
    head = guess_head(scan, recognise(scan))
    assert (head.kind, head.issuer) == (ListKind.POOL, Party.INSTITUTION)
