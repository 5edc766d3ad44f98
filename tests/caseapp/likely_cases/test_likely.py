import uuid
from dataclasses import replace

import pytest
from sqlmodel import select

from caseapp.cases import births, names
from caseapp.cases.drafts import BirthDraft, CaseDraft
from caseapp.cases.register import open_case
from caseapp.dates import read_date
from caseapp.journal import Act, append
from caseapp.likely_cases.likely import likely_cases
from caseapp.likely_cases.warm import likely_among, likely_beside, warm_cases
from caseapp.matching.model import WrittenName
from db.tables import PersonName
from tests.factories import BIRTH, WORKER, a_case, name_draft

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
        (("Вигадченко", "Ілля", ""), "2014"),  # only the given name and the year
    ],
)
def test_nobody_is_warned_of_who_is_hardly_the_child(session, known, name, birth):
    assert _likely(session, *name, birth=birth) == []


@pytest.fixture
def look(session):
    """Look as the window does once the cases are ready."""

    def made(*name, birth="", warm=None):
        warm = warm or warm_cases(session)
        found = likely_among(session, warm, WrittenName(*name), read_date(birth))
        return None if found is None else [one.case_id for one in found]

    return made


@pytest.mark.parametrize(
    "name", [("Капрондук", "Ілля", "Олегович"), ("Капрондюк", "Ілля"), ("Kapronduk", "Illia")]
)
def test_the_cases_made_ready_say_the_same(known, look, name):
    assert look(*name, birth=BIRTH) == [known]
    assert look("Їздон", "Гліб", "Романович", birth="27.12.2012") == []
    assert look("К") == []


def test_cases_written_since_are_compared_as_they_are_by_now(session, known, look):
    warm = warm_cases(session)
    late = _noted(
        session, open_case(session, CaseDraft(), name_draft("Їздон Гліб Романович"), year=2025)
    )
    _noted(session, births.add_birth(session, late, BirthDraft("27.12.2012")), record=late)
    assert look("Їздон", "Гліб", "Романович", birth="27.12.2012", warm=warm) == [late]
    name = session.exec(select(PersonName).where(PersonName.case_id == known)).one()
    draft = name_draft("Ґжегожук Тит Юрійович")
    _noted(session, names.change_name(session, name.id, draft), record=known)
    assert look("Капрондук", "Ілля", "Олегович", warm=warm) == []
    assert look("Ґжегожук", "Тит", "Юрійович", birth=BIRTH, warm=warm) == [known]


@pytest.mark.parametrize("act", ["import.written", "import.undone", "anything.else"])
def test_what_is_written_otherwise_makes_the_answer_stale(session, known, look, act):
    warm = warm_cases(session)
    append(session, Act(act, str(uuid.uuid4())), worker=WORKER, device="")
    assert look("Капрондук", "Ілля", "Олегович", birth=BIRTH, warm=warm) is None


def test_reading_and_printing_leave_the_answer_as_it_is(session, known, look):
    warm = warm_cases(session)
    append(session, Act("file.opened"), worker=WORKER, device="")
    append(session, Act("paper.saved", str(known)), worker=WORKER, device="")
    assert look("Капрондук", "Ілля", "Олегович", birth=BIRTH, warm=warm) == [known]


def test_another_case_of_the_same_child_is_found_beside_one(session, known):
    again = _born(session, a_case(session, "Капрондук Илья Олегович", sex="male"), BIRTH)
    warm = warm_cases(session)
    assert [one.case_id for one in likely_beside(session, warm, known)] == [again]


def _noted(session, written, record=None):
    """Write the journal line that the window would."""
    append(
        session, replace(written.act, record=str(record or written.id)), worker=WORKER, device=""
    )
    return written.id
