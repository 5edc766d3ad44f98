"""What facets and fields ask of all cases, read from a file."""

from caseapp.cases.claims import add_claim, withdraw_claim
from caseapp.cases.corrections import CorrectionDraft, correct_claim
from caseapp.cases.drafts import CaseDraft, ClaimDraft, PlacementDraft
from caseapp.cases.flags import FlagDraft, add_flag
from caseapp.cases.placements import add_placement, remove_placement
from caseapp.cases.register import change_case
from caseapp.cases.tags import TagDraft, add_tag
from caseapp.filters.traits import read_traits
from caseapp.set_aside.setting import AsideDraft, set_aside, take_back
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


def test_what_stands_on_a_duplicate_stands_on_the_case_kept(session):
    names = ("Вигаданко Анна", "Вигаданко Ганна", "Інша Ія")
    kept, double, other = (a_case(session, name) for name in names)
    change_case(session, double, CaseDraft(sex="female", circumstances="deported"))
    change_case(session, kept, CaseDraft(circumstances="forcibly_transferred"))
    _claim(session, double, "RU-KDA")
    add_claim(
        session, kept, ClaimDraft("russia", "never_in_russia", date_text="2024"), worker=WORKER
    )
    for case_id, name in ((kept, "Яблуня"), (double, "Груша"), (double, "Яблуня")):
        add_tag(session, case_id, TagDraft(name))
    add_flag(session, double, FlagDraft("urgent", "скоро 18"), worker=WORKER)
    draft = AsideDraft("duplicate", "один акт", kept)
    set_aside(session, double, draft, worker=WORKER)
    traits = read_traits(session)
    assert traits.answers[kept] == traits.answers[double] == "located"
    assert (traits.tags[kept], traits.tags[double]) == (("Яблуня", "Груша"), ("Груша", "Яблуня"))
    assert set(traits.flags[kept]) == {"urgent"}
    assert traits.facts[kept] == ("female", "forcibly_transferred", "")
    assert traits.facts[double] == ("female", "deported", "")
    assert other not in {**traits.answers, **traits.tags, **traits.flags}
    take_back(session, double, "інша дитина", worker=WORKER)
    assert read_traits(session).answers[kept] == "never_in_russia"
    assert kept not in read_traits(session).flags
