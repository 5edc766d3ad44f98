import pytest

from caseapp.cases import relations
from caseapp.cases.relations import KinDraft, RelationDraft
from caseapp.matching.kin import kin_of
from caseapp.matching.model import BirthSpan, Person, Sibling
from caseapp.matching.people import side_of
from caseapp.review.case_siblings import with_siblings
from caseapp.review.families import family_lines
from caseapp.review.family_raising import find_raised, has_family
from caseapp.review.persons import persons_of_lines, persons_of_list
from caseapp.review.screening import find_candidates
from caseapp.review.verdicts import decide
from db.tables import ListEntry
from tests.factories import WORKER, a_candidate, a_line, a_list, a_listed_case, a_pool, case_of

SISTER, CHILD = "Капрондук Оляна Олегівна", "Капрондук Ілля Олегович"


@pytest.fixture
def lines(session):
    """A sister and a brother on one list, each with a case; nothing on the list ties them."""
    asked = a_list(session)
    sister = a_listed_case(session, asked, SISTER, birth="04.03.2012")
    return asked, sister, a_listed_case(session, asked, CHILD, birth="06.05.2014")


def _told(session, line):
    siblings = persons_of_lines(session, [line])[str(line)].siblings
    return [(one.name, one.birth.edtf, one.child) for one in siblings]


@pytest.mark.parametrize("turned", [False, True])
def test_a_bond_between_two_cases_tells_on_the_lines_of_both(session, lines, turned):
    _, *two = lines
    sister, brother = (case_of(session, line) for line in two)
    ends = (brother, sister) if turned else (sister, brother)
    bond = relations.link_siblings(session, *ends, KinDraft())
    assert _told(session, two[0]) == [("Ілля", "2014-05-06", str(brother))]
    assert _told(session, two[1]) == [("Оляна", "2012-03-04", str(sister))]
    assert family_lines(session, two[0]) == (two[1],)
    relations.remove_relation(session, bond.id)
    assert _told(session, two[0]) == _told(session, two[1]) == []
    assert family_lines(session, two[0]) == ()


def test_a_brother_who_is_only_written_down_counts_and_a_mother_does_not(session, lines):
    _, line, _ = lines
    case_id = case_of(session, line)
    relations.add_relation(session, case_id, RelationDraft("mother", "Капрондук", "Ганна"))
    draft = RelationDraft("brother", "Капрондук", "Степан", birth_text="11.06.2010")
    brother = relations.add_relation(session, case_id, draft)
    assert _told(session, line) == [("Степан", "2010-06-11", "")]
    relations.remove_relation(session, brother.id)
    assert _told(session, line) == []


def test_screening_finds_the_brother_of_a_case_on_the_other_list(session, lines):
    asked, line, _ = lines
    pool = a_pool(session)
    named = {"siblings_text": "Степан 11.06.2010"}
    right = a_line(session, pool, "Новенко Олена Петровна", birth="04.03.2012", **named)
    for letter in "абвгдежзиклмнопрстуфхцч":
        a_line(session, pool, f"Чужинюк{letter} Тарас", birth="2009")

    def best():
        found = find_candidates(session, asked)
        return next(one for one in found if (one.left, one.right) == (str(line), str(right)))

    before = best()
    draft = RelationDraft("brother", "Капрондук", "Степан", birth_text="11.06.2010")
    relations.add_relation(session, case_of(session, line), draft)
    after = best()
    assert after.score > before.score + 5
    assert "siblings_found" in {one.reason for one in after.evidence}


def test_a_brother_linked_only_by_his_case_rises_with_his_sister(session, lines):
    _, sister, brother = lines
    pool, grouped = a_pool(session), {"group_text": "гр. 7"}
    found = a_line(session, pool, "Новенко Олена Петровна", birth="04.07.2012", **grouped)
    right = a_line(session, pool, "Новенко Ілля Петрович", birth="11.06.2014", **grouped)
    for letter in "абвгдежзиклмнопрстуфхцч":
        a_line(session, pool, f"Чужинюк{letter} Тарас", birth="2009")
    candidate = a_candidate(session, sister, found)
    assert not has_family(session, candidate)
    one, other = case_of(session, sister), case_of(session, brother)
    relations.link_siblings(session, one, other, KinDraft())
    decide(session, candidate, "same", "", worker=WORKER)
    (told,) = find_raised(session, candidate)
    assert (told.left, told.right) == (str(brother), str(right))
    assert "sibling_judged" in {each.reason for each in told.evidence}


def test_one_sibling_told_twice_counts_once():
    born = BirthSpan("2014-05-06")
    person = Person("1", siblings=(Sibling("Капрондук Ілля", born), Sibling("Анна")))
    known = (Sibling("Ілля", born, "c"), Sibling("Оляна", BirthSpan("2012-03-04")))
    told = with_siblings(person, known).siblings
    assert told == (Sibling("Капрондук Ілля", born, "c"), Sibling("Анна"), known[1])
    assert with_siblings(Person("1", siblings=told), known).siblings == told


def test_a_sibling_of_the_group_who_is_linked_too_counts_once(session):
    asked = a_list(session)
    group = {"group_text": "сім’я 1"}
    sister = a_listed_case(session, asked, SISTER, birth="04.03.2012", **group)
    brother = a_listed_case(session, asked, CHILD, birth="06.05.2014", **group)
    session.get_one(ListEntry, brother).given_name = "Нечитко"  # the case has the name
    ends = case_of(session, sister), case_of(session, brother)
    relations.link_siblings(session, *ends, KinDraft())
    siblings, _ = kin_of(side_of(persons_of_list(session, asked))).of_person
    assert [one.child for one in siblings] == [str(ends[1])]
