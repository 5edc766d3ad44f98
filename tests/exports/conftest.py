"""Invented cases for paper: a rich one, a bare one, and what hostile input looks like."""

import datetime as dt
import uuid

import pytest

from caseapp.case_file import (
    BirthLine,
    CaseFile,
    ClaimLine,
    DeterminationLine,
    EntryLine,
    HistoryLine,
    NameLine,
    PlacementLine,
    SourceLine,
)
from caseapp.dates import UncertainDate, from_edtf
from caseapp.lists.ledgers.model import Ledger
from exports.case_summary import case_summary
from exports.outgoing import Choices, Profile

PRINTED_AT = dt.datetime(2025, 11, 22, 14, 5, tzinfo=dt.UTC)
PRINTED_BY = "Вигаданчук О. П., відповідальний фахівець"


def number(value: int) -> uuid.UUID:
    return uuid.UUID(int=value)


def a_source(value: int, **more: object) -> SourceLine:
    fields = {
        "publisher": "Служба у справах дітей Прикладівської громади",
        "title": "Лист № 01-12/345",
        "date": from_edtf("2025-06-20"),
        "link": "",
        "reliability": "B",
        "credibility": "2",
    }
    return SourceLine(id=number(value), **(fields | more))


def a_name(value: int, **more: object) -> NameLine:
    fields = {
        "kind": "registered_at_birth",
        "surname": "Ґудзівська-Приклад",
        "given_name": "Єлизавета",
        "patronymic": "Мар’янівна",
        "written": "",
        "script": "Cyrl",
        "note": "",
        "source_id": number(1),
        "entry_id": None,
    }
    return NameLine(id=number(value), **(fields | more))


def a_birth(value: int, **more: object) -> BirthLine:
    fields = {
        "date": from_edtf("2014-03-12", "12 березня 2014 р."),
        "region": "UA-14",
        "place": "с. Їжакове",
        "note": "",
        "source_id": number(1),
        "entry_id": None,
    }
    return BirthLine(id=number(value), **(fields | more))


def a_claim(value: int, **more: object) -> ClaimLine:
    fields = {
        "party": "russia",
        "kind": "never_in_russia",
        "words": "На территории РФ не находится и не находилась",
        "date": from_edtf("2025-07-23"),
        "region": "",
        "source_id": None,
        "list_title": "Відповідь від 23.07.2025",
        "line": "17",
        "withdrawn": False,
        "withdrawn_reason": "",
    }
    return ClaimLine(id=number(value), **(fields | more))


def a_determination(value: int, **more: object) -> DeterminationLine:
    fields = {
        "status": "tracing_in_progress",
        "date": from_edtf("2025-06-20"),
        "note": "Відкрито за списком",
        "source_id": number(1),
        "worker": "Вигаданчук О. П.",
        "recorded_at": dt.datetime(2025, 6, 20, 9, 30, tzinfo=dt.UTC),
    }
    return DeterminationLine(id=number(value), **(fields | more))


def a_placement(value: int, **more: object) -> PlacementLine:
    fields = {
        "region": "RU-TYU",
        "locality": "м. Вигадане",
        "institution": "Центр сприяння сімейному вихованню № 99",
        "care": "residential_care",
        "reported_by": "journalist_or_researcher",
        "start": from_edtf("2022-06"),
        "end": from_edtf("2023-02~"),
        "note": "",
        "source_id": number(2),
        "entry_id": None,
    }
    return PlacementLine(id=number(value), **(fields | more))


def an_entry(value: int, **more: object) -> EntryLine:
    fields = {
        "list_id": number(900),
        "list_title": "Список із 339 дітей, переданий 2 червня 2025 р. (Стамбул)",
        "list_kind": "handed_over",
        "list_date": "2025-06-02",
        "line": "17",
        "name_written": "Гудзівська-Приклад Єлізавета Марянівна",
        "raw": (("ПІБ", "Гудзівська-Приклад Єлізавета Марянівна"),),
    }
    return EntryLine(entry_id=number(value), **(fields | more))


@pytest.fixture
def bare_case() -> CaseFile:
    return CaseFile(
        id=number(1000),
        number="2025-00002",
        is_demo=False,
        name="Їздонина Ганна",
        sex="unknown",
        circumstances="unknown",
        circumstances_text="",
        event=UncertainDate(),
        origin_region="",
        origin_place="",
        note="",
        status="open",
        names=(),
        births=(),
        claims=(),
        determinations=(),
        placements=(),
        entries=(),
        sources=(),
        history=(),
        journal_anchor="1:0a1b2c3d4e5f",
    )


@pytest.fixture
def rich_case() -> CaseFile:
    return CaseFile(
        id=number(1001),
        number="2025-00017",
        is_demo=True,
        name="Ґудзівська-Приклад Єлизавета Мар’янівна",
        sex="female",
        circumstances="taken_from_institution",
        circumstances_text="Вивезено разом із групою вихованців закладу; супроводу не було.",
        event=from_edtf("2022-05~"),
        origin_region="UA-14",
        origin_place="с. Їжакове, Вигаданська громада",
        note="Бабуся має копію свідоцтва про народження.\nЗаява законного представника додана.",
        status="located",
        names=_names(),
        births=_births(),
        claims=_claims(),
        determinations=_determinations(),
        placements=_placements(),
        entries=_entries(),
        sources=_sources(),
        history=(
            HistoryLine(
                1, dt.datetime(2025, 6, 20, tzinfo=dt.UTC), "Вигаданчук", "case.opened", ""
            ),
        ),
        journal_anchor="412:9f3c5a7be210",
    )


