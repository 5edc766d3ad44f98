import uuid
from dataclasses import replace

import pytest
from sqlmodel import select

from caseapp.cases import births, names
from caseapp.cases.drafts import BirthDraft
from caseapp.lines.siblings import read_siblings
from caseapp.matching.model import Evidence, WrittenName
from caseapp.review.candidates import all_items, pending, persons_of_list, store
from caseapp.review.verdicts import decide, withdraw
from db.tables import CandidateRecord
from tests.factories import (
    NAME,
    WORKER,
    a_candidate,
    a_line,
    a_list,
    a_listed_case,
    a_pool,
    a_reply,
    case_of,
    found,
    name_draft,
)


@pytest.fixture
def asked(session):
    """A list handed over, with two lines and their cases."""
    list_id = a_list(session)
    lines = [a_listed_case(session, list_id, name) for name in (NAME, "Їздонюк Гліб")]
    return list_id, lines


@pytest.fixture
def pool(session):
    """A pool with three lines."""
    list_id = a_pool(session)
    return list_id, [a_line(session, list_id, f"Вигаданко{n} Іван") for n in range(3)]


def _pairs(items):
    return [(item.left.entry_id, item.right.entry_id) for item in items]


def test_the_best_comes_first(session, asked, pool):
    (first, second), held = asked[1], pool[1]
    pairs = [(first, held[0], 12.0), (second, held[1], 25.0), (first, held[2], 18.5)]
    assert store(session, [found(left, right, score=score) for left, right, score in pairs]) == 3
    assert [item.score for item in pending(session)] == [25.0, 18.5, 12.0]


def test_the_grade_orders_before_the_chance_and_the_chance_before_the_score(session, asked, pool):
    told = [
        ("possible", 0.9, 40.0),
        ("strong", 0.7, 10.0),
        ("strong", 0.7, 20.0),
        ("strong", 0.8, 5.0),
        ("not_decidable", 0.99, 50.0),
        ("cohort_only", 0.1, 1.0),
    ]
    ends = [(left, right) for left in asked[1] for right in pool[1]]
    candidates = [
        replace(found(left, right, score=score), grade=grade, probability=probability)
        for (left, right), (grade, probability, score) in zip(ends, told, strict=True)
    ]
    store(session, candidates)
    shown = pending(session)
    assert [(item.probability, item.score) for item in shown] == [
        told[place][1:] for place in (3, 2, 1, 0, 5, 4)
    ]
    assert "strong" not in {item.grade for item in shown[:3]}  # each has an even one beside it


def test_both_sides_show_their_cells_and_cases(session, asked, pool):
    raw = '{"№": "А-3", "Ф.И.О.": " ВИГАДАНКО  Иван"}'
    line = a_line(session, pool[0], "Вигаданко Иван", line="А-3", raw=raw)
    a_candidate(session, asked[1][0], line)
    (item,) = pending(session)
    assert (item.left.case_number, item.left.list_title) == ("2025-00001", "Список 339")
    assert item.left.case_id == case_of(session, asked[1][0])
    assert (item.right.case_id, item.right.case_number, item.right.line) == (None, "", "А-3")
    assert item.right.raw == (("№", "А-3"), ("Ф.И.О.", " ВИГАДАНКО  Иван"))
    assert (item.right.list_kind, item.right.name) == ("pool", "Вигаданко Иван")


def test_evidence_reads_back_as_it_was_found(session, asked, pool):
    evidence = (
        Evidence(
            "birth", "12.03.2014", "21.03.2014", "near", 6.25, "within_ten_days", {"days": "9"}
        ),
        Evidence("sex", "male", "", "missing", 0.0, "missing"),
    )
    store(session, [found(asked[1][0], pool[1][0], evidence=evidence)])
    assert pending(session)[0].evidence == evidence


def test_one_list_alone_may_be_reviewed(session, asked, pool):
    other = a_pool(session, title="Інший")
    first = a_candidate(session, asked[1][0], pool[1][0])
    second = a_candidate(session, asked[1][1], a_line(session, other))
    reviewed = {
        list_id: {item.candidate_id for item in pending(session, list_id=list_id)}
        for list_id in (asked[0], pool[0], other, uuid.uuid4())
    }
    assert list(reviewed.values()) == [{first, second}, {first}, {second}, set()]


def test_screening_again_renews_what_nobody_decided(session, asked, pool):
    candidate = a_candidate(session, asked[1][0], pool[1][0], score=10.0)
    assert store(session, [found(asked[1][0], pool[1][0], score=30.0, story="sibling")]) == 1
    (item,) = pending(session)
    assert (item.candidate_id, item.score, item.story) == (candidate, 30.0, "sibling")


def test_a_pair_is_one_from_either_side(session, asked, pool):
    candidate = a_candidate(session, asked[1][0], pool[1][0])
    evidence = (Evidence("surname", "Вигаданко", "Капрондук", "contradicting", -3.0, "other"),)
    store(session, [found(pool[1][0], asked[1][0], evidence=evidence)])
    (item,) = pending(session)
    assert (item.candidate_id, item.left.entry_id) == (candidate, asked[1][0])
    assert (item.evidence[0].left, item.evidence[0].right) == ("Капрондук", "Вигаданко")


def test_a_pair_found_twice_at_once_is_kept_once_and_at_its_best(session, asked, pool):
    both = [
        found(asked[1][0], pool[1][0], score=20.0),
        found(pool[1][0], asked[1][0], score=15.0),
    ]
    assert store(session, both) == 1
    assert [item.score for item in pending(session)] == [20.0]


