"""Invented lines of a case file, each by its number; what differs is said."""

import datetime as dt
import uuid

from caseapp.case_file import (
    BirthLine,
    CaseFile,
    ClaimLine,
    DeterminationLine,
    EntryLine,
    NameLine,
    PlacementLine,
    SourceLine,
)
from caseapp.dates import UncertainDate, from_edtf

PRINTED_AT = dt.datetime(2025, 11, 22, 14, 5, tzinfo=dt.UTC)
PRINTED_BY = "Вигаданчук О. П., відповідальний фахівець"


def number(value: int) -> uuid.UUID:
    return uuid.UUID(int=value)


def a_case_file(**more: object) -> CaseFile:
    """A case of which nothing is said but its number."""
    fields = {
        "id": number(1000),
        "number": "2025-00002",
        "is_demo": False,
        "name": "",
        "sex": "unknown",
        "circumstances": "unknown",
        "circumstances_text": "",
        "event": UncertainDate(),
        "origin_region": "",
        "origin_place": "",
        "note": "",
        "status": "open",
        "journal_anchor": "1:0a1b2c3d4e5f",
    }
    lists = ("names", "births", "claims", "determinations", "placements", "entries", "sources")
    nothing = dict.fromkeys((*lists, "history"), ())
    return CaseFile(**(fields | nothing | more))


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
