"""Opening a case with forty records: read, shown, painted; and its timeline alone."""

import datetime as dt
import uuid
from itertools import cycle
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sqlmodel import Session

from caseapp.cases import births, claims, determinations, index, names, placements
from caseapp.cases.drafts import (
    BirthDraft,
    ClaimDraft,
    DeterminationDraft,
    NameDraft,
    PlacementDraft,
)
from caseapp.cases.written import Written, act_of
from db.codes import ClaimKind, NameKind, Party, TracingStatus
from tests.bench.measure import Work
from tests.factories import a_case, a_source
from tests.support import new_workspace
from ui import appearance
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.pages.case.page import CasePage
from ui.settings import Settings
from ui.shell import PageName, Place
from ui.tasks import InlineTasks

OF_EACH = 8  # of five kinds
TODAY = dt.date(2025, 11, 1)
WORKER = "Вигаданий працівник"


def _forty_records(session: Session) -> Written:
    """Write a case with forty records."""
    case_id, source = a_case(session), a_source(session)
    parties = list(Party)
    for number in range(1, OF_EACH + 1):
        day = f"{number:02}.03.2024"
        names.add_name(session, case_id, NameDraft(NameKind.OTHER, f"Вигаданко{number}"))
        births.add_birth(session, case_id, BirthDraft(f"{number:02}.2014"), today=TODAY)
        placement = PlacementDraft(f"RU-{'ROS' if number % 2 else 'TYU'}", from_text=day)
        placements.add_placement(session, case_id, placement, today=TODAY)
        party = parties[number % len(parties)]
        claim = ClaimDraft(party, ClaimKind.LOCATED, date_text=day)
        claims.add_claim(session, case_id, claim, worker=WORKER, today=TODAY)
        found = DeterminationDraft(TracingStatus.TRACING_IN_PROGRESS, day, source)
        written = determinations.determine(session, case_id, found, worker=WORKER, today=TODAY)
    return written


def _window(folder: Path) -> tuple[MainWindow, list[uuid.UUID]]:
    app = QApplication.instance() or QApplication([])
    settings = Settings(folder / "caseapp.ini")
    if isinstance(app, QApplication):
        appearance.wear(app, settings)
    window = MainWindow(Desk(InlineTasks()), settings)
    window.resize(1366, 768)
    window.show()
    workspace = new_workspace(folder)
    for _ in range(2):
        workspace.write(act_of, _forty_records)
    window.desk.take(workspace)
    return window, [row.case_id for row in window.desk.read(index.rows)]


def bench_open_a_case_with_forty_records(folder: Path) -> Work:
    """Go from one case with forty records to another and paint its first part."""
    return _opened(folder, "standing")


def bench_open_it_on_its_timeline(folder: Path) -> Work:
    """Do the same with the timeline in front."""
    return _opened(folder, "timeline")


def _opened(folder: Path, part: str) -> Work:
    window, cases = _window(folder)
    window.go(Place(PageName.CASE, record=cases[0]))
    page = window.chrome.stack.front
    if not isinstance(page, CasePage):
        raise TypeError
    page.folders.tabs.setCurrentIndex(list(page.panels).index(part))

    following = cycle([*cases[1:], cases[0]])

    def run() -> None:
        window.go(Place(PageName.CASE, record=next(following)))
        page.grab()

    page.destroyed.connect(window.close)  # and keeps the window as long as its page
    return run