@pytest.mark.parametrize("verdict", ["same", "different"])
def test_what_was_decided_is_not_offered_again(session, asked, pool, verdict):
    candidate = a_candidate(session, asked[1][0], pool[1][0], score=10.0)
    decide(session, candidate, verdict, "причина", worker=WORKER)
    assert store(session, [found(asked[1][0], pool[1][0], score=30.0)]) == 0
    assert store(session, [found(pool[1][0], asked[1][0], score=30.0)]) == 0
    assert pending(session) == ()
    assert [(item.score, item.verdict) for item in all_items(session)] == [(10.0, verdict)]


def test_a_withdrawn_verdict_brings_the_question_back(session, asked, pool):
    candidate = a_candidate(session, asked[1][0], pool[1][0])
    decide(session, candidate, "different", "інша дата", worker=WORKER)
    withdraw(session, candidate, "помилка", worker=WORKER)
    assert [item.verdict for item in pending(session)] == [""]


def test_an_unsure_pair_stays_in_the_queue_behind_the_others(session, asked, pool):
    doubtful = a_candidate(session, asked[1][0], pool[1][0], score=30.0)
    a_candidate(session, asked[1][1], pool[1][1], score=10.0)
    decide(session, doubtful, "unsure", "потрібне фото", worker=WORKER)
    assert [(item.score, item.verdict) for item in pending(session)] == [
        (10.0, ""),
        (30.0, "unsure"),
    ]


def test_two_lines_of_one_case_are_no_question(session, asked, pool):
    pair, other = pool[1][:2], asked[1][0]
    a_candidate(session, *pair)
    for line in pair:
        decide(session, a_candidate(session, other, line), "same", "", worker=WORKER)
    assert pending(session) == ()
    assert len(all_items(session)) == 3


def test_an_answered_line_of_a_reply_is_no_question(session, asked):
    reply = a_line(session, a_reply(session, asked[0]), answer_kind="located")
    first, rival = (a_candidate(session, reply, line) for line in asked[1])
    decide(session, first, "same", "", worker=WORKER)
    assert pending(session) == ()
    withdraw(session, first, "помилка", worker=WORKER)
    assert {item.candidate_id for item in pending(session)} == {first, rival}


def test_many_pairs_are_kept_at_once(session, asked):
    big = a_pool(session, title="Великий")
    lines = [a_line(session, big) for _ in range(40)]
    pairs = [found(left, right) for left in asked[1] for right in lines]
    assert store(session, pairs) == 80
    assert store(session, pairs) == 80
    assert len(session.exec(select(CandidateRecord)).all()) == 80
    assert sorted(_pairs(pending(session))) == sorted(
        (left, right) for left in asked[1] for right in lines
    )


def test_a_person_has_all_names_and_births_of_the_case(session, asked):
    case_id = case_of(session, asked[1][0])
    names.add_name(session, case_id, name_draft("Інакший Ілля", "after_adoption"))
    births.add_birth(session, case_id, BirthDraft("2015"))
    person = persons_of_list(session, asked[0])[0]
    assert person.id == str(asked[1][0])
    assert person.names == (
        WrittenName("Капрондук", "Ілля", "Олегович"),
        WrittenName("Інакший", "Ілля", ""),
    )
    assert [birth.edtf for birth in person.births] == ["2014-03-12", "2015"]


def test_the_place_of_birth_counts_before_the_place_of_residence(session, asked):
    list_id, (entry, other) = asked
    births.add_birth(session, case_of(session, entry), BirthDraft("2014", place="Вигадівка"))
    places = {person.id: person.birth_place for person in persons_of_list(session, list_id)}
    assert places[str(entry)] == "Вигадівка"
    assert places[str(other)] != "Вигадівка"


def test_a_removed_name_is_no_name_of_the_person(session, asked):
    case_id = case_of(session, asked[1][0])
    name_id = names.add_name(session, case_id, name_draft("Інакший Ілля")).id
    names.remove_name(session, name_id)
    assert len(persons_of_list(session, asked[0])[0].names) == 1


def test_a_person_without_case_has_what_the_line_says(session):
    list_id = a_pool(session)
    facts = {"sex": "female", "origin_place": "Вигадівка", "siblings_text": "Їздонюк Гліб 2012"}
    a_line(session, list_id, "Їздонюк Олена", birth="", **facts)
    unread = {"surname": "", "given_name": "", "patronymic": ""}
    a_line(session, list_id, "Гліб із Вигадівки", **unread)
    first, second = persons_of_list(session, list_id)
    assert (first.sex, first.birth_place, first.births) == ("female", "Вигадівка", ())
    assert [sibling.name for sibling in first.siblings] == ["Їздонюк Гліб"]
    assert (second.sex, second.names) == ("", (WrittenName(full="Гліб із Вигадівки"),))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Їздонюк Гліб 12.03.2012", [("Їздонюк Гліб", "2012-03-12")]),
        ("сестра Олена (2012); брат Гліб", [("Олена", "2012"), ("Гліб", "")]),
        ("Олена 2012-03-04; Гліб 03.2015", [("Олена", "2012-03-04"), ("Гліб", "2015-03")]),
        ("нет", []),
        ("немає", []),
        ("2", []),
        ("двоє, у притулку", []),
        ("Олена 2012; у притулку, невідомо де", []),
        ("Олена 32.13.2012", []),
        ("", []),
    ],
)
def test_siblings_are_read_only_where_they_are_written_plainly(text, expected):
    assert [(one.name, one.birth.edtf) for one in read_siblings(text)] == expected
