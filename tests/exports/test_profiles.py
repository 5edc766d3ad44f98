import random
import uuid
from dataclasses import replace

import pytest

from caseapp.dates import from_edtf
from caseapp.errors import NotUnderstood
from caseapp.lists.ledgers.breakdown import breakdowns
from caseapp.lists.ledgers.counted import CountedLine
from caseapp.lists.ledgers.model import Ledger
from caseapp.papers.region_report import RegionReport
from exports.case_summary import case_summary
from exports.outgoing import Choices, Profile, Section, leaving_out
from exports.profiles import cut
from exports.region_report import region_report
from tests.exports.lines import PRINTED_AT
from tests.exports.marked import AT, Marking, everything_in, found_in, marked_case

LANGUAGES = ("uk", "en", "ru")
PUBLIC = {
    "CaseFile.office",
    "CaseFile.event",
    "NameLine.surname",
    "NameLine.given_name",
    "NameLine.patronymic",
    "NameLine.written",
    "DescriptionLine.eyes",
    "DescriptionLine.hair",
}
NOT_FOR_PARTNERS = {
    "CaseFile.note",
    "CaseFile.circumstances_text",
    "DescriptionLine.health_group",
    "DescriptionLine.note",
    "DeterminationLine.worker",
    "NameLine.note",
    "RelationLine.contact",
    "RelationLine.note",
    "RelationLine.birth",
    "OtherChild.name",
    "ApplicationLine.by_whom",
}
OF_THE_OFFICE = {"HistoryLine", "NoteLine", "TagLine", "FlagLine"}


@pytest.fixture(scope="module")
def marking():
    return Marking()


@pytest.fixture(scope="module")
def case(marking):
    return marked_case(marking)


def _paper(case, choices):
    out = cut(case, choices)
    return case_summary(out, choices=choices, printed_by="Вигаданчук", printed_at=PRINTED_AT)


def _places(marking, marks):
    return {marking.marks[mark] for mark in marks}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_public_reads_only_what_home_knows(marking, case, language):
    pdf = _paper(case, Choices(language))
    places = _places(marking, found_in(marking.marks, everything_in(pdf)))
    assert places <= PUBLIC
    assert "NameLine.surname" in places


def test_a_name_given_there_and_what_shows_that_the_child_was_found_are_not_public(case):
    out = cut(case, Choices("uk"))
    assert {name.kind for name in out.names} == {"registered_at_birth", "as_written_on_list"}
    assert out.name == case.name
    assert out.status == "open"
    assert out.births[0].date.edtf == str(case.births[0].date.earliest.year)
    assert not out.placements
    assert not out.claims


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_body_that_traces_reads_no_relative_but_parents_and_nothing_of_the_office(
    marking, case, language
):
    pdf = _paper(case, Choices(language, Profile.PARTNER, photo=True))
    places = _places(marking, found_in(marking.marks, everything_in(pdf)))
    assert not places & NOT_FOR_PARTNERS
    assert not {place.partition(".")[0] for place in places} & {*OF_THE_OFFICE, "RequestLine"}
    assert {"NameLine.surname", "PlacementLine.institution", "RelationLine.surname"} <= places


