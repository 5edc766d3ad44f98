import datetime as dt

import pytest

from caseapp.cases import records, relations
from caseapp.cases.relations import KinDraft, RelationDraft
from caseapp.errors import AlreadyThere, NotUnderstood
from db.tables import RelatedPerson
from tests.factories import a_case, a_session


@pytest.fixture
def session(tmp_path):
    with a_session(tmp_path) as session:
        yield session


def test_a_person_is_kept_with_every_part(session):
    case_id = a_case(session)
    draft = RelationDraft(
        "mother",
        "Капрондук",
        "Олена",
        "Вигадівна",
        birth_text="1985",
        life="alive",
        is_representative=True,
        contact="+380 00 000",
        note="шукає сина",
    )
    written = relations.add_relation(session, case_id, draft, today=dt.date(2025, 6, 2))
    row = session.get(RelatedPerson, written.id)
    assert (row.surname, row.birth_edtf, row.life) == ("Капрондук", "1985", "alive")
    assert row.is_representative
    assert row.private  # nobody has to think of it
    assert written.act.code == "relation.added"
    assert written.act.data["who"] == "Капрондук Олена Вигадівна"


@pytest.mark.parametrize(
    ("draft", "what"),
    [
        (RelationDraft("mother"), "person"),
        (RelationDraft("", "Капрондук"), "relation"),
        (RelationDraft("stranger", "Капрондук"), "relation"),
        (RelationDraft("mother", "Капрондук", life="perhaps"), "life"),
        (RelationDraft("mother", "Капрондук", birth_text="колись"), "birth"),
    ],
)
def test_what_is_not_understood_goes_back_to_the_form(session, draft, what):
    with pytest.raises(NotUnderstood) as refusal:
        relations.add_relation(session, a_case(session), draft)
    assert refusal.value.what == what


def test_a_bond_is_one_record_and_named_by_the_sex_of_the_other(session):
    one, other = a_case(session), a_case(session, "Капрондук Анна Олегівна", sex="female")
    written = relations.link_siblings(session, one, other, KinDraft(note="одна мати"))
    row = session.get(RelatedPerson, written.id)
    assert (row.relation, row.other_case_id, row.note) == ("sister", other, "одна мати")
    for pair in ((one, other), (other, one)):
        with pytest.raises(AlreadyThere):
            relations.link_siblings(session, *pair, KinDraft())


def test_nobody_is_a_sibling_of_himself(session):
    case_id = a_case(session)
    with pytest.raises(NotUnderstood) as refusal:
        relations.link_siblings(session, case_id, case_id, KinDraft())
    assert (refusal.value.what, refusal.value.cause) == ("sibling", "itself")


def test_a_removed_bond_can_be_made_anew(session):
    one, other = a_case(session), a_case(session, "Капрондук Анна Олегівна")
    bond = relations.link_siblings(session, one, other, KinDraft()).id
    relations.remove_relation(session, bond)
    again = relations.link_siblings(session, other, one, KinDraft()).id
    assert again != bond
    assert records.KINDS["relation"] is RelatedPerson
