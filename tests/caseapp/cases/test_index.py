from sqlmodel import delete, select

from caseapp.cases import names
from caseapp.cases.index import refresh, rows
from caseapp.search.haystack import Haystack
from db.codes import NameKind
from db.tables import CaseIndex, TracingCase
from tests.factories import a_case, a_list, a_listed_case, a_pool, case_of, name_draft, statements


def test_cases_stand_in_ukrainian_order(session):
    for name in ("Щодрук Іван", "Єлисюк Іван", "Ґавронюк Іван", "Гаврук Іван", "Їздонюк Іван"):
        a_case(session, name)
    surnames = [row.name.split()[0] for row in rows(session)]
    assert surnames == ["Гаврук", "Ґавронюк", "Єлисюк", "Їздонюк", "Щодрук"]


def test_the_name_registered_at_birth_leads(session):
    case_id = a_case(session, "Вигаданко Іван", kind=NameKind.DIMINUTIVE)
    listed = name_draft("Капрондюк Илья", NameKind.AS_WRITTEN_ON_LIST)
    names.add_name(session, case_id, listed)
    assert rows(session)[0].name == "Капрондюк Илья"
    born = names.add_name(session, case_id, name_draft("Капрондук Ілля")).id
    names.add_name(session, case_id, name_draft("Інший Ілля"))
    assert rows(session)[0].name == "Капрондук Ілля"
    names.remove_name(session, born)
    assert rows(session)[0].name == "Інший Ілля"


def test_a_case_without_a_name_shows_its_number(session):
    case_id = a_case(session, "Вигаданко Іван")
    (name,) = session.exec(select(names.PersonName).where(names.PersonName.case_id == case_id))
    names.remove_name(session, name.id)
    assert rows(session)[0].name == "2025-00001"


def test_every_list_on_which_the_child_stands_is_named(session):
    line = a_listed_case(session, a_list(session), line="17")
    assert rows(session)[0].lists == "Список 339 № 17"
    a_listed_case(session, a_pool(session, title="Інший список"), "Їздонюк Гліб", line="А-4")
    assert [row.lists for row in rows(session)] == ["Інший список № А-4", "Список 339 № 17"]
    assert case_of(session, line) == rows(session)[1].case_id


def test_many_cases_cost_no_more_statements_than_one(session):
    handed_over = a_list(session)
    lines = [a_listed_case(session, handed_over, f"Вигаданко{n} Іван") for n in range(30)]
    ids = [case_of(session, line) for line in lines]
    one = statements(session, lambda: refresh(session, ids[:1]))
    many = statements(session, lambda: refresh(session, ids))
    assert many == one


def test_refreshing_makes_the_same_rows_again(session):
    handed_over = a_list(session)
    for number in range(5):
        a_listed_case(session, handed_over, f"Вигаданко{number} Іван")
    before = rows(session)
    session.exec(delete(CaseIndex))
    refresh(session, session.exec(select(TracingCase.id)).all())
    assert rows(session) == before
    assert len(before) == 5


def test_a_name_in_another_case_is_kept_by_its_nominative_too(session):
    a_listed_case(session, a_list(session), "Вигаденка Олега")
    (row,) = rows(session)
    haystack = Haystack([row.search_text])
    assert haystack.find("Вигаденко Олег") == haystack.find("Вигаденка Олега") == [0]


def test_nothing_to_refresh_is_nothing_done(session):
    refresh(session, [])
    assert rows(session) == ()
