"""What a reply's words claim, and which lines its rows answer."""

import datetime as dt
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.dates import exact, from_edtf
from caseapp.lists.columns.answer_phrases import PHRASES
from caseapp.lists.replies.reply import AnsweredLine, attach, person_of, recognise_answer
from db.codes import ClaimKind
from tests.caseapp.lists import made

SAID = {
    "located": """
        в учреждении для детей-сирот
        установлен(а), находится под опекой
        приёмная семья
        под предварительной опекой
        ребёнок усыновлён
        находится на территории Ростовской области
        помещён в детский дом
        встановлено місцезнаходження
        перебуває під опікою
        перебуває у прийомній сім’ї
        located, under guardianship
        in a foster family
        placed in an institution for orphans
    """,
    "never_in_russia": """
        на территории РФ не находился(ась)
        НЕ НАХОДИЛАСЬ НА ТЕРРИТОРИИ РОССИЙСКОЙ ФЕДЕРАЦИИ
        никогда не был в России
        сведения о въезде отсутствуют
        сведений о въезде на территорию РФ не имеется
        въезд не зафиксирован
        границу не пересекала
        на території РФ не перебувала
        відомості про в’їзд відсутні
        was never in Russia
        no record of entry
        no information on entry into Russia
        данных о пересечении государственной границы не имеется
        на территорию РФ не въезжал(а)
    """,
    "already_returned": """
        воссоединён с семьёй, выехал
        возвращён(а) родственникам
        вернулась на Украину
        выехал с матерью на Украину
        возз'єднано з родиною
        повернуто в Україну
        reunited with family
        already returned to Ukraine
        воссоединена с бабушкой
        находится на территории Украины
        проживает на Украине с матерью
        перебуває на території України
    """,
    "reached_adulthood": """
        совершеннолетний
        достиг(ла) совершеннолетия
        исполнилось 18 лет
        досягла повноліття
        повнолітня
        18 років виповнилося
        adult
        has reached the age of 18
    """,
    "under_preparation": """
        прорабатывается возвращение
        возвращение ребёнка прорабатывается
        ведётся подготовка к воссоединению с семьёй
        готується повернення до родини
        return is being prepared
        under preparation
        ведётся работа по воссоединению
    """,
    "in_third_country": """
        выехал в третью страну
        выехала в Германию с матерью
        проживает с родителями в Польше
        виїхав з родиною до Німеччини
        left for a third country
        in Germany
    """,
    "left_russia": """
        выехал за пределы РФ
        покинула территорию РФ
        виїхала за кордон
        left Russia
    """,
    "in_state_care": """
        находится на государственном обеспечении
        під наглядом держави, державна опіка
        in state care
        под надзором организации для детей-сирот
    """,
    "with_family": """
        проживает с матерью
        установлен, проживает с бабушкой в РФ
        мешкає з родичами
        living with relatives in Russia
        проживает в семье тёти
        передан(а) матери
        handed over to mother
    """,
    "not_abducted": """
        не депортирован, прибыл добровольно
        не вывозился
        was not abducted
        прибыл с родителями добровольно
        приїхала добровільно
    """,
    "": """
        не установлен
        не был установлен
        местонахождение не установлено
        has not been located
        not in Russia
        несовершеннолетний
        не достиг совершеннолетия
        не возвращён
        будет возвращён
        возможно, выехал
        опека не установлена
        сведения о выезде отсутствуют
        возвращена, совершеннолетняя
        совершеннолетний, находится под опекой
        выехал, проживает в учреждении
        без родителей, в интернате
        уточняется
        проверка продолжается
        пребывание не подтверждено
        по учётам не значится
        не находится на территории Украины
        возвращена матери, совершеннолетняя
        см. примечание
        -
    """,
}
_CASES = [
    (phrase.strip(), kind)
    for kind, phrases in SAID.items()
    for phrase in phrases.strip().splitlines()
]


@pytest.mark.parametrize(("text", "kind"), _CASES)
def test_words_become_the_claim_that_they_make_or_none(text, kind):
    assert recognise_answer(text) == kind


def test_every_kind_of_claim_that_can_be_answered_has_words():
    assert {phrase.kind for phrase in PHRASES} == set(ClaimKind) - {ClaimKind.ON_LIST}


_TIED = {
    *("не", "no", "never", "not", "with", "никогда", "с", "з", "под", "під"),
    *("семья", "пределы", "покинула", "left", "to", "family", "mother"),
}
_FREE_ORDER = [text for text, kind in _CASES if kind and not _TIED & set(text.lower().split())]


@given(st.sampled_from(_FREE_ORDER).flatmap(lambda text: st.permutations(text.split())))
def test_the_order_of_words_that_nothing_governs_does_not_matter(words):
    kinds = {text: kind for text, kind in _CASES if sorted(text.split()) == sorted(words)}
    assert {recognise_answer(" ".join(words))} == set(kinds.values())


