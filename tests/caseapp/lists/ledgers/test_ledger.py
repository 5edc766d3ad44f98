"""The ledger: every line in one place, our determination before any claim."""

import datetime as dt
import uuid

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp import journal
from caseapp.cases import births, claims, determinations
from caseapp.cases.drafts import BirthDraft, ClaimDraft, DeterminationDraft, SourceDraft
from caseapp.cases.written import act_of
from caseapp.dates import from_edtf
from caseapp.errors import NotFound
from caseapp.lists import overview
from caseapp.lists.ledgers.ledger import UNCONFIRMED, ledger, place_of
from caseapp.lists.planned import EarlierVersion
from caseapp.lists.replies.answered import Answer
from caseapp.sources import add_source
from db.codes import ClaimKind, TracingStatus
from tests.caseapp.lists import made
from tests.support import WORKER, new_workspace


def _ledger(workspace, report, today=made.TODAY):
    return workspace.read(ledger, report.list_id, today=today)


def _entries(workspace, report):
    return workspace.read(overview.entries, report.list_id)


def _claim(workspace, entry, kind, date="2025-07-23", party="russia"):
    draft = ClaimDraft(party, kind, date_text=date, entry_id=entry.entry_id)
    return workspace.write(act_of, claims.add_claim, entry.case_id, draft, worker=WORKER).id


def _typed(workspace, entry, kind, date, party="russia"):
    draft = ClaimDraft(party, kind, date_text=date)
    workspace.write(act_of, claims.add_claim, entry.case_id, draft, worker=WORKER)


def _determine(workspace, entry, status, date="2025-08-01"):
    source = workspace.write(act_of, add_source, SourceDraft("Вигадане джерело")).id
    draft = DeterminationDraft(status, date, source)
    workspace.write(act_of, determinations.determine, entry.case_id, draft, worker=WORKER)


def test_lines_are_counted_by_determination_then_by_claim(workspace):
    listed = made.import_lines(workspace, range(1, 11))
    lines = _entries(workspace, listed)
    for line, kind in zip(
        lines,
        ["located", "in_state_care", "with_family", "under_preparation", "never_in_russia"],
        strict=False,
    ):
        _claim(workspace, line, kind)
    _claim(workspace, lines[5], "reached_adulthood")
    _determine(workspace, lines[4], "returned")
    _determine(workspace, lines[6], "verified")
    _determine(workspace, lines[7], "reunified")
    _determine(workspace, lines[8], "tracing_in_progress")
    counted = _ledger(workspace, listed)
    assert counted.entries == 10
    assert (counted.returned, counted.located, counted.located_determined) == (2, 4, 1)
    assert (counted.under_preparation, counted.no_answer) == (1, 2)
    assert counted.unconfirmed == {"reached_adulthood": 1}
    assert counted.computed_unconfirmed_percent == 10.0
    assert counted.entry_places[lines[4].entry_id] == "returned"
    assert counted.entry_places[lines[5].entry_id] == "reached_adulthood"


def test_the_newest_claim_counts_whenever_it_was_recorded(workspace):
    listed = made.import_lines(workspace, [1])
    (line,) = _entries(workspace, listed)
    _claim(workspace, line, "located", "2025-09-01")
    _claim(workspace, line, "never_in_russia", "2025-07-23")
    assert _ledger(workspace, listed).located == 1
    _claim(workspace, line, "already_returned", "2025-09-15")
    assert _ledger(workspace, listed).unconfirmed == {"already_returned": 1}


def test_a_claim_without_date_never_outweighs_a_dated_one(workspace):
    listed = made.import_lines(workspace, [1])
    (line,) = _entries(workspace, listed)
    _claim(workspace, line, "located")
    _claim(workspace, line, "never_in_russia", "")
    assert _ledger(workspace, listed).located == 1


