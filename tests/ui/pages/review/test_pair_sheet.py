"""What is read of one pair: both lines whole, evidence in groups, what would help."""

from caseapp.matching.model import Evidence
from caseapp.review.screening import screening_act, write_candidates
from tests.factories import a_candidate, a_line, a_list, a_listed_case, a_pool, found
from tests.ui.pages.review.pairs import ALIKE, said
from ui.pages.review.filters import LEADS
from ui.shell import PageName, Place
from ui.widgets.contribution import Contribution
from ui.widgets.elided import ElidedLabel
from ui.widgets.marked_text import MarkedText


def test_the_first_pair_stands_ready_with_its_evidence(page):
    assert page.item == page.table.rows[0]
    assert len(page.findChildren(Contribution)) == len(page.item.evidence)
    texts = {one.text for one in page.findChildren(MarkedText)}
    assert {page.item.left.name, page.item.right.name} <= texts


def test_a_line_without_a_number_leaves_no_gap_where_its_number_stands(open_window):
    def make(session):
        asked, pool = a_list(session), a_pool(session)
        sought = a_listed_case(session, asked, "Капрондук Ілля")
        held = a_line(session, pool, "Капрондюк Илья", line="")
        a_candidate(session, sought, held, evidence=ALIKE)

    open_window.desk.write(screening_act(1), make)
    open_window.go(Place(PageName.REVIEW))
    read = said(open_window.chrome.stack.front)
    assert "without a number, no case yet" in read
    assert "line ," not in read
    assert "on the list" in read.splitlines()


def test_what_cannot_be_decided_is_told_with_what_would_help(pairs):
    page, _ = pairs
    page.filters.tabs.setCurrentIndex(LEADS)
    page.view.select(1)
    assert "Not decidable by these data" in said(page)
    assert "What would help: a photo" in said(page)
    assert "patronymic" in said(page).partition("Not compared yet")[2]
    page.view.select(0)
    assert "What would help" not in said(page)


def test_a_date_that_only_comes_near_is_said_and_its_figures_are_marked(open_window, pairs):
    page, _ = pairs
    near = Evidence(
        "birth", "2018-07-08", "2018-09-25", "near", 0.2, "within_months", {"days": "79"}
    )
    again = [found(*page.item.lines, evidence=(*ALIKE, near), score=30.0)]
    open_window.desk.write(screening_act, write_candidates, again)
    page.view.select(page.table.place_of(page.item.candidate_id))
    read = said(page)
    assert "date of birth" not in read.partition("in its favour:")[2].partition(".")[0]
    assert "Not the same on both sides: date of birth" in read
    assert "Nothing on record speaks against it" not in read
    dates = [one for one in page.findChildren(MarkedText) if one.text.endswith(".2018")]
    assert [one.text for one in dates] == ["08.07.2018", "25.09.2018"]
    assert all(one._spans for one in dates)


def test_evidence_stands_in_groups_apart(open_window, pairs):
    page, _ = pairs
    left, right = page.item.lines
    told = (
        *ALIKE,
        Evidence("birth", "2014-03-12", "2011-01-01", "contradicting", -6.0, "different_date"),
        Evidence("birth_place", "Вигадівка", "", "missing", 0.0, "not_given"),
        Evidence("region", "RU-MOS; UA-43", "RU-TUL", "partial", -0.4, "other_region"),
    )
    facts = {"evidence": told, "score": 1.5, "grade": "possible", "probability": 0.4}
    again = [found(left, right, chance_rivals=0.4, **facts)]
    open_window.desk.write(screening_act, write_candidates, again)
    page.view.select(page.table.place_of(page.item.candidate_id))
    read = said(page)
    heads = ["Speaks for it", "Speaks against it", "Not known on one side or both"]
    assert [read.index(f"\n{head}\n") for head in heads] == sorted(
        read.index(f"\n{head}\n") for head in heads
    )
    assert "Says nothing either way" not in read
    assert "because another line agrees as well; by chance so many others" in read
    assert "against it speaks: date of birth" in read  # the other region alone would not
    values = "\n".join(one.text for one in page.sheet.findChildren(MarkedText))
    assert "Moscow Oblast (Russia); Autonomous Republic of Crimea (Ukraine" in values
    assert "another region – children are moved" in read
    assert "the probability is 40" in read
    assert "More could be told if both sides had: patronymic, place of birth" in read


def test_no_name_and_no_source_of_a_pair_is_shortened(open_window, pairs):
    page, _ = pairs
    assert not page.sheet.findChildren(ElidedLabel)


def test_both_names_of_a_pair_are_read_in_the_queue(open_window, pairs):
    page, _ = pairs
    names = page.table.texts(0)[0].split("\n")
    assert names == [page.item.left.name, page.item.right.name]
    assert page.view.rowHeight(0) > 2 * page.view.fontMetrics().height()
    told = [column.value(page.item) for column in page.shown_rows().columns]
    assert (told[0], told[2]) == tuple(names)
