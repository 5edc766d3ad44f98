import uuid

import pytest

from caseapp.cases.drafts import SourceDraft
from caseapp.errors import NotFound, NotUnderstood
from caseapp.sources import add_source, change_source, sources
from tests.factories import a_source

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
