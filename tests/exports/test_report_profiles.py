"""Papers about pairs, contradictions and compared lists hold only what their reader may know."""

from dataclasses import replace

import pytest

from caseapp.contradictions.model import About, Cited, Contradiction, Rule, Side, What
from caseapp.findings.model import Looked
from caseapp.lists.versions.alignment import Line
from caseapp.lists.versions.compared import (
    ComparedLine,
    Comparison,
    FieldChange,
    LineSide,
    LineState,
    ListSide,
)
from caseapp.matching.model import BirthSpan, Evidence
from caseapp.papers.contradiction_sheet import Sheet
from caseapp.papers.match_report import MatchReport, MatchSide, VerdictLine
from caseapp.review.family_reading import Family, Member
from caseapp.review.pairs import ReviewItem, ReviewSide
from exports.contradiction_sheet import contradiction_sheet
from exports.match_report import match_report
from exports.outgoing import Choices, Profile
from exports.profiles import cut
from exports.version_report import version_report
from exports.words import LANGUAGES
from tests.exports.marked import Marking, everything_in, found_in
from tests.exports.reading import PRINTED

OF_THE_PAIR = {"MatchReport.office"}
FOR_PARTNERS = {
    *OF_THE_PAIR,
    "ReviewSide.list_title",
    "ReviewSide.line",
    "ReviewSide.name",
    "ReviewSide.case_number",
    "Evidence.left",
    "Evidence.right",
}
LETTERS = str.maketrans("0123456789", "абвгдежзик")
RULES = {Profile.PUBLIC: OF_THE_PAIR, Profile.PARTNER: FOR_PARTNERS}


@pytest.fixture(scope="module")
def make():
    """Marks of letters alone, like names: a figure in a name's cell is no name."""
    return Marking(lambda number: "Щ" + f"{number:04}".translate(LETTERS) + "є")


def _a_side(make, kind):
    return make(ReviewSide, list_kind=kind, raw=((make.mark("raw"), make.mark("raw")),))


@pytest.fixture(scope="module")
def report(make):
    left, right = _a_side(make, "handed_over"), _a_side(make, "pool")
    sibling, rival = _a_side(make, "pool"), _a_side(make, "pool")
    item = make(
        ReviewItem,
        left=left,
        right=right,
        probability=0.6,
        score=8.0,
        chance_rivals=0.4,
        grade="possible",
        story="names_kept",
        verdict="same",
        rank=1,
        changed=("names",),
        as_well=(rival,),
        evidence=(
            make(Evidence, field="surname", level="near", bits=6.0, reason="one_letter", values={}),
            make(Evidence, field="given_name", level="contradicting", bits=-2.0,
                 reason="different_name", values={}),
            make(Evidence, field="siblings", level="same", bits=3.0, reason="sibling_judged",
                 values=dict.fromkeys(("found", "of", "sibling", "other"), make.mark("values"))),
        ),
    )  # fmt: skip
    return make(
        MatchReport,
        item=item,
        left=make(MatchSide, side=left, issuer="ukraine", date_edtf="2025-06-02"),
        right=make(MatchSide, side=right, issuer="institution", date_edtf=""),
        verdicts=tuple(
            make(VerdictLine, verdict="same", step=step) for step in ("decided", "proposed")
        ),
        families=(Family((Member(sibling, (rival,)),), stated=True),),
        is_demo=True,
        private=frozenset(),
        journal_anchor="1207:0f3ac9d81b44",
    )


def _of_pair(report, choices):
    out = cut(report, choices)
    return match_report(out, language=choices.language, profile=choices.profile, **PRINTED)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("profile", RULES)
def test_a_pair_tells_only_what_its_reader_may_know(make, report, language, profile):
    held = everything_in(_of_pair(report, Choices(language, profile)))
    places = {make.marks[mark] for mark in found_in(make.marks, held)}
    assert places <= RULES[profile]
    assert (report.left.side.name.encode() in held) == (profile is Profile.PARTNER)
    others = (*report.item.as_well, report.families[0].members[0].side)
    assert not found_in({text for one in others for text in (one.name, one.line)}, held)


def test_the_whole_report_tells_who_decided_why_and_of_whom_else(make, report):
    held = everything_in(_of_pair(report, Choices("uk", Profile.FULL)))
    places = {make.marks[mark] for mark in found_in(make.marks, held)}
    assert {"VerdictLine.worker", "VerdictLine.reason", "values", "raw"} <= places
    assert report.item.as_well[0].name.encode() in held


def test_the_public_reads_neither_that_somebody_decided_nor_whom_it_is_about(report):
    held = everything_in(_of_pair(report, Choices("en")))
    assert b"How a possible match was compared" in held
    assert b"speaks for other records: 1" in held
    assert b"Against" not in held  # no sentence that could quote a value
    for told in (b"Verdicts", b"2025-06-02", b"No verdict", b"same child"):
        assert told not in held


