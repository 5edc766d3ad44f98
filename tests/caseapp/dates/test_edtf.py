import datetime as dt

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from caseapp.dates import UncertainDate, from_edtf, is_future, known_edtf, read_date
from caseapp.errors import NotUnderstood
from tests.caseapp.dates.written import TODAY, WRITTEN


@given(st.sampled_from([text for text, _ in WRITTEN]))
def test_what_is_written_as_edtf_is_read_back_the_same(text):
    date = read_date(text, today=TODAY)
    again = from_edtf(date.edtf)
    assert (again.earliest, again.latest) == (date.earliest, date.latest)
    assert again.edtf == date.edtf


@pytest.mark.parametrize("edtf", [edtf for _, edtf in WRITTEN if "%" not in edtf])
def test_the_edtf_package_reads_all_that_we_write(edtf):
    assert parse_edtf(edtf) is not None


@pytest.mark.parametrize(
    "edtf",
    ["2014-3", "14", "2014-03-32", "2014-25", "2014-20", "../..", "2014//", "2015/2014", " 2014",
     "2014~~", "1899", "2100", "201X", "2014-03-12T00:00", "/2014"],
)  # fmt: skip
def test_only_what_we_write_is_read_as_edtf(edtf):
    with pytest.raises(NotUnderstood):
        from_edtf(edtf)


@pytest.mark.parametrize(
    ("edtf", "future"),
    [("2025-06-03", True), ("2025-06-02", False), ("2025", False), ("2026", True), ("", False),
     ("2026~", False), ("../2030", False)],
)  # fmt: skip
def test_what_lies_in_the_future(edtf, future):
    assert is_future(from_edtf(edtf), TODAY) is future


def test_an_unknown_date_is_the_empty_one():
    assert from_edtf("") == UncertainDate()


@pytest.mark.parametrize("text", ["<b", "31.02.2015", "2015-13", "", "x/y"])
def test_what_is_no_edtf_says_nothing_of_any_day(text):
    date = known_edtf(text)
    assert (date.edtf, date.earliest, date.latest) == ("", None, None)
    assert known_edtf("2015-03").earliest == dt.date(2015, 3, 1)
