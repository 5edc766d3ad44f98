"""A possible match on paper: both sides word for word, each comparison, verdicts, never a fact."""

import dataclasses
import datetime as dt
import io
import uuid

import pypdf
import pytest

from caseapp.matching.model import Evidence
from caseapp.papers.match_report import MatchReport, MatchSide, VerdictLine
from caseapp.review.family_reading import Family, Member
from caseapp.review.pairs import ReviewItem, ReviewSide
from exports.match_report import match_report
from exports.words import LANGUAGES
from tests.exports.reading import PRINTED, missing, text_of


def a_side(value: int, name: str, **more: object) -> ReviewSide:
    fields = {
        "list_title": "Список із 339 дітей",
        "list_kind": "handed_over",
        "line": "17",
        "case_id": uuid.UUID(int=500),
        "case_number": "2025-00017",
        "raw": (("ПІБ", name), ("Дата нар.", "12.03.2014"), ("Примітка", "має ‘родимку’ & шрам")),
    }
    ids = {"entry_id": uuid.UUID(int=value), "list_id": uuid.UUID(int=value + 100)}
    return ReviewSide(**ids, name=name, **(fields | more))


LEFT = a_side(1, "Капрондук Ілля Олегович")
RIGHT = a_side(
    2,
    "Капрондюк Илья",
    list_title="Вихованці <b>вигаданого</b> центру",
    list_kind="pool",
    line="А-3",
    case_id=None,
    case_number="",
)
EVIDENCE = (
    Evidence("surname", "Капрондук", "Капрондюк", "near", 6.1, "one_letter"),
    Evidence("given_name", "Ілля", "Илья", "equivalent", 4.4, "same_by_dictionary"),
    Evidence("patronymic", "Олегович", "", "missing", 0.0, "not_given"),
    Evidence("birth", "2014-03-12", "2013-03-12", "contradicting", -2.6, "other_year"),
    Evidence("sex", "male", "male", "same", 0.0, "same_sex"),
    Evidence("region", "UA-43", "UA-43", "same", 2.3, "same_region"),
)
ITEM = ReviewItem(
    candidate_id=uuid.UUID(int=9),
    left=LEFT,
    right=RIGHT,
    rank=1,
    score=7.9,
    probability=0.623,
    grade="possible",
    story="names_kept",
    chance_rivals=0.4,
    evidence=EVIDENCE,
    verdict_id=None,
    verdict="",
    reason="",
)
AT = dt.datetime(2025, 10, 1, 9, 30, tzinfo=dt.UTC)
REPORT = MatchReport(
    item=ITEM,
    left=MatchSide(LEFT, "ukraine", "2025-06-02", 2),
    right=MatchSide(RIGHT, "institution", "", 1),
    verdicts=(
        VerdictLine(AT, "Вигаданчук О. П.", "same", "strongest:birth"),
        VerdictLine(AT, "Прикладенко І. В.", "same", "інша мати", "taken_back"),
    ),
    families=(Family((Member(LEFT, (RIGHT,)),), stated=True),),
    journal_anchor="1207:0f3ac9d81b44",
    is_demo=True,
)


def printed(report=REPORT, language="uk") -> bytes:
    return match_report(report, language=language, **PRINTED)


def test_both_records_stand_word_for_word():
    told = (
        "Список із 339 дітей",
        "переданий список, Україна, 02.06.2025, версія 2",
        "Номер у списку: 17",
        "Справа: 2025-00017",
        "Вихованці <b>вигаданого</b> центру",
        "Номер у списку: А-3",
        "Справа: справи ще немає",
        "ПІБ: Капрондук Ілля Олегович",
        "ПІБ: Капрондюк Илья",
        "Примітка: має ‘родимку’ & шрам",
    )
    assert missing(told, text_of(printed())) == []


def test_each_comparison_stands_with_its_rule_and_its_worth():
    told = (
        "Прізвище Капрондук Капрондюк Схоже відрізняється одна літера +6,1",
        "Ім’я Ілля Илья Збіг в іншій формі відповідники за словником імен +4,4",
        "Дата народження 12.03.2014 12.03.2013 Розбіжність",
        "–2,6",
        "По батькові Олегович – Немає даних",
        "Стать чоловіча чоловіча Збіг стать збігається 0",
        "Регіон за повідомленням",
        "Автономна Республіка Крим (Україна, тимчасово окупована територія)",
        "Збіг той самий регіон +2,3",
    )
    assert missing(told, text_of(printed())) == []


