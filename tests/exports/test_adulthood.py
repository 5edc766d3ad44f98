"""Coming of age in a few words: a day that is past is not told as one to come."""

import datetime as dt
import uuid

import pytest

from caseapp.case_file import BirthLine
from caseapp.course.adulthood import OF_AGE, Adulthood, turnings
from caseapp.dates import from_edtf
from exports.adulthood import coming_briefly
from exports.words import words


def _said(*births):
    lines = [
        BirthLine(
            id=uuid.uuid4(),
            date=from_edtf(edtf),
            region="",
            place="",
            source_id=None,
            entry_id=None,
            note="",
        )
        for edtf in births
    ]
    return Adulthood(turnings(lines, OF_AGE), None, (), None)


@pytest.mark.parametrize(
    ("births", "told"),
    [
        (["2007-11-21"], "turned 18: 21.11.2025"),
        (["2009-11-21"], "turns 18: 21.11.2027"),
        (["2008"], "has perhaps turned 18 already: 2026"),
        (["2007-11-21", "2009-01-02"], "turned 18: 21.11.2025 / turns 18: 02.01.2027"),
        (["2009-01-02", "2010-01-02"], "turns 18: 02.01.2027 / 02.01.2028"),
        ([], ""),
    ],
)
def test_the_head_says_whether_the_birthday_was(births, told):
    assert coming_briefly(_said(*births), words("en"), dt.date(2026, 6, 30)) == told


def test_the_day_itself_counts():
    said = _said("2007-11-21")
    assert coming_briefly(said, words("uk"), dt.date(2025, 11, 20)).startswith(
        "18 років виповниться"
    )
    assert coming_briefly(said, words("uk"), dt.date(2025, 11, 21)).startswith(
        "18 років виповнилося"
    )
