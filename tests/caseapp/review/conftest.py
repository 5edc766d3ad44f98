"""A line on a list and a candidate, which tests of verdicts share."""

import pytest

from tests.caseapp.review.deciding import RENAMED
from tests.factories import a_candidate, a_line, a_list, a_listed_case, a_pool


@pytest.fixture
def asked(session):
    """A list handed over, with one line and its case."""
    list_id = a_list(session)
    return list_id, a_listed_case(session, list_id, line="17")


@pytest.fixture
def pooled(session, asked):
    """A candidate between that line and one of a pool, under another spelling."""
    facts = {"birth": "21.03.2014", "reported_region": "RU-TYU", "line": "А-3"}
    line = a_line(session, a_pool(session), RENAMED, **facts)
    return a_candidate(session, asked[1], line), line
