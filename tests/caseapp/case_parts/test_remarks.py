"""Notes, tags and flags, as a case file shows them."""

import pytest

from caseapp.case_file import read_case
from caseapp.cases import flags, notes, tags
from caseapp.cases.flags import FlagDraft
from caseapp.cases.notes import NoteDraft
from caseapp.cases.tags import TagDraft
from caseapp.errors import AlreadyThere, NotFound, NotUnderstood
from tests.factories import WORKER, a_case, a_session


@pytest.fixture
def session(tmp_path):
    with a_session(tmp_path) as session:
        yield session


@pytest.fixture
def case_id(session):
    return a_case(session)


def _remarks(session, case_id):
    return read_case(session, case_id).remarks


def test_pinned_notes_stand_first_then_the_newest(session, case_id):
    for text, pinned in (("перша", False), ("друга", True), ("третя", False)):
        notes.add_note(session, case_id, NoteDraft(text, pinned=pinned), worker=WORKER)
    found = _remarks(session, case_id).notes
    assert [one.text for one in found] == ["друга", "третя", "перша"]
    assert {one.worker for one in found} == {WORKER}


def test_a_corrected_note_stays_its_writers(session, case_id):
    note = notes.add_note(session, case_id, NoteDraft("чернетка"), worker=WORKER).id
    notes.change_note(session, note, NoteDraft("чистовик", private=True), worker="Інша Особа")
    (found,) = _remarks(session, case_id).notes
    assert (found.text, found.private, found.worker) == ("чистовик", True, WORKER)
    with pytest.raises(NotUnderstood):
        notes.add_note(session, case_id, NoteDraft("  "), worker=WORKER)


def test_tags_are_one_list_for_the_office_in_ukrainian_order(session, case_id):
    other = a_case(session, "Капрондук Анна Олегівна")
    for case, name in ((case_id, "інтернат"), (case_id, "єдина"), (other, "Інтернат ")):
        tags.add_tag(session, case, TagDraft(name))
    assert [(one.name, one.cases) for one in tags.tags(session)] == [("єдина", 1), ("інтернат", 2)]
    assert tags.tags_of(session) == {case_id: ("єдина", "інтернат"), other: ("інтернат",)}
    with pytest.raises(AlreadyThere):
        tags.add_tag(session, case_id, TagDraft("ІНТЕРНАТ"))


def test_a_tag_is_renamed_on_every_case(session, case_id):
    tags.add_tag(session, case_id, TagDraft("інтирнат"))
    tags.add_tag(session, case_id, TagDraft("табір"))
    wrong = next(one.id for one in tags.tags(session) if one.name == "інтирнат")
    written = tags.rename_tag(session, wrong, "інтернат")
    assert written.act.data["to"] == {"name": "інтернат"}
    assert [one.name for one in _remarks(session, case_id).tags] == ["інтернат", "табір"]
    with pytest.raises(AlreadyThere):
        tags.rename_tag(session, wrong, "Табір")
    with pytest.raises(NotFound):
        tags.rename_tag(session, case_id, "нічия")


@pytest.mark.parametrize("name", ["", "   ", "довга назва " * 5])
def test_a_tag_is_a_word_or_three(session, case_id, name):
    with pytest.raises(NotUnderstood):
        tags.add_tag(session, case_id, TagDraft(name))


def test_a_tag_taken_off_stays_in_the_list(session, case_id):
    put_on = tags.add_tag(session, case_id, TagDraft("табір")).id
    tags.remove_tag(session, put_on)
    assert _remarks(session, case_id).tags == ()
    assert tags.tags_of(session) == {}
    assert [(one.name, one.cases) for one in tags.tags(session)] == [("табір", 0)]
    tags.add_tag(session, case_id, TagDraft("табір"))
    assert tags.tags_of(session) == {case_id: ("табір",)}


def test_a_flag_says_its_kind_and_its_reason(session, case_id):
    flag = flags.add_flag(session, case_id, FlagDraft("urgent", "18 років у червні"), worker=WORKER)
    flags.add_flag(session, case_id, FlagDraft("to_check"), worker=WORKER)
    assert [(one.kind, one.reason) for one in _remarks(session, case_id).flags] == [
        ("urgent", "18 років у червні"),
        ("to_check", ""),
    ]
    assert flags.flags_of(session) == {case_id: {"urgent", "to_check"}}
    flags.change_flag(session, flag.id, FlagDraft("sensitive"), worker=WORKER)
    assert flags.flags_of(session) == {case_id: {"sensitive", "to_check"}}
    with pytest.raises(NotUnderstood):
        flags.add_flag(session, case_id, FlagDraft("other"), worker=WORKER)
