import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from caseapp.case_file import read_case
from caseapp.cases.determinations import determine, standing
from caseapp.cases.drafts import DeterminationDraft
from caseapp.cases.index import rows
from caseapp.errors import DateMissing, NotFound, NotUnderstood, SourceMissing
from db.codes import TracingStatus
from tests.factories import WORKER, a_case, a_source


def _determine(session, case_id, status, date, source):
    draft = DeterminationDraft(status, date, source, note="за документами")
    return determine(session, case_id, draft, worker=WORKER)


def test_a_case_is_open_until_we_determine_something(session):
    case_id = a_case(session)
    assert standing(session, case_id) == "open"
    _determine(session, case_id, "located", "01.09.2025", a_source(session))
    assert standing(session, case_id) == "located"
    assert rows(session)[0].status == "located"


def test_the_latest_date_stands_whenever_it_was_recorded(session):
    case_id, source = a_case(session), a_source(session)
    _determine(session, case_id, "returned", "10.2025", source)
    _determine(session, case_id, "located", "05.2025", source)
    assert standing(session, case_id) == "returned"
    history = read_case(session, case_id).determinations
    assert [line.status for line in history] == ["returned", "located"]
    assert {line.worker for line in history} == {WORKER}


def test_on_one_day_the_later_record_stands(session):
    case_id, source = a_case(session), a_source(session)
    for status in ("located", "verified", "tracing_in_progress"):
        _determine(session, case_id, status, "01.09.2025", source)
    assert standing(session, case_id) == "tracing_in_progress"


@pytest.mark.parametrize("date", ["", "невідомо", "  "])
def test_there_is_none_without_a_date(session, date):
    with pytest.raises(DateMissing):
        _determine(session, a_case(session), "located", date, a_source(session))


def test_there_is_none_without_a_source(session):
    case_id = a_case(session)
    with pytest.raises(SourceMissing):
        _determine(session, case_id, "located", "01.09.2025", None)
    with pytest.raises(NotFound) as refusal:
        _determine(session, case_id, "located", "01.09.2025", uuid.uuid4())
    assert refusal.value.what == "source"
    assert standing(session, case_id) == "open"


def test_a_claim_kind_is_no_status(session):
    with pytest.raises(NotUnderstood) as refusal:
        _determine(session, a_case(session), "never_in_russia", "2025", a_source(session))
    assert refusal.value.what == "tracing_status"


def test_the_act_says_what_was_determined(session):
    case_id, source = a_case(session), a_source(session)
    act = _determine(session, case_id, "returned", "10.2025", source).act
    assert (act.code, act.record) == ("determination.recorded", str(case_id))
    assert (act.data["status"], act.data["date_edtf"]) == ("returned", "2025-10")


@pytest.mark.parametrize(
    "statement", ["UPDATE determination SET status = 'closed'", "DELETE FROM determination"]
)
def test_the_file_itself_refuses_to_rewrite_it(session, statement):
    _determine(session, a_case(session), "returned", "2025", a_source(session))
    with pytest.raises(DBAPIError, match="determination"):
        session.execute(text(statement))


def test_no_case_no_standing(session):
    with pytest.raises(NotFound):
        standing(session, uuid.uuid4())


@given(
    made=st.lists(
        st.tuples(st.sampled_from(TracingStatus), st.integers(1, 28)), min_size=1, max_size=5
    )
)
def test_what_stands_is_the_last_of_the_greatest_day(session, made):
    case_id, source = a_case(session), a_source(session)
    for status, day in made:
        _determine(session, case_id, status, f"{day:02}.09.2025", source)
    latest = max(day for _, day in made)
    assert standing(session, case_id) == [status for status, day in made if day == latest][-1]
