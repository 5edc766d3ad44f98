"""Rows as they are read in tests."""

import datetime as dt

from caseapp.lists.columns.headings import recognise
from caseapp.lists.columns.readings import read_rows
from tests.caseapp.lists.columns.test_headings import scan_of

TODAY = dt.date(2025, 9, 30)


HEADINGS = ("№", "ПІБ", "Дата народження", "Стать", "Регіон", "Обставини", "Дата події", "Ответ")


def read_table(*rows, headings=HEADINGS):
    scanned = scan_of(headings, *rows)
    return read_rows(scanned, recognise(scanned), today=TODAY)


def one(*cells, headings=HEADINGS):
    readings, refused = read_table(cells, headings=headings)
    return (readings + refused)[0]


def codes(reading):
    return [remark.code for remark in reading.remarks]
