"""The review over the demo, and over a few pairs of every kind."""

import pytest

from caseapp.review.screening import screening_act
from tests.factories import a_candidate, a_line, a_list, a_listed_case, a_pool
from tests.ui.pages.review.pairs import ALIKE
from ui.shell import PageName, Place


@pytest.fixture
def page(demo_window):
    demo_window.go(Place(PageName.REVIEW))
    return demo_window.chrome.stack.front


@pytest.fixture
def pairs(open_window):
    """A page over a list and two pools: a kept name, a sibling, a renamed child, one hopeless."""

    def make(session):
        asked, pools = a_list(session), [a_pool(session, title=t) for t in ("Перший", "Другий")]
        sought = [a_listed_case(session, asked, name) for name in ("Капрондук Ілля", "Їздон Гліб")]
        held = [a_line(session, pool, "Капрондюк Илья") for pool in pools for _ in range(2)]
        told = (
            (sought[0], held[0], {"score": 30.0}),
            (sought[0], held[1], {"story": "sibling", "grade": "cohort_only", "score": -1.0}),
            (sought[0], held[2], {"story": "surname_replaced", "grade": "possible", "score": 9.0}),
            (sought[1], held[3], {"story": "all_replaced", "grade": "not_decidable"}),
            (held[0], held[2], {"score": 5.0}),
            (sought[1], held[0], {"score": 4.0}),
        )
        for left, right, facts in told:
            a_candidate(session, left, right, evidence=ALIKE, **facts)
        return asked, pools[1]

    lists = open_window.desk.write(screening_act(6), make)
    open_window.go(Place(PageName.REVIEW))
    return open_window.chrome.stack.front, lists
