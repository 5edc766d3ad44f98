"""What facets and fields ask of all cases, read from a file."""

from caseapp.cases.claims import add_claim, withdraw_claim
from caseapp.cases.corrections import CorrectionDraft, correct_claim
from caseapp.cases.drafts import ClaimDraft, PlacementDraft
from caseapp.cases.placements import add_placement, remove_placement
from caseapp.finding.traits import read_traits
from tests.factories import WORKER, a_case


def _place(session, case_id, region, since):
    return add_placement(session, case_id, PlacementDraft(region=region, from_text=since)).id


def _claim(session, case_id, region):
    draft = ClaimDraft("russia", "located", date_text="23.07.2025", region=region)
    return add_claim(session, case_id, draft, worker=WORKER).id


def test_every_region_ever_reported_counts_that_still_stands(session):
    case_id, other = a_case(session), a_case(session, "Вигаданко Анна")
    for region, since in (("RU-TYU", "2023"), ("RU-ROS", "2024")):
        _place(session, case_id, region, since)
    remove_placement(session, _place(session, case_id, "RU-MOW", "2022"))
    _claim(session, case_id, "RU-KDA")
    corrected = _claim(session, case_id, "RU-MOS")
    draft = CorrectionDraft("located", "прочитано хибно", "RU-VOR", "23.07.2025")
    correct_claim(session, corrected, draft, worker=WORKER)
    withdraw_claim(session, _claim(session, case_id, "RU-KGN"), "помилка", worker=WORKER)
    regions = read_traits(session).regions
    assert set(regions[case_id]) == {"RU-TYU", "RU-ROS", "RU-KDA", "RU-VOR"}
    assert other not in regions
