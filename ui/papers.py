"""Paper made from what the file says now: its bytes are previewed, saved and printed alike."""

import datetime as dt
from dataclasses import dataclass

from caseapp.case_file import read_case
from caseapp.lists.ledger import ledger
from exports.case_summary import case_summary
from exports.ledger_report import ledger_report
from ui.desk import Desk
from ui.pages.page import Place

LEDGER = "ledger"  # the detail of a place whose record is a list


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished document; its name says no child's name."""

    name: str  # of a file, without its ending
    record: str  # what the journal names
    pdf: bytes


def paper_for(desk: Desk, place: Place, language: str, now: dt.datetime) -> Paper:
    """Make the paper that a place asks for."""
    if place.record is None:
        raise TypeError(place)
    worker = desk.workspace.worker
    if place.detail == LEDGER:
        counted = desk.read(ledger, place.record, today=now.date())
        pdf = ledger_report(counted, language=language, printed_by=worker, printed_at=now)
        return Paper(f"ledger-{now:%Y-%m-%d}", str(place.record), pdf)
    case = desk.read(read_case, place.record)
    pdf = case_summary(case, language=language, printed_by=worker, printed_at=now)
    return Paper(f"case-{case.number}", str(case.id), pdf)