def test_other_children_go_out_by_number_and_a_foster_family_without_its_name(case):
    out = cut(case, Choices("uk", Profile.PARTNER))
    assert out.people.kin[0].child.number
    assert not out.people.kin[0].child.name
    assert [bool(one.institution) for one in out.placements] == [True, False]
    assert [one.relation for one in out.people.relations] == ["mother"]
    assert [one.party for one in out.claims] == ["russia"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_family_reads_of_its_own_child_alone(marking, case, language):
    pdf = _paper(case, Choices(language, Profile.FAMILY, photo=True))
    held = everything_in(pdf)
    places = _places(marking, found_in(marking.marks, held))
    assert not places & NOT_FOR_PARTNERS
    kinds = {place.partition(".")[0] for place in places}
    others = {
        "KinLine",
        "OtherChild",
        "GroupLine",
        "RequestLine",
        "AttachmentLine",
        "Contradiction",
    }
    assert not kinds & {*OF_THE_OFFICE, *others}
    assert {"NameLine.surname", "PlacementLine.institution", "RelationLine.surname"} <= places
    assert case.people.kin[0].child.number.encode() not in held
    assert b"SHA-256" not in held


def test_no_grade_of_a_source_and_no_other_case_goes_to_a_family(case):
    out = cut(case, Choices("uk", Profile.FAMILY))
    assert out.sources
    assert not any(one.reliability or one.credibility for one in out.sources)
    assert not any((out.people.kin, out.people.groups, out.duplicates, out.contradictions))
    assert not any((out.requests, out.remarks.notes, out.attachments))
    assert [one.party for one in out.claims] == ["russia"]
    assert [bool(one.institution) for one in out.placements] == [True, False]


def test_nothing_but_a_case_is_cut_for_a_family():
    report = RegionReport("", "", 60, {"RU-ROS": 40}, back={})
    with pytest.raises(NotUnderstood):
        cut(report, Choices("uk", Profile.FAMILY))


def test_the_whole_file_is_without_what_the_office_keeps_to_itself(marking, case):
    out = cut(case, Choices("uk", Profile.FULL, photo=True))
    assert out.history == ()
    assert [note.private for note in out.remarks.notes] == [False]
    assert not out.remarks.tags
    assert [bool(one.contact) for one in out.people.relations] == [False, True]
    pdf = _paper(case, Choices("uk", Profile.FULL))
    private = {case.remarks.notes[0].text, case.people.relations[0].contact}
    assert not found_in(private, everything_in(pdf))


def _some_choices(seed):
    chance = random.Random(seed)  # noqa: S311 - no secret
    wanted = [section for section in Section if chance.random() < 0.6]
    return Choices(
        chance.choice(LANGUAGES),
        list(Profile)[seed % len(Profile)],
        leaving_out(wanted),
        photo=chance.random() < 0.5,
        recipient="Вигаданий отримувач",
        purpose="Вигадана мета",
    )


@pytest.mark.parametrize("seed", range(12))
def test_what_was_taken_out_is_nowhere_in_the_file(marking, case, seed):
    choices = _some_choices(seed)
    out = cut(case, choices)
    taken = {mark for mark in marking.marks if mark not in repr(out)}
    assert len(taken) > 20
    assert found_in(taken, everything_in(_paper(case, choices))) == set()


def test_the_search_finds_what_is_there(marking, case):
    pdf = _paper(case, Choices("uk", Profile.FULL))
    found = found_in(marking.marks, everything_in(pdf))
    assert len(found) > 60
    assert case.people.relations[1].surname in found


def test_the_public_is_told_that_day_and_month_are_not_given(case):
    said = everything_in(_paper(case, Choices("en")))
    assert b"Year (day and month are not given here)" in said
    assert b"As written" not in said


def test_no_photo_goes_out_that_nobody_chose(case):
    for profile in Profile:
        assert cut(case, Choices("uk", profile)).photo is None
        assert cut(case, Choices("uk", profile, photo=True)).photo.picture == case.photo.picture
    shown = cut(case, Choices("uk", photo=True)).photo
    assert not shown.seen
    assert not shown.date.edtf


def test_a_case_that_only_an_adoptive_name_is_known_of_is_named_by_its_number(case):
    found = replace(case, names=case.names[2:])
    assert cut(found, Choices("uk")).name == case.number


def test_what_is_left_out_is_not_said_to_be_unknown(case):
    choices = Choices("en", Profile.PARTNER, leaving_out([Section.NAMES, Section.CLAIMS]))
    said = everything_in(_paper(case, choices))
    assert b"not given here" in said
    assert b"not stated" not in said


def test_a_column_of_which_nothing_goes_out_is_not_there_to_look_unknown(case):
    partner, whole = (
        everything_in(_paper(case, Choices("en", profile)))
        for profile in (Profile.PARTNER, Profile.FULL)
    )
    for heading in (b"By whom", b"Note"):
        assert (heading in partner, heading in whole) == (False, True)


def test_the_photo_of_the_public_does_not_seem_undated(case):
    said = everything_in(_paper(case, Choices("en", photo=True)))
    assert b"Photo" in said
    assert b"undated" not in said


def test_an_extract_says_that_it_is_one_and_for_whom(case):
    said = everything_in(_paper(case, Choices("en", recipient="Вигаданий фонд"))).decode("latin-1")
    for told in ("FOR THE PUBLIC", "Extract: for the public", "Recipient: "):
        assert told in said
    assert "RESTRICTED" not in said
    whole = everything_in(_paper(case, Choices("en", Profile.FULL))).decode("latin-1")
    assert "RESTRICTED INFORMATION" in whole
    assert "Extract" not in whole


@pytest.mark.parametrize("profile", Profile)
def test_what_is_marked_as_private_never_goes_out(marking, case, profile):
    secret = replace(case.sources[0], private=True)
    hidden = replace(case.placements[0], private=True)
    marked = replace(
        case,
        sources=(secret, *case.sources[1:]),
        placements=(hidden, *case.placements[1:]),
        names=(replace(case.names[0], private=True), *case.names[1:]),
        births=(replace(case.births[0], private=True), *case.births[1:]),
        attachments=(replace(case.attachments[0], private=True), *case.attachments[1:]),
    )
    choices = Choices("en", profile)
    held = everything_in(_paper(marked, choices))
    texts = {secret.publisher, secret.title, hidden.locality, hidden.institution}
    texts |= {case.names[0].written, case.names[0].given_name, case.citations[0].passage}
    texts |= {case.births[0].place, case.births[0].note, case.attachments[0].title}
    texts.add(case.attachments[0].file_name)
    texts.add(case.contradictions[0].right.what.text)  # quotes what the office keeps
    assert found_in(texts, held) == set()
    if profile is Profile.PARTNER:
        assert b"not given here" in held  # of what cites the source


def test_looks_from_after_the_child_was_taken_are_not_public(case):
    taken, later = from_edtf("2022-05-06"), from_edtf("2024-03")
    photo = replace(case.photo, date=later)
    looks = tuple(replace(case.descriptions[0], as_of=one) for one in (taken, later))
    seen = replace(case, event=taken, descriptions=looks, photo=photo)
    out = cut(seen, Choices("uk", photo=True))
    assert [one.as_of.edtf for one in out.descriptions] == ["2022"]
    assert out.photo is None
    assert cut(seen, Choices("uk", Profile.PARTNER, photo=True)).photo
    unknown = cut(replace(seen, event=from_edtf("")), Choices("uk", photo=True))
    assert not unknown.descriptions


def test_who_else_told_where_a_child_is_is_named_to_no_body(marking):
    case = marked_case(marking)
    told = replace(case.placements[0], reported_by="family", source_id=case.sources[1].id)
    only = replace(case, placements=(told,), citations=())
    choices = Choices("en", Profile.PARTNER)
    out = cut(only, choices)
    assert out.placements[0].locality == told.locality
    assert not out.placements[0].reported_by
    assert case.sources[1].id not in {one.id for one in out.sources}
    held = everything_in(_paper(only, choices))
    assert found_in({case.sources[1].title, case.sources[1].publisher}, held) == set()
    assert b"not given here" in held


@pytest.mark.parametrize("field", ["source_id", "about_id"])
def test_a_file_of_a_private_record_is_not_even_named(case, field):
    secret = replace(case.sources[0], private=True)
    file = replace(case.attachments[0], **{field: secret.id})
    marked = replace(case, sources=(secret, *case.sources[1:]), attachments=(file,))
    assert not cut(marked, Choices("en", Profile.FULL)).attachments


def test_the_public_reads_of_no_region_with_few_children():
    counts = {"RU-ROS": 40, "RU-SAK": 1, "UA-43": 5, "UA-40": 4}
    report = RegionReport("", "", 60, counts, back={"RU-ROS": 3})
    out = cut(report, Choices("uk"))
    assert out.counts == {"RU-ROS": 40, "UA-43": 5}
    assert (out.country("RU"), out.country("UA"), out.occupied, out.unknown) == (41, 9, 9, 10)
    assert cut(report, Choices("uk", Profile.PARTNER)) == report
    drawn = region_report(
        out, language="en", printed_by="Вигаданчук", printed_at=PRINTED_AT, profile=Profile.PUBLIC
    )
    held = everything_in(drawn).decode("latin-1")
    assert "FOR THE PUBLIC" in held
    assert "1–4" not in held
    assert "Sakhalin" not in held
    assert "of them back" not in held
    assert "fewer than 5" in held
    small = cut(replace(report, cases=1, counts={"RU-SAK": 1}), Choices("en"))
    drawn = region_report(small, language="en", printed_by="Вигаданчук", printed_at=PRINTED_AT)
    assert b"Sakhalin" not in everything_in(drawn)


def test_the_public_reads_a_ledger_without_groups():
    line = CountedLine(uuid.uuid4(), (), region="RU-SAK", sex="female", origin="UA-65")
    ledger = Ledger(True, 1, 0, 0, 0, 0, 1, {}, 0, 0.0, None, {}, lines=(line,))
    out = cut(ledger, Choices("uk"))
    assert list(breakdowns(out.lines, AT.date())) == []
    assert list(breakdowns(cut(ledger, Choices("uk", Profile.PARTNER)).lines, AT.date()))
    assert (out.entries, len(out.lines)) == (1, 1)
