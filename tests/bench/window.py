"""The window over a large file: its list of cases, and one key in the search box."""

from itertools import cycle
from pathlib import Path

from PySide6.QtWidgets import QApplication

from caseapp.workspace import Workspace
from tests.bench.large import opened
from tests.bench.measure import Work
from ui import appearance
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.pages.cases import CasesPage
from ui.settings import Settings
from ui.shell import PageName, Place
from ui.tasks import InlineTasks


def shown_window(folder: Path, workspace: Workspace) -> MainWindow:
    """Show a file in a window of its own."""
    app = QApplication.instance() or QApplication([])
    settings = Settings(folder / "caseapp.ini")
    if isinstance(app, QApplication):
        appearance.wear(app, settings)
    window = MainWindow(Desk(InlineTasks()), settings)
    window.resize(1366, 768)
    window.show()
    window.desk.take(workspace)
    return window


def _cases_page(folder: Path, rows: int) -> CasesPage:
    """Show the cases in a window of their own; the program ends with it."""
    window = shown_window(folder, opened(rows))
    window.go(Place(PageName.CASES))
    QApplication.processEvents()
    page = window.chrome.stack.front
    if not isinstance(page, CasesPage):
        raise TypeError
    page.destroyed.connect(window.close)  # and keeps the window as long as its page
    return page


def bench_read_and_paint_the_page_of_cases(folder: Path, rows: int) -> Work:
    """Read all cases anew and paint the page, as after each change."""
    page = _cases_page(folder, rows)

    def run() -> None:
        page.refresh()
        page.view.viewport().repaint()

    return run


def bench_one_key_with_fields_and_its_repaint(folder: Path, rows: int) -> Work:
    """Type a name behind fields: filter all rows, paint the page; facets are counted later."""
    page = _cases_page(folder, rows)
    typed = cycle(f"age:..13 -status:closed {'вигад ол'[:end]}" for end in range(8, 0, -1))

    def run() -> None:
        page.search(next(typed))
        page.view.viewport().repaint()

    return run


def bench_count_every_facet_after_a_key(folder: Path, rows: int) -> Work:
    """Count and show what the facets offer, as happens when no further key comes."""
    page = _cases_page(folder, rows)
    typed = cycle(f"age:..13 -status:closed {'вигад ол'[:end]}" for end in range(8, 0, -1))

    def run() -> None:
        page.search(next(typed))
        page.filter()

    return run


def bench_one_key_and_its_repaint(folder: Path, rows: int) -> Work:
    """Type names letter by letter, each letter filtering all rows and painting the page."""
    page = _cases_page(folder, rows)
    typed = cycle(
        name[:end] for name in ("вигад ол", "sonor", "2025-0003") for end in range(9, 0, -1)
    )

    def run() -> None:
        page.search(next(typed))
        page.view.viewport().repaint()

    return run
