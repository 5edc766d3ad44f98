import uuid

import pytest

from caseapp.matching.weights import SHARE_ALONE
from caseapp.review.screening import find_candidates, write_candidates
from caseapp.review.search_share import share_of_search
from caseapp.review.why_not import compare_records
from caseapp.search.records import Record
from tests.factories import a_line, a_list, a_listed_case, a_pool

NAMES = ("Капрондук Ілля Олегович", "Їздонюк Єлизавета Романівна", "Гойданук Гліб Вікторович")


@pytest.fixture
def screened(session):
    """A list of which all but one stand in a pool, screened and kept."""
    asked, pool = a_list(session), a_pool(session)
    for name in (*NAMES, "Шумейлюк Рустам Іванович"):
        a_listed_case(session, asked, name, birth="12.03.2014")
    for name in NAMES:
        a_line(session, pool, name, birth="12.03.2014")
    found = find_candidates(session, asked, [pool], top=3)
    write_candidates(session, found, weak=True)
    return found


def _record(line):
    return Record(uuid.UUID(line), True, "", "", "", "", "")


def test_a_pair_compared_alone_has_the_probability_of_its_screening(session, screened):
    for one in screened:
        told = compare_records(session, _record(one.left), _record(one.right)).item
        assert told.probability == pytest.approx(one.probability)
        assert told.grade == one.grade


def test_the_share_is_that_of_the_pair_or_of_its_list(session, screened):
    left, right = (uuid.UUID(line) for line in (screened[0].left, screened[0].right))
    stranger = a_line(session, a_pool(session, title="Інший"))
    share = screened[0].share
    assert share != SHARE_ALONE
    assert share_of_search(session, left, right) == share
    assert share_of_search(session, right, left) == share
    assert share_of_search(session, left, stranger) == share
    assert share_of_search(session, stranger, left) == SHARE_ALONE