def test_a_body_reads_what_was_decided_and_how_much_is_not_printed(report):
    held = everything_in(_of_pair(report, Choices("en", Profile.PARTNER)))
    assert b"Same child" in held
    assert b"proposed" not in held
    assert b"only for the office: 1" in held


def _side(make, who, about=About.BIRTH, **what):
    told = make(What, **{"about": about, "region": "RU-TYU", "value": "located"} | what)
    return make(Side, who=who, what=told, source=make(Cited, list_id=None, version_of=None))


@pytest.fixture(scope="module")
def sheet(make):
    def found(left, right, rule=Rule.NEVER_BUT_PLACED):
        looked = make(Looked, holds=True)
        return make(Contradiction, rule=rule, left=left, right=right, looked=looked, lists=())

    claim = _side(make, "russia", About.CLAIM)
    lives = _side(make, "", About.PLACEMENT, value="adoption")
    return Sheet(
        make.mark("Sheet.title"),
        "2025-06-02",
        (
            found(claim, lives),
            found(claim, _side(make, "family", About.PLACEMENT, value="camp")),
            found(claim, _side(make, ""), Rule.SIBLINGS_APART),
        ),
        "1:abc",
        is_demo=True,
    )


def _of_sheet(sheet, choices):
    out = cut(sheet, choices)
    return contradiction_sheet(out, language=choices.language, profile=choices.profile, **PRINTED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_public_reads_how_many_contradictions_there_are(make, sheet, language):
    held = everything_in(_of_sheet(sheet, Choices(language)))
    assert {make.marks[mark] for mark in found_in(make.marks, held)} == {"Sheet.title"}
    assert cut(sheet, Choices(language)).counts() == sheet.counts()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_body_reads_what_states_say_and_no_family_no_witness_no_other_child(
    make, sheet, language
):
    held = everything_in(_of_sheet(sheet, Choices(language, Profile.PARTNER)))
    (first, *others) = sheet.found
    assert found_in({first.case, first.left.what.text}, held) == {first.case, first.left.what.text}
    hidden = {first.right.what.text, first.looked.worker, first.looked.reason}
    hidden |= {text for one in others for text in (one.case, one.right.what.text)}
    assert not found_in(hidden, held)


def test_the_whole_sheet_holds_all(make, sheet):
    held = everything_in(_of_sheet(sheet, Choices("en", Profile.FULL)))
    told = {one.looked.reason for one in sheet.found} | {one.case for one in sheet.found}
    assert found_in(told, held) == told


@pytest.fixture(scope="module")
def comparison(make):
    def line():
        values = {"reported_region": "", "birth": ""}
        made = Line((make.mark("line"), make.mark("key")), values, BirthSpan())
        return make(LineSide, name=make.mark("name"), line=made)

    old, new = line(), line()
    change = FieldChange("origin_place", make.mark("old"), make.mark("new"), True, True)
    return make(
        Comparison,
        old=make(ListSide, date_edtf="2025-06-02"),
        new=make(ListSide, date_edtf="2025-07-02"),
        lines=(ComparedLine(LineState.CHANGED, old, new, (change,)),
               ComparedLine(LineState.NEW, None, line())),
    )  # fmt: skip


def _of_lists(comparison, choices):
    out = cut(comparison, choices)
    return version_report(out, language=choices.language, profile=choices.profile, **PRINTED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_public_reads_how_many_lines_differ(make, comparison, language):
    held = everything_in(_of_lists(comparison, Choices(language)))
    places = {make.marks[mark] for mark in found_in(make.marks, held)}
    assert places == {"ListSide.title", "Comparison.office", "Comparison.journal_anchor"}
    assert cut(comparison, Choices(language)).counts() == comparison.counts()


def test_a_body_reads_which_lines_differ_and_the_office_what_it_accepted(make, comparison):
    partner, full = (
        everything_in(_of_lists(comparison, Choices("en", profile)))
        for profile in (Profile.PARTNER, Profile.FULL)
    )
    told = {mark for mark in make.marks if make.marks[mark] in ("old", "new", "name")}
    assert found_in(told, partner) == found_in(told, full)
    assert comparison.lines[0].changes[0].old.encode() in partner
    assert (b"How it stands" in partner, b"How it stands" in full) == (False, True)


def test_a_body_reads_of_a_cell_only_the_name(report, comparison):
    cell = "Гойданко Олена Петрівна, 04.03.2012 р.н., інвалід"
    side = replace(report.left.side, name=cell)
    pair = replace(
        report, left=replace(report.left, side=side), item=replace(report.item, left=side)
    )
    lines = tuple(
        replace(one, **{name: told and replace(told, name=cell) for name, told in
                        (("old", one.old), ("new", one.new))})
        for one in comparison.lines
    )  # fmt: skip
    choices = Choices("uk", Profile.PARTNER)
    lists = replace(comparison, lines=lines)
    for paper in (_of_pair(pair, choices), _of_lists(lists, choices)):
        held = everything_in(paper)
        assert found_in({"04.03.2012", "інвалід", "Гойданко"}, held) == {"Гойданко"}
