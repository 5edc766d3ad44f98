"""Ukrainian names in the cases of a letter; what is not sure is left alone."""

import itertools
from pathlib import Path

import pytest

from caseapp.names.declining import NameCase, declined
from caseapp.names.given_names import given_names
from caseapp.names.inflection import nominative
from caseapp.names.parts import Parts

TABLE = Path(__file__).parents[2] / "data" / "declined_names.txt"  # a name and its three cases
SURE = [line.split("|") for line in TABLE.read_text(encoding="utf-8").splitlines()]
UNSURE = (
    "Живаго Артем Андрійович",
    "О’Коннор Джон",
    "Smith John",
    "Иванов Илья Петрович",
    "Верхня Ольга Іванівна",
    "Ворона Ольга Іванівна",
    "Бондар Іван Іванович",
    "Павлів Іван Іванович",
    "Олень Іван Іванович",
    "Чорновіл Тарас Іванович",
    "Лиса Марія Іванівна",
    "Петренко І. П.",
    "Петренко Невідомо",
    "Петренко 7 Іванович",
    "Ткач Олена Іванович",
    "Ткач" + "а" * 90 + " Олена Іванівна",
)
SURNAMES = """
Авдієнко Бабич Бережний Вигаданчук Гнатюк Гриценко Данилюк Дзюба Дорошенко Жук Забужко Іваненко Їжак
Кравець Кравчук Кучма Лебеденко Лисенко Майборода Мельник Мороз Назаренко Нечай Олійник Палій
Павленко Поліщук Придумченко Романюк Савчук Сидоренко Сокирко Стельмах Ткачук Третяк Федорук
Хоменко Цимбалюк Чумак Шевчук Щербак Юрченко Яковенко Ярош Дем’яненко Прокоп’юк В’юн
""".split()  # noqa: SIM905


def sex_of(name: str) -> str:
    return "female" if name.split()[2:] and name.split()[2].endswith("вна") else "male"


def parts_of(name: str) -> Parts:
    return Parts(*[*name.split(), "", ""][:3])


@pytest.mark.parametrize("line", SURE, ids=lambda line: line[0])
def test_a_name_stands_in_the_case_that_the_sentence_demands(line):
    name, *cases = line
    assert [declined(parts_of(name), sex_of(name), case) for case in NameCase] == cases


@pytest.mark.parametrize("name", UNSURE)
def test_a_foreign_or_doubtful_name_is_left_alone(name):
    for case in NameCase:
        assert declined(parts_of(name), sex_of(name), case) is None


def test_the_sex_is_told_by_the_names_or_not_at_all():
    assert declined(Parts("Мороз", "Ілля"), "", NameCase.GENITIVE) == "Мороза Іллі"
    assert declined(Parts("Мороз", "Саша"), "", NameCase.GENITIVE) is None
    assert declined(Parts("Мороз"), "male", NameCase.GENITIVE) is None


def test_hundreds_of_names_find_their_way_back_to_the_nominative():
    """The way back is our own, made of other rules than the way there."""
    people = list(itertools.islice(_people(), 600))
    back = [name for name in people if _returns(*name)]
    assert len(people) == 600
    assert len(back) / len(people) > 0.97


def _people():
    named = list(given_names())
    for number, surname in enumerate(SURNAMES * 20):
        given = named[number * 7 % len(named)]
        patronymic = "Олегович" if given.sex == "male" else "Олегівна"
        yield Parts(surname, given.ukrainian, patronymic), given.sex


def _returns(parts: Parts, sex: str) -> bool:
    told = [declined(parts, sex, case) for case in NameCase]
    if None in told:
        return False
    plain = [one.replace("’", "'") for one in (parts.surname, parts.given_name, parts.patronymic)]
    return all(_nominative(one) == plain for one in told)


def _nominative(text: str) -> list[str]:
    found = nominative(Parts(*text.split()))
    words = (found.surname, found.given_name, found.patronymic)
    return [word.replace("’", "'") for word in words]


@pytest.mark.parametrize("name", [*(line[0] for line in SURE), *UNSURE])
def test_nothing_but_letters_comes_out(name):
    for case in NameCase:
        told = declined(parts_of(name), sex_of(name), case) or ""
        assert "'" not in told
        assert len(told.split()) in (0, 2, 3)
