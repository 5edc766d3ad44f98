"""Zipped tables, and that the baked ones hold what they were baked from."""

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st
from names_translator.dicts import default_dicts

from caseapp.names.forms import GIVEN, PATRONYMIC, SURNAME
from caseapp.names.table import Table, table, zipped

words = st.text("абвгіїщ", min_size=1, max_size=6)


def opened(content):
    return Table(gzip.decompress(content).decode())


@given(st.dictionaries(words, st.lists(words, min_size=1, max_size=3)), words)
def test_what_was_written_is_found_and_nothing_else(content, other):
    found = opened(zipped(content.items()))
    assert all(found.get(key) == tuple(values) for key, values in content.items())
    assert found.get(other) == tuple(content.get(other, ()))


def test_every_line_of_many_blocks_is_found():
    content = {str(number): [str(number * 7)] for number in range(5000)}
    found = opened(zipped(content.items()))
    assert all(found.get(key) == tuple(values) for key, values in content.items())
    assert found.get("") == found.get("9999999") == ()


def test_the_same_lines_give_the_same_bytes():
    assert zipped([("а", "б"), ("в", "г")]) == zipped([("в", "г"), ("а", "б")])


@pytest.mark.parametrize(
    ("pool", "kind"), [("first", GIVEN), ("patronymic", PATRONYMIC), ("last", SURNAME)]
)
def test_the_baked_forms_are_those_of_the_dictionary(pool, kind):
    source = default_dicts().as_dict(pool)
    names = sorted(source)[::101]
    assert names
    for name in names:
        forms = tuple(form.lower() for form in source[name][:3])
        assert table(f"russian/{kind}").get(name) == forms
