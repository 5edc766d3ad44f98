import pytest

from caseapp.case_file import read_case
from caseapp.cases import citations, names
from caseapp.cases.cited import Cited
from caseapp.cases.determinations import determine, withdraw_determination
from caseapp.cases.drafts import DeterminationDraft
from caseapp.errors import NotFound
from caseapp.undoing.stated import determine_again
from db.codes import NameKind, TracingStatus
from tests.factories import WORKER, a_case, a_source, name_draft


@pytest.fixture
def cited(session):
    """A name that cites one source, and two sources more."""
    case_id = a_case(session)
    first, second, third = (a_source(session, f"Вигадане джерело {one}") for one in (1, 2, 3))
    draft = name_draft("Вигадник Петро", NameKind.OTHER, source_id=first)
    return case_id, names.add_name(session, case_id, draft).id, (first, second, third)


def _cite(session, record_id, first, wanted):
    written = [change(session) for change in citations.changes(session, record_id, first, wanted)]
    session.flush()
    return [one.act.code for one in written]


def _cited(session, case_id, record_id):
    case = read_case(session, case_id)
    line = next(line for line in case.names if line.id == record_id)
    return citations.sources_of(line.source_id, record_id, citations.by_record(case.citations))


def test_a_record_cites_several_sources_each_with_its_passage(session, cited):
    case_id, name_id, (first, second, third) = cited
    wanted = (Cited(first, "с. 3"), Cited(second), Cited(third, "абз. 2"))
    assert _cite(session, name_id, first, wanted) == ["citation.added"] * 3
    assert _cited(session, case_id, name_id) == wanted
    assert [source.id for source in read_case(session, case_id).sources] == [first, second, third]


def test_what_is_cited_already_is_not_written_again(session, cited):
    _, name_id, (first, second, _third) = cited
    wanted = (Cited(first), Cited(second, "с. 1"))
    assert _cite(session, name_id, first, wanted) == ["citation.added"]
    assert _cite(session, name_id, first, wanted) == []
    assert _cite(session, name_id, first, (Cited(first), Cited(second, "с. 2"))) == [
        "citation.changed"
    ]
    assert _cite(session, name_id, first, (Cited(first),)) == ["citation.removed"]


def test_only_what_stands_in_a_case_can_cite(session):
    with pytest.raises(NotFound):
        citations.changes(session, a_source(session), None, ())


def test_what_is_stated_again_cites_the_same(session, cited):
    case_id, _, (first, second, _third) = cited
    draft = DeterminationDraft(TracingStatus.LOCATED, "2025", first)
    old = determine(session, case_id, draft, worker=WORKER).id
    _cite(session, old, first, (Cited(first), Cited(second, "с. 9")))
    withdraw_determination(session, old, "undone", worker=WORKER)
    new = determine_again(session, old, {}, WORKER)
    case = read_case(session, case_id)
    further = citations.by_record(case.citations)
    assert citations.sources_of(first, new, further) == (Cited(first), Cited(second, "с. 9"))
