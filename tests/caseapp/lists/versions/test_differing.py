"""Two versions of a list: which rows are the same child's line, and what differs."""

import uuid
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.dates import from_edtf
from caseapp.lists.versions.alignment import is_new_version
from caseapp.lists.versions.differing import (
    COMPARED,
    compared_attributes,
    differing,
    key_of,
    line_of,
    shared_fields,
    sort_out,
)
from tests.caseapp.lists import made

_ALL = tuple(COMPARED)


def _earlier(readings):
    return [replace(line_of(one), entry_id=uuid.uuid4()) for one in readings]


_LINES = st.lists(st.integers(1, 27), unique=True, max_size=20)  # no two of one name


@given(before=_LINES, after=_LINES)
def test_every_row_is_new_changed_or_the_same_and_every_lost_line_is_gone(before, after):
    earlier = _earlier(made.reading(line) for line in before)
    found = sort_out([made.reading(line) for line in after], earlier, _ALL)
    assert {one.line for one in found.same} == {str(n) for n in after if n in before}
    assert {one.line for one in found.new} == {str(n) for n in after if n not in before}
    assert found.changed == ()
    assert set(found.gone) == {str(n) for n in before if n not in after}
    assert len(set(found.entries.values())) == len(found.same)


@pytest.mark.parametrize(
    "change",
    [
        {"birth": from_edtf("2011")},
        {"sex": "unknown"},
        {"reported_region": "RU-TYU"},
        {"reported_region": "", "reported_region_text": "десь під Тюменню"},
        {"origin_place": "Вигадівка"},
        {"circumstances_text": "табір"},
        {"event": from_edtf("2022-10")},
        {"answer_text": "встановлено"},
        {"eyes": "сірі"},
    ],
)
def test_a_row_that_says_something_else_is_changed(change):
    row = made.reading(3)
    found = sort_out([replace(row, **change)], _earlier([row]), _ALL)
    assert len(found.changed) == 1


def test_a_field_that_one_version_lacks_changes_nothing():
    row = made.reading(3)
    moved = replace(row, reported_region="RU-TYU")
    found = sort_out([moved], _earlier([row]), shared_fields(_ALL, ("line", "full_name", "birth")))
    assert len(found.same) == 1


@pytest.mark.parametrize(
    "written",
    [
        {"surname": "КАПРОНДА", "given_name": "ОЛЬГА"},
        {"surname": "Ольга", "given_name": "Капронда"},
        {"surname": "Капpонда", "given_name": "Ольга"},  # a Latin p
        {"surname": "", "given_name": "", "name_written": "Ольга  Капронда"},
    ],
)
def test_a_line_is_known_again_however_its_name_is_written(written):
    row = made.reading(1)
    assert key_of(replace(row, **written)) == key_of(row)


@pytest.mark.parametrize(
    "other", [{"line": "2"}, {"given_name": "Олена"}, {"patronymic": "Іллівна"}]
)
def test_another_number_or_another_name_is_another_line(other):
    row = made.reading(1)
    assert key_of(replace(row, **other)) != key_of(row)


def test_two_lines_without_numbers_and_of_one_name_are_each_taken_once():
    row = made.reading(1, birth=from_edtf("2012"))
    twice = [replace(row, line=""), replace(row, line="", row=made.reading(9).row)]
    earlier = _earlier(twice)
    found = sort_out(twice, earlier, _ALL)
    assert sorted(found.entries.values()) == sorted(one.entry_id for one in earlier)
    assert sort_out(twice[:1], earlier, _ALL).gone == ("",)


@pytest.mark.parametrize(("kept", "expected"), [(0, False), (5, False), (6, True), (10, True)])
def test_most_lines_of_the_earlier_list_make_a_new_version(kept, expected):
    earlier = [line_of(made.reading(line)) for line in range(1, 11)]
    lines = [line_of(made.reading(line)) for line in range(1, kept + 1)]
    lines += [line_of(made.reading(line)) for line in range(100, 140)]
    assert is_new_version(lines, earlier) is expected


def test_an_empty_list_has_no_new_version():
    assert not is_new_version([line_of(made.reading(1))], [])


