"""Reads a file as a list, as an import does."""

import datetime as dt

from caseapp.lists.columns.headings import recognise
from caseapp.lists.columns.readings import read_rows
from caseapp.lists.files.workbook import scan


def read_back(path):
    found = scan(path)
    readings, refused = read_rows(found, recognise(found), today=dt.date(2026, 1, 1))
    assert not refused
    return readings
