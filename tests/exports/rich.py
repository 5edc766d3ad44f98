"""One invented child of whom much is on file."""

import datetime as dt

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
from tests.exports.lines import (
    a_birth,
    a_case_file,
    a_claim,
    a_determination,
    a_name,
    a_placement,
    a_source,
    an_entry,
    number,
)


def rich_case() -> CaseFile:
    return a_case_file(
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
            surname="Гудзівська-Приклад",
            given_name="Єлізавета",
            patronymic="Марянівна",
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
