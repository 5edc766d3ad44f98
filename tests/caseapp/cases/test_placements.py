import datetime as dt

import pytest

from caseapp.case_file import read_case
from caseapp.cases import placements, records
from caseapp.cases.drafts import PlacementDraft
from caseapp.cases.index import rows
from caseapp.errors import NotUnderstood
from db.codes import CareArrangement
from db.tables import Placement
from tests.factories import a_case


def _regions(session, case_id):
    return [placement.region for placement in read_case(session, case_id).placements]


def test_moves_stand_in_the_order_of_their_dates(session):
    case_id = a_case(session)
    for region, start in (("RU-TYU", "03.2024"), ("RU-ROS", "2022"), ("UA-43", "")):
        placements.add_placement(session, case_id, PlacementDraft(region, from_text=start))
    assert _regions(session, case_id) == ["RU-ROS", "RU-TYU", "UA-43"]


def test_a_placement_keeps_all_that_was_typed(session):
    case_id = a_case(session)
    draft = PlacementDraft(
        "Тюменская область",
        locality="Вигадівка",
        institution="Вигаданий заклад",
        care=CareArrangement.GUARDIANSHIP,
        reported_by="journalist_or_researcher",
        from_text="03.2023",
        to_text="літо 2024",
        note="перший рядок\n другий  рядок ",
    )
    placements.add_placement(session, case_id, draft)
    (line,) = read_case(session, case_id).placements
    assert (line.region, line.locality, line.care) == ("RU-TYU", "Вигадівка", "guardianship")
    assert (line.start.edtf, line.end.edtf) == ("2023-03", "2024-22")
    assert line.note == "перший рядок\nдругий рядок"


def test_the_latest_region_stands_in_the_list_of_cases(session):
    case_id = a_case(session)
    placements.add_placement(session, case_id, PlacementDraft("RU-TYU", from_text="2024"))
    placements.add_placement(session, case_id, PlacementDraft("RU-ROS", from_text="2022"))
    assert rows(session)[0].region == "RU-TYU"


def test_without_a_date_the_day_of_recording_counts(session):
    case_id = a_case(session)
    placements.add_placement(session, case_id, PlacementDraft("RU-TYU", from_text="2024"))
    undated = placements.add_placement(session, case_id, PlacementDraft("RU-ROS")).id
    assert rows(session)[0].region == "RU-ROS"
    placements.remove_placement(session, undated)
    assert rows(session)[0].region == "RU-TYU"


def test_a_placement_without_region_leaves_the_known_one(session):
    case_id = a_case(session)
    placements.add_placement(session, case_id, PlacementDraft("RU-TYU", from_text="2022"))
    home = PlacementDraft(institution="Вигаданий заклад", from_text="2024")
    added = placements.add_placement(session, case_id, home).id
    assert rows(session)[0].region == "RU-TYU"
    placements.change_placement(session, added, PlacementDraft("RU-ROS", from_text="2024"))
    assert rows(session)[0].region == "RU-ROS"
    records.restore(session, Placement, placements.remove_placement(session, added).id)
    assert rows(session)[0].region == "RU-ROS"


def test_a_placement_may_end_in_the_future_but_not_begin_there(session):
    case_id, today = a_case(session), dt.date(2026, 3, 1)
    placements.add_placement(session, case_id, PlacementDraft(to_text="2027"), today=today)
    with pytest.raises(NotUnderstood) as refusal:
        placements.add_placement(session, case_id, PlacementDraft(from_text="2027"), today=today)
    assert (refusal.value.what, refusal.value.cause) == ("from", "impossible")


@pytest.mark.parametrize(
    ("draft", "what"),
    [
        (PlacementDraft(from_text="колись"), "from"),
        (PlacementDraft(to_text="колись"), "to"),
        (PlacementDraft(care="adopted"), "care"),
        (PlacementDraft(reported_by="neighbours"), "party"),
    ],
)
def test_what_is_not_understood_names_its_field(session, draft, what):
    with pytest.raises(NotUnderstood) as refusal:
        placements.add_placement(session, a_case(session), draft)
    assert refusal.value.what == what


@pytest.mark.parametrize(("start", "end"), [("03.2024", "2023"), ("02.06.2025", "01.06.2025")])
def test_a_placement_does_not_end_before_it_begins(session, start, end):
    case_id = a_case(session)
    backwards = PlacementDraft("RU-TYU", from_text=start, to_text=end)
    with pytest.raises(NotUnderstood) as refusal:
        placements.add_placement(session, case_id, backwards)
    assert (refusal.value.what, refusal.value.value) == ("to", end)
    assert refusal.value.cause == "backwards"
    kept = placements.add_placement(session, case_id, PlacementDraft("RU-TYU", from_text=start))
    with pytest.raises(NotUnderstood):
        placements.change_placement(session, kept.id, backwards)


@pytest.mark.parametrize(("start", "end"), [("03.2024", "2024"), ("2024", "03.2024"), ("", "2024")])
def test_dates_that_may_follow_one_another_are_taken(session, start, end):
    case_id = a_case(session)
    draft = PlacementDraft("RU-TYU", from_text=start, to_text=end)
    assert placements.add_placement(session, case_id, draft).id
