import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.case_file import read_case
from caseapp.cases import records
from caseapp.cases.requests import (
    RequestDraft,
    Standing,
    add_request,
    change_request,
    remove_request,
    standing,
)
from caseapp.dates import UncertainDate, exact, read_date
from caseapp.errors import NotUnderstood
from caseapp.overviews.requests_due import count_overdue, requests
from db.tables import CaseRequest
from tests.factories import a_case

TODAY = dt.date(2026, 3, 1)
LETTER = RequestDraft(
    "request", "де дитина перебуває", "Вигадане бюро", sent_text="10.01.2026", due_text="10.02.2026"
)


def test_a_request_is_overdue_until_it_is_answered(session):
    case_id = a_case(session)
    request_id = add_request(session, case_id, LETTER, today=TODAY).id
    (row,) = requests(session, TODAY)
    assert (row.standing, row.days_over, row.case_id) == (Standing.OVERDUE, 19, case_id)
    assert count_overdue(session, TODAY) == 1
    answered = RequestDraft(
        "request", LETTER.subject, answered_text="20.02.2026", answer="відомостей немає"
    )
    change_request(session, request_id, answered, today=TODAY)
    assert [one.standing for one in requests(session, TODAY)] == [Standing.ANSWERED]
    assert count_overdue(session, TODAY) == 0
    assert read_case(session, case_id).requests[0].answer == "відомостей немає"


def test_those_that_wait_come_first_by_their_day(session):
    case_id = a_case(session)
    for subject, due, answered in (
        ("третій", "", ""),
        ("відповіли", "01.02.2026", "15.02.2026"),
        ("другий", "05.2026", ""),
        ("перший", "15.02.2026", ""),
    ):
        draft = RequestDraft("follow_up", subject, due_text=due, answered_text=answered)
        add_request(session, case_id, draft, today=TODAY)
    wanted = ["перший", "другий", "третій", "відповіли"]
    assert [line.subject for line in read_case(session, case_id).requests] == wanted
    assert [row.subject for row in requests(session, TODAY)] == wanted


def test_a_removed_request_is_not_counted_and_comes_back(session):
    case_id = a_case(session)
    request_id = add_request(session, case_id, LETTER, today=TODAY).id
    assert remove_request(session, request_id).act.code == "request.removed"
    assert (requests(session, TODAY), count_overdue(session, TODAY)) == ((), 0)
    records.restore(session, CaseRequest, request_id)
    assert count_overdue(session, TODAY) == 1


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"subject": " "}, "subject"),
        ({"kind": "?"}, "request_kind"),
        ({"sent_text": "02.2026", "answered_text": "01.2026"}, "answered"),
        ({"sent_text": "30.11.2025", "due_text": "15.11.2025"}, "due"),
        ({"answered_text": "2027"}, "answered"),
    ],
)
def test_what_cannot_be_is_refused(session, changes, what):
    draft = RequestDraft(**{"kind": "request", "subject": "про дитину", **changes})
    with pytest.raises(NotUnderstood) as refusal:
        add_request(session, a_case(session), draft, today=TODAY)
    assert refusal.value.what == what


@given(due=st.dates(dt.date(2025, 1, 1), dt.date(2027, 1, 1)))
def test_only_a_day_that_is_surely_past_is_overdue(due):
    nobody = UncertainDate()
    stands = standing(exact(due), nobody, TODAY)
    assert (stands == Standing.OVERDUE) == (due < TODAY)
    assert standing(exact(due), exact(TODAY), TODAY) == Standing.ANSWERED
    assert standing(read_date("03.2026"), nobody, TODAY) == Standing.OPEN
