"""What a scan of a file gave, as tests ask for it."""

import pytest

from caseapp.errors import InputRefused
from caseapp.lists.choices import ScanChoices
from caseapp.lists.files.limits import LIMITS
from caseapp.lists.files.workbook import scan
from tests.caseapp.lists import workbooks

ROWS = [["№", "ПІБ", "Дата народження"], ["1", "Їздоненко Ганна", "14.03.2014"]]


def cells(scanned):
    return [row.cells for row in scanned.rows]


def cause_of(path, limits=LIMITS, **choices):
    with pytest.raises(InputRefused) as refusal:
        scan(path, ScanChoices(**choices), limits=limits)
    assert refusal.value.path == path
    return refusal.value.cause


def one_sheet(tmp_path, inside, **parts):
    return workbooks.xlsx(tmp_path / "a.xlsx", {"Список": workbooks.sheet_xml(inside)}, **parts)
