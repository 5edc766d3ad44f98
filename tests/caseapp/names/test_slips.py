import translitua
from hypothesis import assume, given
from hypothesis import strategies as st

from caseapp.names.keys import matches, query_keys, search_keys
from caseapp.names.slips import Slip, typed_words
from caseapp.search.near_rows import NearRows
from tests.caseapp.names.strategies import PLACEHOLDERS, awkward, children, surnames

CYRILLIC, LATIN = "абвгдежзиклмнопрстуфхцчш", "abdefklmnoprtuv"
OTHERS = [search_keys(*child).split() for child in (
    ("Вигаданко", "Тимур", "Янович"), ("Прикладний", "Ніна", ""), ("", "", ""))]  # fmt: skip


def nearest(text, child):
    """How near a child is to a typed text, whether it is found as typed or nearly so."""
    keys = search_keys(*child)
    if matches(query_keys(text), keys):
        return Slip.NONE
    found = NearRows([*OTHERS, keys.split()]).found(typed_words(text))
    return dict(found).get(len(OTHERS), Slip.FAR)


@st.composite
def slipped(draw, word):
    """A word with one letter left out, doubled wrongly, exchanged or out of turn."""
    at = draw(st.integers(1, len(word) - 2))
    letter = draw(st.sampled_from(LATIN if word.isascii() else CYRILLIC))
    changed = [
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + letter + word[at + 1 :],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    ]
    return draw(st.sampled_from(changed))


@given(children, st.data())
def test_a_surname_with_any_slip_of_a_letter_finds(child, data):
    assert nearest(data.draw(slipped(child[0])), child) <= Slip.BEGUN


@given(children, st.data(), st.permutations([0, 1, 2]))
def test_a_slip_in_a_whole_name_finds_in_any_order(child, data, order):
    words = [data.draw(slipped(child[0])), child[1], child[2]]
    assert nearest(" ".join(words[i] for i in order), child) <= Slip.BEGUN


@given(children, st.data())
def test_a_slip_in_latin_letters_finds(child, data):
    child = ("Філдоненко", *child[1:])
    typed = f"{translitua.translit(child[1])} {data.draw(slipped('Fildonenko'))}"
    assert nearest(typed, child) <= Slip.FEW_LETTERS


@given(children)
def test_who_has_only_initials_on_file_is_found_by_the_whole_name(child):
    surname, given_name, patronymic = child
    short = (surname, f"{given_name[0]}.", f"{patronymic[0]}.")
    assert nearest(" ".join(child), short) <= Slip.INITIAL


@given(children)
def test_who_has_no_patronymic_on_file_is_found_by_the_whole_name(child):
    assert nearest(" ".join(child), (child[0], child[1], "")) <= Slip.LEFT_OUT


@given(surnames, surnames)
def test_a_family_of_another_name_is_not_near(one, other):
    assume(one[:4] != other[:4])
    assert nearest(other, (one, "Тимур", "Янович")) in (Slip.FAR, Slip.FEW_LETTERS)


@given(awkward, st.sampled_from(PLACEHOLDERS))
def test_any_text_can_be_typed_and_placeholders_are_near_to_nothing(text, placeholder):
    assert nearest(text, (text, placeholder, text)) in Slip
    assert nearest("Гойданак", (placeholder, placeholder, placeholder)) == Slip.FAR


def test_among_no_rows_nothing_is_near():
    assert NearRows([]).found(typed_words("Гойданак")) == []
