"""The people around a child, as its case file shows them."""

import pytest
from sqlmodel import select

from caseapp.case_file import read_case
from caseapp.cases import applications, groups, placements, register, relations
from caseapp.cases.applications import ApplicationDraft
from caseapp.cases.drafts import CaseDraft, PlacementDraft
from caseapp.cases.groups import GroupDraft
from caseapp.cases.kin import siblings_of
from caseapp.cases.relations import KinDraft, RelationDraft
from caseapp.errors import AlreadyThere, NotFound, NotUnderstood
from db.tables import TravelGroup
from tests.factories import a_case, a_line, a_list, a_session, a_source


@pytest.fixture
def session(tmp_path):
    with a_session(tmp_path) as session:
        yield session


@pytest.fixture
def brother(session):
    return a_case(session, "Капрондук Ілля Олегович", sex="male")


@pytest.fixture
def sister(session):
    return a_case(session, "Капрондук Анна Олегівна", sex="female")


def _people(session, case_id):
    return read_case(session, case_id).people


def test_a_bond_shows_on_both_cases_and_goes_from_both(session, brother, sister):
    bond = relations.link_siblings(session, brother, sister, KinDraft(note="одна мати")).id
    (here,), (there,) = _people(session, brother).kin, _people(session, sister).kin
    assert (here.id, here.relation, here.child.case_id) == (bond, "sister", sister)
    assert (there.id, there.relation, there.child.case_id) == (bond, "brother", brother)
    assert here.note == there.note == "одна мати"
    assert siblings_of(session, [brother, sister]) == {
        brother: frozenset({sister}),
        sister: frozenset({brother}),
    }
    relations.remove_relation(session, bond)
    assert _people(session, brother).kin == _people(session, sister).kin == ()
    assert siblings_of(session, [brother]) == {}


def test_the_relation_follows_the_sex_of_the_other_child(session, brother, sister):
    relations.link_siblings(session, brother, sister, KinDraft())
    register.change_case(session, sister, CaseDraft(sex="unknown"))
    assert _people(session, brother).kin[0].relation == "sibling"


def test_typed_people_cite_their_sources(session, brother):
    source = a_source(session)
    draft = RelationDraft("mother", "Капрондук", "Олена", source_id=source)
    relations.add_relation(session, brother, draft)
    case = read_case(session, brother)
    assert [one.name for one in case.people.relations] == ["Капрондук Олена"]
    assert [one.id for one in case.sources] == [source]


def test_a_group_is_described_once_for_all_of_its_members(session, brother, sister):
    draft = GroupDraft("автобус № 3", "вигаданий заклад № 7", "20.10.2022", "Вигадівка", "Крим")
    first = groups.add_group(session, brother, draft)
    (group,) = session.exec(select(TravelGroup))
    second = groups.join_group(session, group.id, sister)
    assert second.act.data["group"] == "автобус № 3, вигаданий заклад № 7"
    (line,) = _people(session, brother).groups
    assert [one.case_id for one in line.others] == [sister]
    assert (line.id, line.date.edtf, line.to_place) == (first.id, "2022-10-20", "Крим")
    groups.change_group(session, second.id, GroupDraft("потяг"))
    assert _people(session, brother).groups[0].transport == "потяг"
    with pytest.raises(AlreadyThere):
        groups.join_group(session, group.id, sister)
    groups.leave_group(session, second.id)
    assert _people(session, brother).groups[0].others == ()


def test_a_group_needs_something_to_be_known_by(session, brother):
    with pytest.raises(NotUnderstood):
        groups.add_group(session, brother, GroupDraft(date_text="2022"))
    with pytest.raises(NotFound):
        groups.join_group(session, brother, brother)


@pytest.mark.parametrize(
    ("regions", "is_apart"),
    [
        (("RU-TYU", "RU-ROS"), True),
        (("RU-TYU", "RU-TYU"), False),
        (("RU-TYU", "RU-KHM"), False),  # lies within Tyumen
        (("RU-TYU", ""), False),
    ],
)
def test_siblings_in_different_regions_are_pointed_out(session, brother, sister, regions, is_apart):
    relations.link_siblings(session, brother, sister, KinDraft())
    for case_id, region in zip((brother, sister), regions, strict=True):
        if region:
            draft = PlacementDraft(region, from_text="03.2023")
            placements.add_placement(session, case_id, draft)
    found = _people(session, brother).apart
    assert [(one.child.region, one.region, one.since) for one in found] == (
        [(regions[1], regions[0], "2023-03")] if is_apart else []
    )


def test_companions_are_compared_by_what_was_reported_last(session, brother, sister):
    groups.add_group(session, brother, GroupDraft(transport="потяг"))
    group_id = _people(session, brother).groups[0].group_id
    groups.join_group(session, group_id, sister)
    placements.add_placement(session, brother, PlacementDraft("RU-ROS", from_text="2022"))
    for region, since in (("RU-ROS", "2022"), ("RU-SAM", "2024"), ("RU-TYU", "2023")):
        placements.add_placement(session, sister, PlacementDraft(region, from_text=since))
    (line,) = _people(session, brother).apart
    assert (line.group, line.child.region, line.child.since) == ("потяг", "RU-SAM", "2024")


def test_an_application_says_by_whom_or_why_not(session, brother):
    applications.add_application(session, brother, ApplicationDraft(note="мати в дорозі"))
    assert not _people(session, brother).has_application
    assert applications.with_application(session) == frozenset()
    attached = ApplicationDraft(True, "Капрондук Олена", "05.2025", "Омбудсман")
    applications.add_application(session, brother, attached)
    assert [line.attached for line in _people(session, brother).applications] == [True, False]
    assert applications.with_application(session, [brother]) == {brother}
    for draft in (ApplicationDraft(), ApplicationDraft(attached=True, note="є")):
        with pytest.raises(NotUnderstood):
            applications.add_application(session, brother, draft)


@pytest.fixture
def listed(session, brother, sister):
    list_id = a_list(session)
    said = {"case_id": brother, "siblings_text": "Анна 05.06.2016; Петро 01.02.2018"}
    a_line(session, list_id, "Капрондук Ілля Олегович", **said)
    a_line(session, list_id, "Капрондук Анна Олегівна", birth="05.06.2016", case_id=sister)


@pytest.mark.usefixtures("listed")
def test_siblings_that_a_line_names_are_offered_and_never_linked(session, brother, sister):
    people = _people(session, brother)
    assert people.kin == ()
    assert [(one.name, one.child and one.child.case_id) for one in people.named] == [
        ("Анна", sister),
        ("Петро", None),
    ]
    relations.link_siblings(session, brother, sister, KinDraft())
    assert [one.name for one in _people(session, brother).named] == ["Петро"]
