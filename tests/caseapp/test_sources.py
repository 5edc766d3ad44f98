import uuid

import pytest

from caseapp.cases import citations
from caseapp.cases.attachments import Belongs, attach
from caseapp.cases.cited import Cited
from caseapp.cases.drafts import SourceDraft
from caseapp.cases.names import add_name, remove_name
from caseapp.cases.source_uses import SourceUse, all_uses, files_of, public_ids, uses_of
from caseapp.errors import NotFound, NotUnderstood, SourceCited, TooLate
from caseapp.intake.files import take
from caseapp.sources import (
    add_public_source,
    add_source,
    change_source,
    remove_source,
    restore_source,
    sources,
)
from tests.factories import a_case, a_source, name_draft

DRAFT = SourceDraft(
    publisher="Вигаданий вісник",
    title="Вигадане повідомлення",
    date_text="23.07.2025",
    link="https://example.org/1",
    reliability="B",
    credibility="2",
)


def test_a_source_reads_back_as_it_was_typed(session):
    written = add_source(session, DRAFT)
    (source,) = sources(session)
    assert (source.id, source.publisher, source.title) == (written.id, DRAFT.publisher, DRAFT.title)
    assert (source.date.text, source.date.edtf) == ("23.07.2025", "2025-07-23")
    assert (source.link, source.reliability, source.credibility) == (DRAFT.link, "B", "2")
    assert (written.act.code, written.act.record) == ("source.added", str(source.id))


def test_a_source_is_corrected_and_the_act_says_how(session):
    source_id = add_source(session, DRAFT).id
    act = change_source(session, source_id, SourceDraft(DRAFT.publisher, date_text="2025")).act
    assert act.code == "source.changed"
    assert act.data["from"]["date_edtf"] == "2025-07-23"
    assert act.data["to"]["date_edtf"] == "2025"
    assert "publisher" not in act.data["to"]
    assert sources(session)[0].link == ""


def test_sources_stand_in_the_order_of_recording(session):
    for publisher in ("Вісник", "Архів", "Газета"):
        a_source(session, publisher)
    assert [source.publisher for source in sources(session)] == ["Вісник", "Архів", "Газета"]


@pytest.mark.parametrize(
    ("draft", "what"),
    [
        (SourceDraft("  "), "publisher"),
        (SourceDraft("Вісник", date_text="колись"), "date"),
        (SourceDraft("Вісник", reliability="Z"), "reliability"),
        (SourceDraft("Вісник", credibility="9"), "credibility"),
    ],
)
def test_what_is_not_understood_names_its_field(session, draft, what):
    with pytest.raises(NotUnderstood) as refusal:
        add_source(session, draft)
    assert refusal.value.what == what


def test_an_unknown_source_is_refused(session):
    with pytest.raises(NotFound):
        change_source(session, uuid.uuid4(), DRAFT)


def test_a_source_is_put_away_only_when_nothing_cites_it(session):
    source_id, case_id = a_source(session), a_case(session)
    name = add_name(session, case_id, name_draft("Інша Назва", "other", source_id=source_id)).id
    with pytest.raises(SourceCited) as refused:
        remove_source(session, source_id)
    assert refused.value.facts == 1
    remove_name(session, name)
    assert remove_source(session, source_id).act.code == "source.removed"
    assert sources(session) == ()
    with pytest.raises(TooLate):
        remove_source(session, source_id)
    restore_source(session, source_id)
    assert [source.id for source in sources(session)] == [source_id]
    with pytest.raises(TooLate):
        restore_source(session, source_id)


def test_uses_are_counted_by_facts_and_by_cases(session):
    first, second, unused = a_source(session), a_source(session, "Друге"), a_source(session, "Ще")
    for case_id in (a_case(session), a_case(session)):
        draft = name_draft("Інша Назва", "other", source_id=first)
        name = add_name(session, case_id, draft).id
        for change in citations.changes(session, name, first, (Cited(first), Cited(second))):
            change(session)
    assert all_uses(session) == {first: SourceUse(2, 2), second: SourceUse(2, 2)}
    assert uses_of(session, unused) == 0


def test_a_public_source_is_taken_once_and_comes_back(session):
    draft = SourceDraft("Вигадане агентство", date_text="06.2025")
    source_id = add_public_source(session, draft, "S1").id
    assert public_ids(session) == {"S1"}
    with pytest.raises(TooLate):
        add_public_source(session, draft, "S1")
    remove_source(session, source_id)
    assert public_ids(session) == frozenset()
    assert add_public_source(session, draft, "S1").id == source_id


def test_files_of_a_source_are_counted(session, tmp_path):
    source_id, case_id = a_source(session), a_case(session)
    path = tmp_path / "скан.txt"
    path.write_text("скан", "utf-8")
    attach(session, case_id, take(path), Belongs(source_id=source_id))
    assert files_of(session) == {source_id: 1}