def test_an_answer_typed_by_hand_on_the_case_counts_where_it_is_the_newest(workspace):
    listed = made.import_lines(workspace, [1, 2])
    first, second = _entries(workspace, listed)
    _typed(workspace, first, "never_in_russia", "2025-08-01")
    _claim(workspace, second, "located", "2025-09-01")
    _typed(workspace, second, "left_russia", "2025-08-01")
    counted = _ledger(workspace, listed)
    assert counted.unconfirmed == {"never_in_russia": 1}
    assert counted.located == 1
    assert [line.answer for line in _entries(workspace, listed)] == ["never_in_russia", "located"]


@pytest.mark.parametrize(
    ("party", "date", "answers"),
    [
        ("russia", "2025-06-02", True),
        ("mediator", "", True),
        ("institution", "2025", True),
        ("russia", "2025-06-01", False),
        ("russia", "2024", False),
        ("ukraine", "2025-08-01", False),
        ("family", "2025-08-01", False),
        ("journalist_or_researcher", "2025-08-01", False),
    ],
)
def test_who_was_not_asked_or_spoke_before_the_list_gives_no_answer_to_it(
    workspace, party, date, answers
):
    listed = made.import_lines(workspace, [1])
    _typed(workspace, _entries(workspace, listed)[0], "located", date, party)
    assert _ledger(workspace, listed).located == answers


@pytest.mark.parametrize(("recipient", "answers"), [("family", 1), ("ukraine", 0)])
def test_whom_the_list_was_handed_to_answers_it(workspace, recipient, answers):
    planned = made.plan([made.reading(1)], made.head(recipient=recipient))
    listed = made.write(workspace, planned)
    _typed(workspace, _entries(workspace, listed)[0], "located", "2025-08-01", recipient)
    assert _ledger(workspace, listed).located == answers


def test_a_claim_that_was_withdrawn_or_is_our_own_is_no_answer(workspace):
    listed = made.import_lines(workspace, [1, 2, 3])
    first, second, third = _entries(workspace, listed)
    withdrawn = _claim(workspace, first, "located")
    workspace.write(act_of, claims.withdraw_claim, withdrawn, "помилка", worker=WORKER)
    _claim(workspace, second, "located", party="ukraine")
    _claim(workspace, third, "on_list")
    counted = _ledger(workspace, listed)
    assert counted.no_answer == 3
    assert [line.answer for line in _entries(workspace, listed)] == ["", "", ""]


def test_an_answer_to_one_version_answers_the_child_on_every_version(workspace):
    first = made.import_lines(workspace, [1, 2])
    lines = _entries(workspace, first)
    _claim(workspace, lines[0], "located")
    rows = {made.reading(1).row.key: lines[0].entry_id}
    version = EarlierVersion(first.list_id, "", 1, rows, ("2",))
    planned = made.plan([made.reading(7)], same=(made.reading(1),), earlier=version)
    second = made.write(workspace, planned)
    assert (_ledger(workspace, second).located, _ledger(workspace, second).no_answer) == (1, 1)
    newer = _entries(workspace, second)
    _claim(workspace, newer[0], "left_russia", "2025-09-01")
    assert _ledger(workspace, first).unconfirmed == {"left_russia": 1}
    assert [line.answer for line in newer] == ["located", ""]


def test_days_without_answer_count_from_the_latest_day_the_list_can_bear(workspace):
    listed = made.import_lines(workspace, [1])
    assert _ledger(workspace, listed, dt.date(2025, 6, 12)).days_without_answer == 10
    about = made.head(date=from_edtf("2025-06"))
    vague = made.write(workspace, made.plan([made.reading(1)], about))
    assert _ledger(workspace, vague, dt.date(2025, 7, 10)).days_without_answer == 10
    _claim(workspace, _entries(workspace, listed)[0], "located")
    assert _ledger(workspace, listed).days_without_answer is None


def _born(workspace, *edtf):
    rows = [made.reading(n, birth=from_edtf(birth)) for n, birth in enumerate(edtf, 1)]
    return made.write(workspace, made.plan(rows))


