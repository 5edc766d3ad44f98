"""Paper made from what the file says now: its bytes are previewed, saved and printed alike."""

import datetime as dt
import uuid
from dataclasses import dataclass

from caseapp.case_file import read_case
from caseapp.contradictions.sheet import read_sheet
from caseapp.lists.comparison import compare_lists
from caseapp.lists.ledger import ledger, ledger_of_all
from caseapp.lists.ledger_model import Ledger
from exports.case_summary import case_summary
from exports.contradiction_sheet import contradiction_sheet
from exports.ledger_report import ledger_report
from exports.version_report import version_report
from ui.desk import Desk
from ui.pages.page import Place

CONTRADICTIONS = "contradictions"  # the detail of a place whose record is a list, or none: all
DIFF = "diff"  # begins the detail of a place with two lists; the id of the first follows
LEDGER = "ledger"  # begins the detail of a place whose record is a list, or none: all lists


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished document; its name says no child's name."""

    name: str  # of a file, without its ending
    record: str  # what the journal names
    pdf: bytes


def paper_for(desk: Desk, place: Place, language: str, now: dt.datetime) -> Paper:
    """Make the paper that a place asks for."""
    worker = desk.workspace.worker
    if place.detail.startswith(LEDGER):
        counted = _counted(desk, place, now.date())
        pdf = ledger_report(counted, language=language, printed_by=worker, printed_at=now)
        return Paper(f"ledger-{counted.day:%Y-%m-%d}", str(place.record or "all"), pdf)
    if place.detail == CONTRADICTIONS:
        sheet = desk.read(read_sheet, place.record)
        pdf = contradiction_sheet(sheet, language=language, printed_by=worker, printed_at=now)
        return Paper(f"contradictions-{now:%Y-%m-%d}", str(place.record or "all"), pdf)
    if place.record is None:
        raise TypeError(place)
    if place.detail.startswith(DIFF):
        old = uuid.UUID(place.detail.partition(" ")[2])
        found = desk.read(compare_lists, old, place.record)
        pdf = version_report(found, language=language, printed_by=worker, printed_at=now)
        return Paper(f"comparison-{now:%Y-%m-%d}", str(place.record), pdf)
    case = desk.read(read_case, place.record)
    pdf = case_summary(case, language=language, printed_by=worker, printed_at=now)
    return Paper(f"case-{case.number}", str(case.id), pdf)


def ledger_detail(on: dt.date | None) -> str:
    """Give the detail of a place that shows a ledger on paper, as at an earlier day or today."""
    return f"{LEDGER} {on.isoformat()}" if on else LEDGER


def _counted(desk: Desk, place: Place, today: dt.date) -> Ledger:
    _, _, day = place.detail.partition(" ")
    on = dt.date.fromisoformat(day) if day else None
    if place.record is None:
        return desk.read(ledger_of_all, today=today, on=on)
    return desk.read(ledger, place.record, today=today, on=on)
