import uuid
from dataclasses import replace

import pytest

from caseapp.errors import NotFound
from caseapp.progress import Cancelled, Progress
from caseapp.review.candidates import pending
from caseapp.review.screening import find_candidates, screening_act, worth_review, write_candidates
from caseapp.review.verdicts import decide, withdraw
from tests.factories import WORKER, a_line, a_list, a_listed_case, a_pool, case_of, found

CHILDREN = ("Капрондук Ілля Олегович", "Їздонюк Єлизавета Романівна", "Гойданук Гліб Вікторович")
IN_RUSSIAN = ("Капрондук Илья Олегович", "Издонюк Елизавета Романовна", "Гойданук Глеб Викторович")
BIRTHS = ("12.03.2014", "27.12.2012", "25.10.2008")
STRANGERS = ("Шумейлюк Рустам Іванович", "Вершинюк Тарас Петрович", "Лісовук Назар Юрійович")


@pytest.fixture
def lists(session):
    """A list of three children, and a pool where they stand in Russian among strangers."""
    asked, pool = a_list(session), a_pool(session)
    sought = [
        a_listed_case(session, asked, name, birth=birth)
        for name, birth in zip(CHILDREN, BIRTHS, strict=True)
    ]
    held = [
        a_line(session, pool, name, birth=birth)
        for name, birth in zip(IN_RUSSIAN, BIRTHS, strict=True)
    ]
    for name in STRANGERS:
        a_line(session, pool, name, birth="01.01.2010")
    return asked, pool, dict(zip(map(str, sought), map(str, held), strict=True))


def _best(found):
    return {pair.left: pair.right for pair in found if pair.rank == 1}


def test_children_are_found_in_the_other_spelling(session, lists):
    asked, _, truth = lists
    assert _best(find_candidates(session, asked, top=5)) == truth


def test_what_was_found_waits_for_review(session, lists):
    asked, pool, truth = lists
    found = find_candidates(session, asked, [pool], top=5)
    found.append(replace(found[0], right=str(a_line(session, pool)), grade="cohort_only"))
    assert write_candidates(session, found) == len(worth_review(found)) == len(found) - 1
    assert write_candidates(session, found, weak=True) == len(found)
    waiting = {(str(item.left.entry_id), str(item.right.entry_id)) for item in pending(session)}
    assert waiting >= set(truth.items())
    assert screening_act(3).data == {"candidates": 3}


def test_only_the_lists_asked_for_are_searched(session, lists):
    asked, _, _ = lists
    empty = a_pool(session, title="Порожній")
    assert find_candidates(session, asked, [empty], top=5) == []


def test_a_list_is_never_searched_in_itself(session, lists):
    asked, pool, _ = lists
    found = find_candidates(session, asked, [asked, pool], top=5)
    own = {pair.left for pair in found}
    assert not own & {pair.right for pair in found}
    assert find_candidates(session, asked, [asked], top=5) == []


def test_what_is_decided_is_left_out_and_ranks_close_up(session, lists):
    asked, _, truth = lists
    write_candidates(session, find_candidates(session, asked, top=5), weak=True)
    item = next(
        one
        for one in pending(session)
        if truth.get(str(one.left.entry_id)) == str(one.right.entry_id)
    )
    for verdict in ("same", "different"):
        decide(session, item.candidate_id, verdict, "причина", worker=WORKER)
        found = find_candidates(session, asked, top=5)
        pairs = {(pair.left, pair.right) for pair in found}
        assert (str(item.left.entry_id), str(item.right.entry_id)) not in pairs
        for left in truth:
            ranks = [pair.rank for pair in found if pair.left == left]
            assert ranks == list(range(1, len(ranks) + 1))
        withdraw(session, item.candidate_id, "помилка", worker=WORKER)
    assert _best(find_candidates(session, asked, top=5)) == truth


def test_what_is_answered_takes_no_place_of_what_is_not(session, lists):
    asked, pool, truth = lists
    line = uuid.UUID(next(iter(truth)))
    again = a_list(session, title="Другий список")
    a_line(session, again, CHILDREN[0], birth=BIRTHS[0], case_id=case_of(session, line))
    other = a_line(session, pool, CHILDREN[0], birth=BIRTHS[0])
    best = find_candidates(session, asked, top=1)
    assert [one.rank for one in best if one.left == str(line)] == [1]
    write_candidates(session, best)
    (item,) = (one for one in pending(session) if line in {one.left.entry_id, one.right.entry_id})
    decide(session, item.candidate_id, "different", "інша дитина", worker=WORKER)
    (next_best,) = (one for one in find_candidates(session, asked, top=1) if one.left == str(line))
    assert {next_best.right, str(item.right.entry_id)} == {str(other), truth[str(line)]}


def test_screening_can_be_stopped(session, lists):
    with pytest.raises(Cancelled):
        find_candidates(session, lists[0], top=5, progress=Progress(stop=lambda: True))


def test_an_unknown_list_is_refused(session):
    with pytest.raises(NotFound) as refusal:
        find_candidates(session, uuid.uuid4(), top=5)
    assert refusal.value.what == "list"


@pytest.mark.parametrize(
    ("facts", "kept"),
    [
        ({"grade": "strong"}, True),
        ({"grade": "possible", "story": "all_replaced"}, True),
        ({"grade": "not_decidable", "story": "all_replaced"}, False),
        ({"grade": "cohort_only"}, False),
        ({"grade": "cohort_only", "story": "sibling", "chance_rivals": 0.2}, True),
        ({"grade": "cohort_only", "story": "sibling", "chance_rivals": 7.0}, False),
    ],
)
def test_only_what_evidence_singles_out_is_worth_a_review(facts, kept):
    one = found(uuid.uuid4(), uuid.uuid4(), **facts)
    assert worth_review([one]) == [one] * kept
