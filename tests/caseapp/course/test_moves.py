"""Moves are told in an order only where the dates tell one."""

import pytest

from caseapp.case_file import read_case
from caseapp.cases.drafts import PlacementDraft
from caseapp.cases.placements import add_placement
from caseapp.course.moves import moves
from exports.moves import moves_line
from exports.words import words
from tests.factories import a_case


def _case_between(session, first, second):
    case_id = a_case(session)
    add_placement(session, case_id, PlacementDraft("RU-TYU", from_text=first))
    add_placement(session, case_id, PlacementDraft("RU-ROS", from_text=second))
    return read_case(session, case_id)


@pytest.mark.parametrize(
    ("first", "second", "sure"),
    [
        ("03.2024", "04.2024", True),
        ("2022", "01.01.2023", True),
        ("весна 2025", "не пізніше 02.06.2025", False),
        ("весна 2025", "травень 2025", False),
        ("2024", "2024", False),
    ],
)
def test_an_order_is_told_where_no_day_could_turn_it_round(session, first, second, sure):
    case = _case_between(session, first, second)
    assert [move.sure for move in moves(case.placements)] == [sure]
    said = moves_line(case, words("uk"))
    assert ("→" in said) == sure
    assert (words("uk").text("moves.unsure") in said) != sure