def test_names_are_compared_in_whatever_columns_they_stand():
    shared = shared_fields(("full_name", "birth"), ("surname", "given_name", "sex"))
    assert set(compared_attributes(shared)) == {"surname", "given_name", "patronymic"}
    assert shared_fields(("birth",), ("surname", "birth")) == {"birth"}


def test_letter_case_is_no_difference():
    assert differing({"hair": "РУСІ"}, {"hair": "русі"}, ("hair",)) == ()
    assert differing({"hair": "темне"}, {"hair": "русі"}, ("hair",)) == ("hair",)


@pytest.mark.parametrize(
    "change",
    [
        {"surname": "Капрондюк"},  # corrected letters
        {"surname": "Новопрізвищенко"},  # another surname: number, given name and birth agree
        {"given_name": "Олга", "birth": from_edtf("2012")},
        {"birth": from_edtf("2012-08")},
    ],
)
def test_a_corrected_line_is_changed_and_not_gone_and_new(change):
    rows = [made.reading(line) for line in range(1, 8)]
    name = {**dict.fromkeys(("surname", "given_name"), ""), **change}
    written = " ".join(value for key, value in name.items() if key.endswith("name") and value)
    again = [replace(rows[0], **change, name_written=written or "?"), *rows[1:]]
    found = sort_out(again, _earlier(rows), _ALL)
    assert ([one.line for one in found.changed], found.new, found.gone) == (["1"], (), ())


def test_a_renumbered_list_is_the_same_list_with_other_numbers():
    rows = [made.reading(line) for line in range(1, 8)]
    moved = [replace(one, line=str(int(one.line) + 1)) for one in rows]
    earlier = _earlier(rows)
    assert is_new_version([line_of(one) for one in moved], earlier)
    found = sort_out(moved, earlier, _ALL)
    assert (len(found.changed), found.new, found.gone) == (7, (), ())
    assert list(found.entries.values()) == [one.entry_id for one in earlier]


def test_a_name_corrected_on_a_renumbered_line_is_found_by_matching():
    rows = [made.reading(line) for line in range(1, 8)]
    moved = [replace(one, line=str(int(one.line) + 1)) for one in rows]
    moved[2] = replace(moved[2], surname=moved[2].surname.replace("о", "а", 1))
    found = sort_out(moved, _earlier(rows), _ALL)
    assert (len(found.changed), found.new, found.gone) == (7, (), ())


def test_another_child_under_the_same_number_is_new_and_the_other_gone():
    rows = [made.reading(line) for line in range(1, 4)]
    other = replace(made.reading(9), line="3")
    found = sort_out([*rows[:2], other], _earlier(rows), _ALL)
    assert ([one.line for one in found.new], found.gone) == (["3"], ("3",))


def test_twins_that_change_their_numbers_are_not_taken_for_each_other():
    one = made.reading(1)
    twin = replace(one, given_name="Олена", line="2", row=made.reading(2).row)
    found = sort_out([replace(twin, line="1")], _earlier([one, twin]), _ALL)
    assert (found.changed[0].given_name, found.gone) == ("Олена", ("1",))


@pytest.mark.parametrize(
    ("old", "new"), [("Олена", "Олеся"), ("Марко", "Максим"), ("Олександр", "Олександра")]
)
def test_another_given_name_with_all_else_equal_is_another_child_until_a_person_decides(old, new):
    row = made.reading(3, surname="Вигаданюк", given_name=old, patronymic="", name_written=old)
    other = replace(row, given_name=new, name_written=new)
    earlier = _earlier([row])
    found = sort_out([other], earlier, _ALL)
    assert (found.new, found.changed, found.gone) == ((other,), (), ("3",))
    assert found.twins == {other.row.key: earlier[0].entry_id}
    both = sort_out([row, replace(other, row=made.reading(4).row, line="4")], earlier, _ALL)
    assert (both.same, both.twins) == ((row,), {})


@pytest.mark.parametrize(
    ("old", "new"), [("Олена", "Елена"), ("Дмитро", "Діма"), ("Олена", "Олна")]
)
def test_one_given_name_in_another_form_stays_the_same_childs(old, new):
    row = made.reading(3, surname="Вигаданюк", given_name=old, name_written=old)
    other = replace(row, given_name=new, name_written=new)
    found = sort_out([other], _earlier([row]), _ALL)
    assert (found.changed, found.new, found.gone) == ((other,), (), ())