@given(st.sampled_from([text for text, kind in _CASES if kind]))
def test_a_not_that_nothing_explains_makes_an_answer_unclear(text):
    assert recognise_answer(f"{text}, не гражданин") == ""


@given(st.text(max_size=200))
def test_any_text_gives_a_kind_or_nothing(text):
    assert recognise_answer(text) in {"", *ClaimKind}


def _answered(readings):
    return [AnsweredLine(one.line, person_of(one, str(uuid.uuid4()))) for one in readings]


def _lines_of(attachments, answered):
    lines = {uuid.UUID(one.person.id): one.line for one in answered}
    return [lines.get(one.entry_id) for one in attachments]


def _russian(line, surname, given_name, birth, **changes):
    name = f"{surname} {given_name}"
    return made.reading(
        line,
        surname=surname,
        given_name=given_name,
        name_written=name,
        birth=from_edtf(birth),
        sex="unknown",
        **changes,
    )


def test_rows_are_attached_by_name_and_day_whatever_their_numbers():
    listed = _answered(
        [
            _russian(1, "Гойданець", "Микита", "2012-03-04"),
            _russian(2, "Лебруненко", "Ганна", "2014-05-06"),
            _russian(3, "Сквирончук", "Олексій", "2010-07-08"),
        ]
    )
    replied = [
        _russian(1, "Сквирончук", "Алексей", "2010-07-08"),
        _russian(2, "Гойданец", "Никита", "2012-04-03"),
        _russian(3, "Лебруненко", "Анна", "2014-05-06"),
    ]
    assert _lines_of(attach(replied, listed), listed) == ["3", "1", "2"]


def test_a_month_without_a_patronymic_waits():
    listed = _answered([_russian(2, "Лебруненко", "Ганна", "2014-05-06")])
    assert _lines_of(attach([_russian(3, "Лебруненко", "Анна", "2014-05")], listed), listed) == [
        None
    ]


def test_numbers_alone_never_attach():
    listed = _answered([made.reading(line) for line in range(1, 8)])
    strangers = [
        _russian(line, f"Їздонин{letter}", "Федора", f"2003-11-0{line}")
        for line, letter in enumerate("абвгдеж", 1)
    ]
    attachments = attach(strangers, listed)
    assert [one.entry_id for one in attachments] == [None] * 7


def test_a_row_that_two_lines_fit_waits_with_both():
    twins = [
        _russian(1, "Гойданець", "Ольга", "2012-03-04"),
        _russian(2, "Гойданець", "Ольга", "2012-03-04"),
    ]
    listed = _answered([*twins, made.reading(3), made.reading(5)])
    (waiting,) = attach([_russian(9, "Гойданец", "Ольга", "2012-03-04")], listed)
    assert waiting.entry_id is None
    assert {str(choice) for choice in waiting.choices} == {one.person.id for one in listed[:2]}
    assert [pair.left for pair in waiting.found] == ["0", "0"]


def test_numbers_that_agree_with_the_names_put_the_right_twin_first():
    rows = [made.reading(line) for line in range(1, 12)]
    rows += [_russian(line, "Гойданець", "Ольга", "2012-03-04") for line in (12, 13)]
    listed = _answered(rows)
    attachments = attach(rows, listed)
    assert _lines_of(attachments, listed)[:11] == [str(line) for line in range(1, 12)]
    first = [one.entry_id or one.choices[0] for one in attachments[11:]]
    assert [str(one) for one in first] == [one.person.id for one in listed[11:]]


def test_nothing_answered_leaves_every_row_waiting():
    (waiting,) = attach([made.reading(1)], [])
    assert (waiting.row, waiting.entry_id, waiting.choices) == (0, None, ())


def test_a_row_as_a_person():
    person = person_of(
        made.reading(1, birth=exact(dt.date(2011, 2, 3)), origin_place="Вигадівка"), "7"
    )
    assert (person.id, person.sex, person.birth_place) == ("7", "female", "Вигадівка")
    assert [birth.edtf for birth in person.births] == ["2011-02-03"]
    whole = person_of(made.reading(1, surname="", given_name="", sex="unknown"), "8")
    assert whole.names[0].full == made.reading(1).name_written
    assert whole.sex == ""


def test_an_answer_that_may_be_a_twins_waits_for_a_person():
    listed = _answered([made.reading(1, surname="Вигаданюк", given_name="Олена")])
    twin, same = (
        made.reading(1, surname="Выгаданюк", given_name=name) for name in ("Олеся", "Елена")
    )
    (waiting,) = attach([twin], listed)
    assert (waiting.entry_id, len(waiting.choices)) == (None, 1)
    (attached,) = attach([same], listed)
    assert attached.entry_id is not None
