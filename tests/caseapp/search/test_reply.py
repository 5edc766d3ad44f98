"""Every spelling of the sample reply finds the child of the sample list that it answers."""

import datetime as dt
import json

import pytest

from caseapp.lists.columns.headings import recognise
from caseapp.lists.columns.readings import read_rows
from caseapp.lists.files.workbook import scan
from caseapp.names.keys import matches, query_keys, search_keys

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def readings(lists):
    def read(name):
        found = scan(lists / name)
        return {one.line: one for one in read_rows(found, recognise(found), today=TODAY)[0]}

    return read


def test_every_spelling_of_the_reply_finds_its_child(readings, lists):
    listed, replied = readings("handed_over_339.xlsx"), readings("reply_2025-07-23.xlsx")
    truth = json.loads((lists / "truth.json").read_text(encoding="utf-8"))["reply"]
    missed = []
    for row, answer in truth.items():
        child = listed[str(answer["line"])]
        keys = search_keys(child.surname, child.given_name, child.patronymic)
        if not matches(query_keys(replied[row].name_written), keys):
            missed.append(replied[row].name_written)
    assert missed == []
