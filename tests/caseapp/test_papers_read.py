"""What the papers of pairs, regions and lists are made of, read from a real file."""

import pytest

from caseapp.cases.drafts import PlacementDraft
from caseapp.cases.placements import add_placement
from caseapp.errors import NotFound
from caseapp.match_report import read_match
from caseapp.region_report import read_regions
from caseapp.verdicts import decide, withdraw
from tests.factories import (
    WORKER,
    a_candidate,
    a_case,
    a_line,
    a_list,
    a_listed_case,
    a_pool,
    case_of,
)


def test_a_match_report_holds_every_verdict_in_order(session):
    asked, pool = a_list(session), a_pool(session)
    left, right = a_listed_case(session, asked, line="17"), a_line(session, pool, line="А-3")
    candidate = a_candidate(session, left, right)
    decide(session, candidate, "unsure", "", worker=WORKER)
    decide(session, candidate, "different", "інша мати", worker="О. Друга")
    withdraw(session, candidate, "помилка", worker=WORKER)
    report = read_match(session, candidate)
    told = [(one.verdict, one.worker, one.withdraws) for one in report.verdicts]
    assert told == [
        ("unsure", WORKER, False),
        ("different", "О. Друга", False),
        ("different", WORKER, True),
    ]
    assert report.left.side.line == "17"
    assert report.right.date_edtf or report.right.issuer
    assert report.journal_anchor is not None


def test_a_pair_that_is_not_there_is_not_found(session):
    with pytest.raises(NotFound):
        read_match(session, a_list(session))


def test_regions_count_cases_of_a_list_and_of_all(session):
    asked = a_list(session)
    listed = [a_listed_case(session, asked, line=str(one)) for one in range(3)]
    for line, region in zip(listed, ("RU-TYU", "UA-43"), strict=False):
        add_placement(session, case_of(session, line), PlacementDraft(region))
    add_placement(session, a_case(session, "Вигаданець Петро Ілліч"), PlacementDraft("RU-TYU"))
    own, whole = read_regions(session, asked), read_regions(session, None)
    assert dict(own.counts) == {"RU-TYU": 1, "UA-43": 1}
    assert (own.cases, own.unknown, own.country("UA"), own.title != "") == (3, 1, 1, True)
    assert dict(whole.counts) == {"RU-TYU": 2, "UA-43": 1}
    assert (whole.cases, whole.title) == (4, "")
