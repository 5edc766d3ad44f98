"""Cases as a workbook with the field names of CPIMS+ v2 (Primero): one row for each case.

Sub-records stand on sheets named as CPIMS+ names them, each row with the number of its case. Every
installation has its own lists of values, so values are our codes, `true` and `false`, and ISO dates
as precise as they are sure: 2014, 2014-03, 2014-03-12. What is only reported is an action of
tracing with who said it: `location_current` stays empty until we determined where the child is.
What CPIMS+ has no field for is not here; JSON has it.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from caseapp.case_file import CaseFile, ClaimLine, DeterminationLine, NameLine, PlacementLine
from caseapp.case_parts.people_lines import KinLine, RelationLine
from caseapp.course.adulthood import ages_on
from caseapp.dates import UncertainDate, exact
from db.codes import Circumstances, LifeStatus, NameKind, Sex, TracingStatus
from exports.interchange.ftm_entity import sure
from exports.let_out import names_persons
from exports.outgoing import Choices, Printed
from exports.regions import region_name
from exports.sheet_table import Cell, SheetColumn, SheetTable
from exports.spreadsheet import xlsx

Row = Mapping[str, Cell]

NUMBER: Final = "case_id_display"
CASES: Final = (
    NUMBER,
    "name",
    "name_last",
    "name_first",
    "name_middle",
    "name_nickname",
    "name_other",
    "sex",
    "date_of_birth",
    "date_of_birth_edtf",  # ours: what is known of a birth that is not sure
    "age",
    "estimated",
    "country_of_origin",
    "location_last",
    "address_last",
    "separation_cause",
    "separation_cause_other",
    "date_of_separation",
    "location_separation",
    "tracing_status",
    "location_current",
    "address_current",
    "is_invented",  # ours: a case of the demo file
)
CARE: Final = (
    NUMBER,
    "care_arrangements_type",
    "name_caregiver",
    "location_caregiver",
    "address_caregiver",
    "care_arrangement_started_date",
)
FAMILY: Final = (NUMBER, "relation_name", "relation", "relation_is_alive", "relation_date_of_birth")
TRACING: Final = (
    NUMBER,
    "date_tracing",
    "tracing_type",
    "location_tracing",
    "tracing_action_description",
    "tracing_outcome",
)
SHEETS: Final[Mapping[str, tuple[str, ...]]] = {
    "cases": CASES,
    "family_details_section": FAMILY,
    "care_arrangements_section": CARE,
    "tracing_actions_section": TRACING,
}

_KNOWN_WHERE: Final = (TracingStatus.LOCATED, TracingStatus.VERIFIED)
_ALIVE: Final[Mapping[str, str]] = {LifeStatus.ALIVE: "true", LifeStatus.DEAD: "false"}
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_WIDTH: Final = 18


def cases_cpims(cases: Sequence[CaseFile], choices: Choices, printed: Printed) -> bytes:
    """Write cases that were cut down to what may go out; the same data give the same bytes."""
    tables = _Tables(choices.language, printed.at.date())
    return xlsx([_table(name, list(tables.rows(name, cases))) for name in SHEETS])


def _table(name: str, rows: Sequence[Row]) -> SheetTable:
    fields = SHEETS[name]
    return SheetTable(
        name,
        (),
        tuple(SheetColumn(field, _WIDTH) for field in fields),
        tuple(tuple(row.get(field, "") for field in fields) for row in rows),
    )


class _Tables:
    """Words places in one language and counts ages on one day."""

    def __init__(self, language: str, today: dt.date) -> None:
        self._language, self._today = language, today

    def rows(self, sheet: str, cases: Sequence[CaseFile]) -> Iterator[Row]:
        """Give the rows of a sheet, those of a case one after another."""
        for case in cases:
            for row in self._of(sheet, case):
                yield {NUMBER: case.number, **row}

    def _of(self, sheet: str, case: CaseFile) -> Iterator[Row]:
        if sheet == "cases":
            yield self._case(case)
        elif sheet == "family_details_section":
            yield from map(_relation, case.people.relations)
            yield from map(_kin, case.people.kin)
        elif sheet == "care_arrangements_section":
            yield from map(self._care, case.placements)
        else:
            yield from self._tracing(case)

    def _case(self, case: CaseFile) -> Row:
        return {
            **_names(case),
            "sex": case.sex if case.sex != Sex.UNKNOWN else "",
            **self._birth(case),
            "country_of_origin": "ukraine" if case.origin_region.startswith("UA") else "",
            "location_last": self._region(case.origin_region),
            "address_last": case.origin_place,
            **_separation(case),
            "tracing_status": case.status,
            **self._whereabouts(case),
            "is_invented": "true" if case.is_demo else "",
        }

    def _birth(self, case: CaseFile) -> Row:
        """Give the first birth record that says anything, without guessing a day."""
        known = next((one.date for one in case.births if one.date.edtf), UncertainDate())
        ages = ages_on([one.date for one in case.births], exact(self._today))
        return {
            "date_of_birth": sure(known),
            "date_of_birth_edtf": "" if sure(known) else known.edtf,
            "age": ages.low if ages and ages.low == ages.high else "",
            "estimated": ("false" if _DAY.fullmatch(known.edtf) else "true") if known.edtf else "",
        }

    def _whereabouts(self, case: CaseFile) -> Row:
        """Say where the child is only where that was determined."""
        if case.status not in _KNOWN_WHERE or not case.placements:
            return {}
        newest = case.placements[-1]
        return {
            "location_current": self._region(newest.region),
            "address_current": _address(newest),
        }

    def _care(self, line: PlacementLine) -> Row:
        return {
            "care_arrangements_type": line.care,
            "name_caregiver": line.institution if names_persons(line) else "",
            "location_caregiver": self._region(line.region),
            "address_caregiver": _address(line),
            "care_arrangement_started_date": sure(line.start),
        }

    def _tracing(self, case: CaseFile) -> Iterator[Row]:
        """Give what parties claim and what we determined; what was taken back is not handed on."""
        yield from (self._claim(one) for one in case.claims if not one.withdrawn)
        yield from (_determination(one) for one in case.determinations if not one.withdrawn_reason)

    def _claim(self, line: ClaimLine) -> Row:
        return {
            "date_tracing": sure(line.date),
            "tracing_type": f"claim by {line.party}",
            "location_tracing": self._region(line.region),
            "tracing_action_description": line.words,
            "tracing_outcome": line.kind,
        }

    def _region(self, code: str) -> str:
        return region_name(code, self._language) if code else ""


def _names(case: CaseFile) -> Row:
    """Give the leading name in parts and all others, each once."""
    leading = next((one for one in case.names if one.surname or one.given_name), None)
    nick = [_written(one) for one in case.names if one.kind == NameKind.DIMINUTIVE]
    others = [_written(one) for one in case.names if one.kind != NameKind.DIMINUTIVE]
    return {
        "name": case.name,
        "name_last": leading.surname if leading else "",
        "name_first": leading.given_name if leading else "",
        "name_middle": leading.patronymic if leading else "",
        "name_nickname": "; ".join(dict.fromkeys(nick)),
        "name_other": "; ".join(one for one in dict.fromkeys(others) if one != case.name),
    }


def _written(name: NameLine) -> str:
    return name.written or " ".join(filter(None, (name.surname, name.given_name, name.patronymic)))


def _separation(case: CaseFile) -> Row:
    """Say how the child was taken; the causes that CPIMS+ lists know no deportation."""
    if case.circumstances in ("", Circumstances.UNKNOWN):
        cause: Row = {}
    else:
        cause = {"separation_cause": "other", "separation_cause_other": case.circumstances}
    return {
        **cause,
        "date_of_separation": sure(case.event),
        "location_separation": case.separation_place,
    }


def _address(line: PlacementLine) -> str:
    institution = "" if names_persons(line) else line.institution
    return ", ".join(part for part in (institution, line.locality) if part)


def _relation(line: RelationLine) -> Row:
    return {
        "relation_name": line.name,
        "relation": line.relation,
        "relation_is_alive": _ALIVE.get(line.life, ""),
        "relation_date_of_birth": sure(line.birth),
    }


def _kin(line: KinLine) -> Row:
    """Give a brother or sister by name where that goes out, else by the number of the case."""
    return {"relation_name": line.child.name or line.child.number, "relation": line.relation}


def _determination(line: DeterminationLine) -> Row:
    return {
        "date_tracing": sure(line.date),
        "tracing_type": "determination",
        "tracing_action_description": line.note,
        "tracing_outcome": line.status,
    }
