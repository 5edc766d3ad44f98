"""The letter of a request: who asks whom, the child in the right case, what goes along."""

import dataclasses

import pytest

from caseapp.case_file import RequestLine
from caseapp.case_parts.people_lines import ApplicationLine
from caseapp.dates import UncertainDate, from_edtf
from caseapp.office.letterhead import Letterhead
from caseapp.papers.request_letter import LetterText, RequestLetter, proposed
from exports.outgoing import Choices, Profile, Section, leaving_out
from exports.profiles import cut
from exports.request_letter import request_letter
from exports.words import LANGUAGES
from tests.exports.lines import number
from tests.exports.reading import PRINTED, missing, text_of

HEAD = Letterhead(
    name="Служба у справах дітей Вигаданської ради",
    address="вул. Прикладна, 1\n01001 Вигадане",
    contact="(044) 000-00-00",
    post="Начальниця служби",
    signatory="Олена ВИГАДАНЧУК",
    basis="Порядок № 551 <b>",
)
REQUEST = RequestLine(
    id=number(700),
    kind="request",
    recipient="Уповноваженому Верховної Ради України з прав людини",
    subject="Про місцезнаходження дитини",
    reference="01-12/345",
    sent=from_edtf("2025-11-20"),
    due=from_edtf("2025-12-20"),
    answered=UncertainDate(),
    answer="",
    note="для своїх",
    source_id=None,
)
APPLICATION = ApplicationLine(
    number(701),
    attached=True,
    by_whom="мати",
    date=from_edtf("2025-06-01"),
    sent_to="",
    note="",
    source_id=None,
)


@pytest.fixture
def letter(rich_case):
    text = dataclasses.replace(proposed(HEAD, rich_case, REQUEST), enclosed="Копія\nФото")
    return RequestLetter(HEAD, text, REQUEST, rich_case, is_adult=False, application=APPLICATION)


def printed(letter, language="uk", **more) -> bytes:
    choices = Choices(language, more.pop("profile", Profile.PARTNER), **more)
    return request_letter(cut(letter, choices), choices=choices, **PRINTED)


def test_the_letter_says_who_asks_whom_what_by_when_and_why(letter):
    told = (
        "Служба у справах дітей Вигаданської ради вул. Прикладна, 1 01001 Вигадане",
        "Уповноваженому Верховної Ради України з прав людини",
        "20.11.2025 № 01-12/345",
        "Про місцезнаходження дитини",
        "здійснює розшук дитини – Ґудзівської-Приклад Єлизавети Мар’янівни (справа № 2025-00017).",
        "відомо про Ґудзівську-Приклад Єлизавету Мар’янівну:",
        "забезпечити Ґудзівській-Приклад Єлизаветі Мар’янівні повернення",
        "Гудзівська-Приклад Єлізавета Марянівна (як записано у списку)",
        "12.03.2014, с. Їжакове",
        "Заяву батьків або законного представника (дата: 01.06.2025) додано.",
        "Правова підстава: Порядок № 551 <b>",
        "Відповідь просимо надати до 20.12.2025.",
        "Додатки: 1. Копія 2. Фото",
        "Начальниця служби",
        "Олена ВИГАДАНЧУК",
    )
    assert missing(told, text_of(printed(letter))) == []


def test_a_name_that_cannot_be_declined_stands_as_it_is(letter):
    foreign = dataclasses.replace(letter.case, name="O’Connor John", names=())
    text = text_of(printed(dataclasses.replace(letter, case=foreign)))
    assert "розшук дитини на ім’я" in text


def test_each_reader_finds_the_name_in_letters_that_he_reads(letter):
    english, russian = (text_of(printed(letter, language)) for language in ("en", "ru"))
    assert "by the name of Gudzivska-Pryklad Yelyzaveta Marianivna" in english
    assert "Ґудзівська-Приклад Єлизавета Мар’янівна (name at birth)" in english
    assert "по имени Гудзивская-Приклад Елизавета Марьяновна" in russian


def test_the_worker_words_what_is_asked(letter):
    text = dataclasses.replace(
        letter.text, text="Просимо копію рішення.\n\nІ фото.", salutation="Пане!"
    )
    told = text_of(printed(dataclasses.replace(letter, text=text)))
    assert missing(("Просимо копію рішення.", "І фото.", "Пане!"), told) == []
    assert "Просимо повідомити" not in told
    assert "Просимо:" not in told


@pytest.mark.parametrize(
    ("language", "asked"),
    [("uk", "Просимо: копію рішення"), ("ru", "Просим: копію рішення"), ("en", "We ask: копію")],
)
def test_words_that_only_name_what_is_wanted_are_asked_for(letter, language, asked):
    text = dataclasses.replace(letter.text, text="копію рішення")
    assert asked in text_of(printed(dataclasses.replace(letter, text=text), language))


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2026-12-15", "Відповідь просимо надати до 15.12.2026."),
        ("2027-21", "Строк відповіді: весна 2027."),
    ],
)
def test_the_day_of_the_answer_is_grammatical(letter, edtf, said):
    asked = dataclasses.replace(letter.request, due=from_edtf(edtf))
    assert said in text_of(printed(dataclasses.replace(letter, request=asked)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_adult_and_a_missing_application_are_said_in_every_language(letter, language):
    told = text_of(printed(dataclasses.replace(letter, is_adult=True, application=None), language))
    expected = {
        "uk": ("особи з числа дітей", "не додано"),
        "en": ("a person taken as a child", "No application"),
        "ru": ("лица из числа детей", "не приложено"),
    }
    assert missing(expected[language], told) == []


def test_what_stays_in_the_office_is_not_in_the_letter(letter):
    told = text_of(printed(letter))
    assert "для своїх" not in told
    assert letter.case.note.split("\n")[0] not in told
    least = text_of(printed(letter, left_out=leaving_out([Section.NAMES])))
    assert "Їжакове" not in least


def test_a_letter_of_which_nothing_is_known_yet_is_still_one(bare_case):
    request = dataclasses.replace(REQUEST, reference="", due=UncertainDate(), sent=UncertainDate())
    empty = RequestLetter(
        Letterhead(), LetterText(), request, bare_case, is_adult=False, application=None
    )
    told = text_of(printed(empty))
    assert "22.11.2025 № ____" in told
    assert "Здійснюється розшук дитини на ім’я Їздонина Ганна" in told
    assert printed(empty) == printed(empty)