@pytest.mark.parametrize(
    ("birth", "today", "adults"),
    [
        ("2007-06-02", "2025-06-01", 0),
        ("2007-06-02", "2025-06-02", 1),
        ("2008-02-29", "2026-02-28", 0),
        ("2008-02-29", "2026-03-01", 1),
        ("2007", "2025-12-30", 0),
        ("2007", "2025-12-31", 1),
        ("2007~", "2025-12-31", 0),
        ("", "2060-01-01", 0),
    ],
)
def test_adult_is_who_is_surely_adult(workspace, birth, today, adults):
    listed = _born(workspace, birth)
    assert _ledger(workspace, listed, dt.date.fromisoformat(today)).adult_now == adults


def test_another_birth_record_can_make_adulthood_unsure(workspace):
    listed = _born(workspace, "2005-01-01")
    assert _ledger(workspace, listed).adult_now == 1
    (line,) = _entries(workspace, listed)
    workspace.write(act_of, births.add_birth, line.case_id, BirthDraft("2011"))
    assert _ledger(workspace, listed).adult_now == 0


def test_the_claimed_share_stands_beside_the_computed_one(workspace):
    listed = made.import_lines(workspace, range(1, 340))
    _claim(workspace, _entries(workspace, listed)[0], "never_in_russia")
    counted = _ledger(workspace, listed)
    assert counted.claimed_unconfirmed_percent == 30.0
    assert (counted.claimed_list_size, counted.claimed_list_date) == (339, "2025-06-02")
    assert (counted.claimed_by, counted.claimed_on) == ("Maria Zakharova", "2025-08-08")
    assert counted.claimed_source.startswith("News agency report")
    assert counted.computed_unconfirmed_percent == 0.3


@pytest.mark.parametrize(
    "changes",
    [
        {"date": from_edtf("")},
        {"date": from_edtf("2024-04")},
        {"recipient": "mediator"},
        {"kind": "register"},
    ],
)
def test_the_claimed_share_concerns_the_list_that_was_handed_over_only(workspace, changes):
    lines = [made.reading(number) for number in range(1, 340)]
    listed = made.write(workspace, made.plan(lines, made.head(**changes)))
    counted = _ledger(workspace, listed)
    assert counted.claimed_unconfirmed_percent is None
    assert (counted.claimed_by, counted.claimed_on) == ("", "")


def test_a_ledger_names_the_newest_journal_line(workspace):
    listed = made.import_lines(workspace, [1])
    assert _ledger(workspace, listed).journal_anchor == workspace.read(journal.anchor) != ""


def test_an_empty_list_has_an_empty_ledger(workspace):
    listed = made.write(workspace, made.plan([]))
    counted = _ledger(workspace, listed)
    assert (counted.entries, counted.computed_unconfirmed_percent) == (0, 0.0)
    assert counted.days_without_answer is None


def test_a_list_that_is_not_there_has_no_ledger(workspace):
    with pytest.raises(NotFound):
        workspace.read(ledger, uuid.uuid4(), today=made.TODAY)


_ANSWERS = st.lists(
    st.tuples(st.sampled_from([None, *ClaimKind]), st.sampled_from([None, *TracingStatus])),
    min_size=1,
    max_size=8,
)


@settings(max_examples=10)
@given(said=_ANSWERS)
def test_every_line_is_counted_once(tmp_path_factory, said):
    with new_workspace(tmp_path_factory.mktemp("ledger")) as workspace:
        listed = made.import_lines(workspace, range(1, len(said) + 1))
        lines = _entries(workspace, listed)
        for line, (kind, status) in zip(lines, said, strict=True):
            if kind:
                _claim(workspace, line, kind.value)
            if status:
                _determine(workspace, line, status.value)
        counted = _ledger(workspace, listed)
    places = (
        counted.returned,
        counted.located,
        counted.under_preparation,
        counted.no_answer,
        *counted.unconfirmed.values(),
    )
    assert sum(places) == counted.entries == len(counted.entry_places)


@pytest.mark.parametrize("kind", UNCONFIRMED)
def test_each_reason_has_its_own_place(kind):
    assert place_of("open", Answer(kind, "russia")) == kind
    assert place_of("returned", Answer(kind, "russia")) == "returned"
