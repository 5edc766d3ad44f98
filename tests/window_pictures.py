"""`python -m tests.window_pictures`: draws pages of the window anew for the manual."""

import io
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from caseapp.cases import index
from caseapp.demo import PASSPHRASE, make_demo
from caseapp.lists.overview import lists
from caseapp.overviews.requests_due import requests
from caseapp.workspace import Workspace
from tests.manual_pictures import AT, FOLDER, LANGUAGES
from tests.ui.importing import open_import, walk
from tests.ui.places import LIST
from ui import appearance
from ui.commands.command import Command
from ui.desk import Desk
from ui.dialogs.going_out import GoingOutDialog
from ui.main_window import MainWindow
from ui.pages.importing.state import Step
from ui.settings import Settings
from ui.shell import PageName, Place
from ui.tasks import InlineTasks
from ui.widgets.page_drawer import PageDrawer

WINDOW = FOLDER / "window"
SIZE = (1366, 768)
COLOURS = 48
MAP_AT = 12  # steps down the report, where its first map stands
PAUSE = 100  # milliseconds
WORKER = "О. Прикладенко (вигадана)"


def path_of(name: str, language: str) -> Path:
    """Say where the picture of a page stands."""
    return WINDOW / f"{name}.{language}.png"


def main() -> None:
    """Draw them all from the demo; no page shows anybody real."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    shutil.rmtree(WINDOW, ignore_errors=True)
    WINDOW.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="caseapp-pictures-") as folder:
        make_demo(Path(folder) / "demo.caseapp")
        settings = Settings(Path(folder) / "settings.ini")
        settings.worker, settings.theme = WORKER, "light"
        for language in LANGUAGES:
            settings.language = language
            _draw_all(app, settings, Path(folder))


def _draw_all(app: QApplication, settings: Settings, folder: Path) -> None:
    appearance.wear(app, settings)
    window = MainWindow(Desk(InlineTasks()), settings)
    window.resize(*SIZE)
    window.show()
    workspace = Workspace.open(folder / "demo.caseapp", PASSPHRASE, worker=WORKER)
    window.desk.take(workspace)
    for name, go in PICTURES.items():
        dialog = go(window)
        _settle(window)
        _keep(_grabbed(window, dialog), path_of(name, settings.language))
        if dialog is not None:
            dialog.reject()
    window.desk.put_away()
    window.close()


def _settle(window: MainWindow) -> None:
    """Let pages of paper be asked for by a first painting, then drawn beside the window."""
    QTest.qWait(PAUSE)
    window.grab()
    while not all(one.is_idle for one in window.findChildren(PageDrawer)):
        QTest.qWait(PAUSE)
    QTest.qWait(PAUSE)


def _grabbed(window: MainWindow, dialog: QDialog | None) -> QPixmap:
    """Give the window as it is seen, a dialog in its middle."""
    picture = window.grab()
    if dialog is not None:
        shown = dialog.grab()
        room = (picture.rect().bottomRight() - shown.rect().bottomRight()) / 2
        painter = QPainter(picture)
        painter.fillRect(picture.rect(), "#60000000")
        painter.drawPixmap(QPoint(room.x(), room.y()), shown)
        painter.end()
    return picture


def _keep(picture: QPixmap, path: Path) -> None:
    """Write a picture in few colours."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    page = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
    few = page.quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, "PNG", optimize=True)


def _page(name: PageName) -> Callable[[MainWindow], None]:
    def go(window: MainWindow) -> None:
        window.go(Place(name))

    return go


def _case(window: MainWindow) -> None:
    """Go to a case of which the demo tells much."""
    window.trail = [row.case_id for row in window.desk.read(index.rows)]
    asked = window.desk.read(requests, AT.date())[0]
    window.go(Place(PageName.CASE, record=asked.case_id))


def _import_at(step: Step) -> Callable[[MainWindow], None]:
    def go(window: MainWindow) -> None:
        walk(open_import(window, LIST.parent / "bad_rows.xlsx"), step)

    return go


def _leads(window: MainWindow) -> None:
    window.go(Place(PageName.REVIEW))
    window.chrome.stack.front.filters.show_tab(leads=True)


def _ledger(window: MainWindow) -> None:
    window.go(Place(PageName.LEDGER, record=window.desk.read(lists)[0].list_id))


def _versions(window: MainWindow) -> None:
    known = window.desk.read(lists)
    window.go(Place(PageName.VERSIONS, record=known[1].list_id, detail=str(known[0].list_id)))
    page = window.chrome.stack.front
    rows = page.table.shown_rows()
    page.view.select(next(place for place, row in enumerate(rows) if row.changes))


def _regions(window: MainWindow) -> None:
    window.go(Place(PageName.CASES))
    window.action_set[Command.REGION_REPORT].trigger()
    QTest.qWait(PAUSE)
    bar = window.chrome.stack.front.reader.view.verticalScrollBar()
    bar.setValue(bar.singleStep() * MAP_AT)


def _preview(window: MainWindow) -> None:
    _case(window)
    window.action_set[Command.PREVIEW].trigger()


def _going_out(window: MainWindow) -> QDialog:
    _preview(window)
    window.action_set[Command.WHAT_GOES_OUT].trigger()
    return window.findChildren(GoingOutDialog)[-1]


PICTURES: Mapping[str, Callable[[MainWindow], QDialog | None]] = {
    "start": _page(PageName.START),
    "cases": _page(PageName.CASES),
    "case": _case,
    "review": _page(PageName.REVIEW),
    "leads": _leads,
    "ledger": _ledger,
    "versions": _versions,
    "regions": _regions,
    "preview": _preview,
    "going_out": _going_out,
    "import_columns": _import_at(Step.COLUMNS),
    "import_rows": _import_at(Step.ROWS),
}
"""What each picture shows, and the way there."""


if __name__ == "__main__":
    main()
