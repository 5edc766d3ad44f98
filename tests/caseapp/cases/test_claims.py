import uuid

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from caseapp.case_file import read_case
from caseapp.cases.claims import add_claim, withdraw_claim
from caseapp.cases.drafts import ClaimDraft
from caseapp.cases.index import rows
from caseapp.errors import NotFound, NotUnderstood, ReasonMissing, TooLate
from tests.factories import WORKER, a_case, a_line, a_list, a_listed_case, a_source, case_of

SAID = ClaimDraft("russia", "never_in_russia", words="не находился", date_text="23.07.2025")


def test_parties_stand_side_by_side(session):
    case_id = a_case(session)
    later = ClaimDraft("mediator", "located", date_text="01.09.2025", region="RU-TYU")
    for draft in (later, SAID, ClaimDraft("family", "with_family")):
        add_claim(session, case_id, draft, worker=WORKER)
    claims = read_case(session, case_id).claims
    assert [claim.party for claim in claims] == ["family", "russia", "mediator"]
    assert (claims[1].words, claims[1].date.edtf) == ("не находился", "2025-07-23")


def test_a_claim_changes_no_status_and_no_region(session):
    case_id = a_case(session)
    draft = ClaimDraft("russia", "located", region="RU-TYU")
    add_claim(session, case_id, draft, worker=WORKER)
    assert [(row.status, row.region) for row in rows(session)] == [("open", "")]


def test_the_act_says_who_claims_what(session):
    case_id, source = a_case(session), a_source(session)
    draft = ClaimDraft("family", "with_family", source_id=source)
    act = add_claim(session, case_id, draft, worker=WORKER).act
    assert (act.code, act.record) == ("claim.added", str(case_id))
    assert (act.data["party"], act.data["kind"]) == ("family", "with_family")
    assert act.data["source_id"] == str(source)


def test_a_withdrawn_claim_stays_with_its_reason(session):
    case_id = a_case(session)
    claim_id = add_claim(session, case_id, SAID, worker=WORKER).id
    written = withdraw_claim(session, claim_id, "не та дитина", worker=WORKER)
    (claim,) = read_case(session, case_id).claims
    assert (claim.withdrawn, claim.withdrawn_reason) == (True, "не та дитина")
    assert (written.act.code, written.act.record) == ("claim.withdrawn", str(case_id))
    assert written.act.data == {"id": str(claim_id), "reason": "не та дитина"}


def test_a_claim_is_withdrawn_once_and_with_a_reason(session):
    claim_id = add_claim(session, a_case(session), SAID, worker=WORKER).id
    with pytest.raises(ReasonMissing):
        withdraw_claim(session, claim_id, "  ", worker=WORKER)
    withdraw_claim(session, claim_id, "помилка", worker=WORKER)
    with pytest.raises(TooLate):
        withdraw_claim(session, claim_id, "помилка", worker=WORKER)
    with pytest.raises(NotFound):
        withdraw_claim(session, uuid.uuid4(), "помилка", worker=WORKER)


@pytest.mark.parametrize("statement", ["UPDATE claim SET kind = 'located'", "DELETE FROM claim"])
def test_the_file_itself_refuses_to_rewrite_a_claim(session, statement):
    add_claim(session, a_case(session), SAID, worker=WORKER)
    with pytest.raises(DBAPIError, match="claim"):
        session.execute(text(statement))


def test_a_claim_may_name_the_line_it_answers(session):
    line = a_listed_case(session, a_list(session))
    draft = ClaimDraft("russia", "located", entry_id=line)
    add_claim(session, case_of(session, line), draft, worker=WORKER)
    assert len(read_case(session, case_of(session, line)).claims) == 1


def test_a_claim_about_another_childs_line_is_refused(session):
    draft = ClaimDraft("russia", "located", entry_id=a_line(session, a_list(session)))
    case_id = a_case(session)
    with pytest.raises(NotFound) as refusal:
        add_claim(session, case_id, draft, worker=WORKER)
    assert refusal.value.what == "entry"


@pytest.mark.parametrize(
    ("draft", "what"),
    [
        (ClaimDraft("neighbours", "located"), "party"),
        (ClaimDraft("russia", "no_response"), "claim_kind"),
        (ClaimDraft("russia", "located", date_text="колись"), "date"),
        (ClaimDraft("russia", "located", region="Ніде"), "region"),
    ],
)
def test_what_is_not_understood_names_its_field(session, draft, what):
    with pytest.raises(NotUnderstood) as refusal:
        add_claim(session, a_case(session), draft, worker=WORKER)
    assert refusal.value.what == what
