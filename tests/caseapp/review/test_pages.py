"""The queue read in pages says what the queue read whole says."""

import pytest

from caseapp.overviews import work as overview
from caseapp.review.candidates import all_items, pending
from caseapp.review.counts import Wanted, Which
from caseapp.review.pages import count_queue, count_waiting, read_queue
from caseapp.review.verdicts import decide, withdraw
from tests.factories import (
    WORKER,
    a_candidate,
    a_line,
    a_list,
    a_listed_case,
    a_pool,
    a_reply,
)

GRADES = ("strong", "possible", "cohort_only", "not_decidable")
STORIES = ("names_kept", "names_kept", "sibling", "surname_replaced", "all_replaced")


@pytest.fixture
def queue(session):
    """Pairs of every kind: unsure, same, different, withdrawn, of one case, of an answered line."""
    asked = a_list(session)
    lists = (asked, a_pool(session), a_reply(session, asked))
    sought = [a_listed_case(session, asked) for _ in range(6)]
    held = [a_line(session, one) for one in lists[1:] for _ in range(5)]
    for number, (left, right) in enumerate((one, other) for one in sought for other in held):
        candidate = a_candidate(
            session,
            left,
            right,
            grade=GRADES[number * 7 // 3 % 4],
            story=STORIES[number % 5],
            probability=number * 37 % 60 / 60,
        )
        if number % 7 == 0:
            decide(session, candidate, "unsure", "", worker=WORKER)
        if number % 9 == 0:
            decide(session, candidate, "different", "інша мати", worker=WORKER)
        if number in (18, 27):
            withdraw(session, candidate, "помилка", worker=WORKER)
    decide(session, a_candidate(session, sought[0], held[1]), "same", "вона", worker=WORKER)
    decide(session, a_candidate(session, sought[1], held[6]), "same", "вона", worker=WORKER)
    return lists


def _pairs(items):
    return [item.candidate_id for item in items]


@pytest.mark.parametrize("leads", [False, True])
@pytest.mark.parametrize("place", [None, 0, 1, 2])
def test_what_waits_stands_in_the_order_of_the_whole(session, queue, leads, place):
    list_id = None if place is None else queue[place]
    read = read_queue(session, Wanted(leads=leads, list_id=list_id))
    whole = pending(session, list_id=list_id)
    expected = sorted(
        (item for item in whole if item.is_lead == leads), key=lambda item: item.is_sibling
    )
    assert _pairs(read) == _pairs(expected)
    assert list(read) == expected
    assert _pairs(read_queue(session, Wanted(leads=leads, list_id=list_id), limit=3)) == _pairs(
        expected[:3]
    )
    assert count_queue(session).count(Wanted(leads=leads, list_id=list_id)) == len(expected)


@pytest.mark.parametrize("leads", [False, True])
def test_what_is_decided_is_read_and_counted_too(session, queue, leads):
    wanted = Wanted(Which.DECIDED, leads=leads)
    expected = {
        item.candidate_id
        for item in all_items(session)
        if item.verdict in ("same", "different") and item.is_lead == leads
    }
    assert expected
    assert set(_pairs(read_queue(session, wanted))) == expected
    assert count_queue(session).count(wanted) == len(expected)


def test_the_counts_of_all_lists_add_up(session, queue):
    counts = count_queue(session)
    waiting = len(pending(session))
    assert counts.whole(Which.WAITING) == count_waiting(session) == waiting
    assert overview.waiting(session) == waiting
    assert {title: count for _, title, count in counts.lists(Which.WAITING)}[
        "Список 339"
    ] == waiting


def test_an_empty_file_has_an_empty_queue(session):
    assert read_queue(session, Wanted()) == ()
    assert count_waiting(session) == 0
    assert count_queue(session).lists(Which.WAITING) == []