def _names() -> tuple[NameLine, ...]:
    return (
        a_name(11),
        a_name(
            12,
            kind="as_written_on_list",
            written="Гудзівська-Приклад Єлізавета Марянівна",
            source_id=None,
            entry_id=number(91),
        ),
        a_name(
            13,
            kind="russified",
            surname="Гудзивская-Приклад",
            given_name="Елизавета",
            patronymic="Марьяновна",
            source_id=number(2),
        ),
        a_name(
            14,
            kind="transliterated",
            surname="Gudzivska-Pryklad",
            given_name="Yelyzaveta",
            patronymic="",
            script="Latn",
            note="Закордонний паспорт",
            source_id=number(3),
        ),
        a_name(15, kind="diminutive", surname="", given_name="Ліза", patronymic="", source_id=None),
    )


def _births() -> tuple[BirthLine, ...]:
    return (
        a_birth(21),
        a_birth(22, date=from_edtf("2014~", "близько 2014"), place="", source_id=number(2)),
        a_birth(
            23,
            date=from_edtf("2013-06-03/2014-06-02", "8 років"),
            region="",
            place="",
            note="Вік на день списку",
            source_id=None,
            entry_id=number(91),
        ),
    )


def _claims() -> tuple[ClaimLine, ...]:
    return (
        a_claim(31),
        a_claim(
            32,
            kind="under_preparation",
            words="Вопрос прорабатывается",
            date=from_edtf("2025-09-30"),
            region="RU-TYU",
            list_title="",
            source_id=number(3),
        ),
        a_claim(
            33,
            party="family",
            kind="in_state_care",
            words="Дзвонила у березні, живе в центрі",
            date=from_edtf("2023-03"),
            region="RU-TYU",
            list_title="",
            source_id=number(4),
        ),
        a_claim(
            34,
            party="mediator",
            kind="already_returned",
            words="",
            date=from_edtf("2025-08"),
            list_title="",
            source_id=number(3),
            withdrawn=True,
            withdrawn_reason="стосується іншої дитини",
        ),
        a_claim(
            35, party="institution", kind="on_list", words="", list_title="", source_id=number(2)
        ),
    )


def _determinations() -> tuple[DeterminationLine, ...]:
    return (
        a_determination(
            42,
            status="located",
            date=from_edtf("2025-10-05"),
            note="Два незалежні джерела",
            source_id=number(3),
        ),
        a_determination(41),
    )


def _placements() -> tuple[PlacementLine, ...]:
    return (
        a_placement(
            52,
            region="RU-MOS",
            locality="",
            institution="",
            care="preliminary_guardianship",
            start=from_edtf("2023-03"),
            end=UncertainDate(),
            note="За повідомленням, переїзд із групою",
            source_id=number(3),
        ),
        a_placement(51),
        a_placement(
            50,
            region="UA-43",
            locality="м. Севрівка",
            institution="",
            care="camp",
            reported_by="family",
            start=from_edtf("2022-05"),
            end=from_edtf("2022-06"),
            source_id=number(4),
        ),
    )


def _entries() -> tuple[EntryLine, ...]:
    return (
        an_entry(91),
        an_entry(
            92,
            list_id=number(901),
            list_title="Реєстр Прикладівської громади",
            list_kind="register",
            list_date="2024",
            line="3-а",
            name_written="ҐУДЗІВСЬКА-ПРИКЛАД Єлизавета Мар’янівна",
        ),
    )


def _sources() -> tuple[SourceLine, ...]:
    return (
        a_source(1),
        a_source(
            2,
            publisher="Вигадана дослідницька група",
            title="Звіт про переміщення груп",
            date=from_edtf("2023"),
            link="https://example.org/report?id=17&lang=uk",
            reliability="C",
            credibility="3",
        ),
        a_source(
            3,
            publisher="Національне інформаційне бюро",
            title="Довідка",
            date=from_edtf("2025-10-01"),
            reliability="A",
            credibility="1",
        ),
        a_source(
            4,
            publisher="Бабуся дитини",
            title="",
            date=from_edtf("2023-04~"),
            reliability="",
            credibility="",
        ),
    )


@pytest.fixture
def full_ledger() -> Ledger:
    return Ledger(
        list_id=number(900),
        title="Список із 339 дітей, переданий 2 червня 2025 р. (Стамбул)",
        date_edtf="2025-06-02",
        is_demo=True,
        entries=339,
        returned=21,
        located=34,
        located_determined=9,
        under_preparation=12,
        no_answer=171,
        unconfirmed={"never_in_russia": 48, "reached_adulthood": 31, "already_returned": 22},
        adult_now=27,
        claimed_unconfirmed_percent=30.0,
        computed_unconfirmed_percent=29.8,
        days_without_answer=173,
        entry_places={},
        claimed_by="Приклад, посадова особа",
        claimed_on="2025-07-23",
        claimed_source="Вигадане агентство",
        claimed_list_date="2025-06-02",
        claimed_list_size=339,
        journal_anchor="1207:0f3ac9d81b44",
    )


@pytest.fixture
def summary():
    def make(case: CaseFile, language: str = "uk", **more: object) -> bytes:
        choices = more.pop("choices", Choices(language, Profile.FULL, photo=True))
        given = {"printed_by": PRINTED_BY, "printed_at": PRINTED_AT} | more
        return case_summary(case, choices=choices, **given)

    return make
