import pytest

from caseapp.cases import births
from caseapp.cases.drafts import BirthDraft
from caseapp.dates import read_date
from caseapp.duplicates import likely_cases
from caseapp.matching.model import WrittenName
from tests.factories import BIRTH, a_case

LETTERS = "абвгдежзиклмнопрстуфхцч"


@pytest.fixture
def known(session):
    """A child's case, a brother's, and those of strangers."""
    case_id = _born(session, a_case(session, "Капрондук Ілля Олегович", sex="male"), BIRTH)
    _born(session, a_case(session, "Капрондук Назар Олегович", sex="male"), "05.06.2011")
    for one in LETTERS:
        _born(session, a_case(session, f"Вершинюк{one} Тарас"), "01.02.2010")
    return case_id


def _born(session, case_id, date):
    births.add_birth(session, case_id, BirthDraft(date))
    return case_id


def _likely(session, *name, birth=""):
    return [one.case_id for one in likely_cases(session, WrittenName(*name), read_date(birth))]


@pytest.mark.parametrize(
    ("name", "birth"),
    [
        (("Капрондук", "Ілля", "Олегович"), BIRTH),
        (("Капрондук", "Илья", "Олегович"), ""),
        (("Капрондюк", "Ілля"), BIRTH),  # another letter
        (("Kapronduk", "Illia"), "2014"),
        (("", "Ілля", "Олегович"), BIRTH),
    ],
)
def test_a_case_is_found_in_any_spelling(session, known, name, birth):
    assert _likely(session, *name, birth=birth) == [known]


@pytest.mark.parametrize(
    ("name", "birth"),
    [
        (("", "", ""), ""),
        (("", "", ""), BIRTH),
        (("К",), ""),
        (("Їздон", "Гліб", "Романович"), "27.12.2012"),
        (("Капрондук", "Степан", "Олегович"), "01.01.2016"),  # another brother
    ],
)
def test_nobody_is_warned_of_who_is_hardly_the_child(session, known, name, birth):
    assert _likely(session, *name, birth=birth) == []
