import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.case_file import read_case
from caseapp.cases import names, records
from caseapp.cases.drafts import NameDraft
from caseapp.errors import LockedRecord, NotFound, NotUnderstood, TooLate
from caseapp.names.clean import tidy
from db.codes import NameKind
from db.tables import PersonName
from tests.factories import a_case, a_line, a_list, a_listed_case, a_source, case_of, name_draft


def _written(session, case_id):
    return [name.written for name in read_case(session, case_id).names]


def test_a_child_keeps_every_name(session):
    case_id = a_case(session)
    names.add_name(session, case_id, name_draft("Капрондюк Илья", NameKind.RUSSIFIED))
    assert _written(session, case_id) == ["Капрондук Ілля Олегович", "Капрондюк Илья"]


def test_the_act_says_what_was_added(session):
    case_id, source = a_case(session), a_source(session)
    draft = name_draft("Вигаданко Іван", NameKind.AFTER_ADOPTION, source_id=source)
    written = names.add_name(session, case_id, draft)
    assert (written.act.code, written.act.record) == ("name.added", str(case_id))
    assert written.act.data == {
        "id": str(written.id),
        "kind": "after_adoption",
        "surname": "Вигаданко",
        "given_name": "Іван",
        "written": "Вигаданко Іван",
        "script": "Cyrl",
        "source_id": str(source),
        "private": False,
    }


def test_the_act_says_from_what_to_what(session):
    case_id = a_case(session)
    name_id = names.add_name(session, case_id, name_draft("Вигаданко Іван")).id
    act = names.change_name(session, name_id, name_draft("Вигаденко Іван")).act
    assert act.code == "name.changed"
    assert act.data["from"] == {"surname": "Вигаданко", "written": "Вигаданко Іван"}
    assert act.data["to"] == {"surname": "Вигаденко", "written": "Вигаденко Іван"}


def test_a_removed_name_comes_back(session):
    case_id = a_case(session)
    name_id = names.add_name(session, case_id, name_draft("Вигаданко Іван")).id
    assert names.remove_name(session, name_id).act.code == "name.removed"
    assert _written(session, case_id) == ["Капрондук Ілля Олегович"]
    assert records.restore(session, PersonName, name_id).act.code == "name.restored"
    assert _written(session, case_id) == ["Капрондук Ілля Олегович", "Вигаданко Іван"]


def test_what_was_removed_meanwhile_is_not_changed(session):
    name_id = names.add_name(session, a_case(session), name_draft("Вигаданко Іван")).id
    names.remove_name(session, name_id)
    with pytest.raises(TooLate):
        names.change_name(session, name_id, name_draft("Інша Назва"))
    with pytest.raises(TooLate):
        names.remove_name(session, name_id)


def test_what_stands_is_not_restored(session):
    name_id = names.add_name(session, a_case(session), name_draft("Вигаданко Іван")).id
    with pytest.raises(TooLate):
        records.restore(session, PersonName, name_id)


@pytest.mark.parametrize("change", [records.remove, records.restore])
def test_a_name_from_a_list_is_locked(session, change):
    line = a_listed_case(session, a_list(session))
    (name,) = read_case(session, case_of(session, line)).names
    with pytest.raises(LockedRecord) as refusal:
        change(session, PersonName, name.id)
    assert refusal.value.what == "name"


def test_a_name_from_a_list_is_not_rewritten(session):
    line = a_listed_case(session, a_list(session))
    (name,) = read_case(session, case_of(session, line)).names
    with pytest.raises(LockedRecord):
        names.change_name(session, name.id, name_draft("Інша Назва"))


def test_a_name_needs_some_part(session):
    with pytest.raises(NotUnderstood) as refusal:
        names.add_name(session, a_case(session), name_draft(" "))
    assert (refusal.value.what, refusal.value.cause) == ("name", "empty")


def test_an_unknown_kind_names_the_choices(session):
    with pytest.raises(NotUnderstood) as refusal:
        names.add_name(session, a_case(session), name_draft("Вигаданко Іван", "nickname"))
    assert refusal.value.what == "name_kind"
    assert refusal.value.choices == tuple(NameKind)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda session: names.add_name(session, uuid.uuid4(), name_draft()), "case"),
        (lambda session: names.remove_name(session, uuid.uuid4()), "name"),
    ],
)
def test_what_is_not_there_is_refused(session, change, what):
    a_line(session, a_list(session))
    with pytest.raises(NotFound) as refusal:
        change(session)
    assert refusal.value.what == what


@given(st.text(), st.text(), st.text())
def test_any_typed_name_is_clean_or_refused(surname, given_name, patronymic):
    typed = (surname, given_name, patronymic)
    draft = NameDraft(NameKind.OTHER, *typed)
    if not any(map(tidy, typed)):
        with pytest.raises(NotUnderstood):
            names.columns(draft)
        return
    columns = names.columns(draft)
    parts = [columns[part] for part in ("surname", "given_name", "patronymic")]
    assert parts == [tidy(part) for part in typed]
    assert columns["written"] == tidy(" ".join(parts))


def test_a_name_keeps_since_when_and_until_when_it_was_used(session):
    case_id = a_case(session)
    draft = name_draft("Іванова Олена", from_text="поч. 2023", to_text="03.2024")
    names.add_name(session, case_id, draft)
    line = read_case(session, case_id).names[-1]
    assert (line.start.edtf, line.end.edtf) == ("2023-01/2023-04", "2024-03")
    with pytest.raises(NotUnderstood) as refusal:
        names.add_name(session, case_id, name_draft("Ім'я", from_text="2024", to_text="2023"))
    assert (refusal.value.what, refusal.value.cause) == ("to", "backwards")