def test_it_is_a_proposal_and_says_what_speaks_against_and_what_is_not_known():
    told = (
        "а не встановлений факт",
        "62,3 % за оцінкою програми",
        "збіглося б записів у цих списках: близько 0,4",
        "Лише деякі підстави, бо випадково",
        "Дата народження: ті самі день і місяць",
        "Невідомо з одного або з обох боків: по батькові, місце народження, брати й сестри.",
    )
    assert missing(told, text_of(printed())) == []


def test_a_date_that_only_comes_near_speaks_neither_for_nor_in_silence():
    near = Evidence(
        "birth", "2018-07-08", "2018-09-25", "near", 0.2, "within_months", {"days": "79"}
    )
    item = dataclasses.replace(ITEM, evidence=(*EVIDENCE[:2], near))
    told = text_of(printed(dataclasses.replace(REPORT, item=item)))
    assert "за це: прізвище, ім’я." in told
    assert "Дата народження: різниця між датами не більша ніж три місяці (днів: 79)" in told


def test_who_agrees_as_well_and_which_name_counted_is_said():
    rivals = tuple(a_side(20 + n, f"Капрондюх{n} Илья", line=f"А-{n}") for n in range(5))
    values = {"left_name": "after_adoption", "right_birth": "case"}
    evidence = tuple(dataclasses.replace(one, values=values) for one in EVIDENCE[:1])
    item = dataclasses.replace(ITEM, as_well=rivals, evidence=evidence)
    told = (
        "Так само або краще збігаються: Капрондюх0 Илья (№ А-0, «Список із 339 дітей»)",
        "Капрондюх2 Илья (№ А-2, «Список із 339 дітей»); ще: 2.",
        "перший запис: за іменем із його справи (після усиновлення)",
        "другий запис: за записом про народження з його справи",
    )
    assert missing(told, text_of(printed(dataclasses.replace(REPORT, item=item)))) == []


def test_verdicts_stand_with_reason_person_and_time_also_those_taken_back():
    text = text_of(printed())
    told = (
        "01.10.2025 09:30 Вигаданчук О. П. Та сама дитина найвагоміше свідчення – дата народження",
        "01.10.2025 09:30 Прикладенко І. В. Скасовано: та сама дитина інша мати",
        "Родина за списком «Список із 339 дітей»",
        "Капрондюк Илья (№ А-3, «Вихованці",
    )
    assert missing(told, text) == []
    both = (
        VerdictLine(AT, "А.", "same", "", "proposed"),
        VerdictLine(AT, "Б.", "same", "так", "confirmed"),
    )
    second = text_of(printed(dataclasses.replace(REPORT, verdicts=both)))
    assert "чекає на другу особу" in second
    assert "Б. Підтверджено другою особою: та сама дитина так" in second
    assert "Рішення ще немає" in text_of(printed(dataclasses.replace(REPORT, verdicts=())))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("grade", ["strong", "possible", "cohort_only", "not_decidable"])
def test_every_grade_is_explained_in_every_language(language, grade):
    item = dataclasses.replace(ITEM, grade=grade, story="all_replaced", changed=("names", "birth"))
    text = text_of(printed(dataclasses.replace(REPORT, item=item), language))
    undecidable = {"uk": "Самі лише ці дані", "en": "These data alone", "ru": "Одни лишь эти"}
    assert (undecidable[language] in text) == (grade in ("cohort_only", "not_decidable"))
    assert {"uk": "імена, дата", "en": "names, date", "ru": "имена, дата"}[language] in text


def test_brother_or_sister_is_never_given_a_probability():
    item = dataclasses.replace(ITEM, story="sibling", grade="cohort_only")
    text = text_of(printed(dataclasses.replace(REPORT, item=item)))
    assert "імовірно, це брат або сестра" in text
    assert "62,3" not in text


def test_metadata_hold_no_name_and_the_same_data_give_the_same_bytes():
    told = str(pypdf.PdfReader(io.BytesIO(printed())).metadata)
    assert "Капронд" not in told
    assert printed() == printed()
