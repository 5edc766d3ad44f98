"""What matching is told of lines and cases: where a child is reported, not where it is from."""

from caseapp.cases.claims import add_claim
from caseapp.cases.drafts import ClaimDraft, PlacementDraft
from caseapp.cases.placements import add_placement, remove_placement
from caseapp.review.persons import person_of_case, persons_of_lines, persons_of_list
from caseapp.review.screening import find_candidates
from db.tables import Placement
from tests.factories import WORKER, a_line, a_list, a_listed_case, a_pool, case_of


def _place(session, case_id, region):
    return add_placement(session, case_id, PlacementDraft(region=region)).id


def test_a_line_is_reported_where_it_says_and_wherever_its_case_says(session):
    line = a_listed_case(session, a_list(session), reported_region="RU-ROS", origin_region="UA-14")
    case_id = case_of(session, line)
    _place(session, case_id, "RU-TUL")
    remove_placement(session, _place(session, case_id, "RU-KGN"))
    session.get_one(Placement, _place(session, case_id, "RU-PER")).private = True
    claim = ClaimDraft("russia", "located", date_text="23.07.2025", region="RU-KDA")
    add_claim(session, case_id, claim, worker=WORKER)
    (person,) = persons_of_lines(session, [line]).values()
    assert person.regions == ("RU-ROS", "RU-TUL", "RU-KDA")
    assert person_of_case(session, case_id).regions == ("RU-TUL", "RU-KDA")


def test_where_a_child_was_taken_from_is_no_reported_region(session):
    its_list = a_list(session)
    a_line(session, its_list, origin_region="UA-14")
    assert persons_of_list(session, its_list)[0].regions == ()


def test_of_two_databank_cards_the_one_where_the_case_is_placed_is_first(session):
    asked, pool = a_list(session), a_pool(session)
    line = a_listed_case(session, asked, "Капрондук Ілля Олегович", reported_region="RU-MOS")
    _place(session, case_of(session, line), "UA-43")
    cards = [
        a_line(session, pool, "Илья", birth="03.2014", surname="", given_name="Илья", **where)
        for where in ({"reported_region": "RU-TUL"}, {"reported_region": "UA-43"})
    ]
    found = find_candidates(session, asked, [pool])
    assert [one.right for one in found] == [str(cards[1]), str(cards[0])]
    assert found[0].score > found[1].score + 3
