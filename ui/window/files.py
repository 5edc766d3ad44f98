"""What a person does with case files: open, make, close, import into; one small method each."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from caseapp.errors import Refused, WrongPassphrase
from caseapp.progress import around
from ui.dialogs import choose
from ui.dialogs.home_of_list import HomeOfListDialog
from ui.dialogs.new_file import NewFileDialog
from ui.dialogs.passphrase import PassphraseDialog
from ui.dialogs.worker import WorkerDialog
from ui.messages import sentence
from ui.places import demo_path
from ui.shell import PageName, Place
from ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from caseapp.progress import Progress
    from caseapp.workspace import Workspace
    from ui.shell import Shell

DEMO_PASSPHRASE = "demo"  # noqa: S105 - printed in the manual: the data is invented


class Files(QObject):
    """Opens files one after the other, and remembers what comes after opening."""

    def __init__(self, shell: Shell, parent: QWidget) -> None:
        super().__init__(parent)
        self._shell, self._parent = shell, parent
        self._asking: PassphraseDialog | NewFileDialog | None = None
        self._list_waits: str | None = None  # what to import once a file is open

    @Slot()
    def open_demo(self) -> None:
        """Open the demo, made first where it is not there yet."""
        path = demo_path()
        title = translate("Files", "Opening the demo…")
        work = partial(_open_demo, path, self._shell.settings.worker)
        self._shell.desk.run(title, work, self._take)

    @Slot()
    def ask_open(self) -> None:
        """Ask which file, then for its passphrase."""
        path = choose.case_file(self._parent)
        if path is not None:
            self.open(path)

    @Slot()
    def ask_new(self) -> None:
        """Ask where to, and for a passphrase twice."""
        self._asking = NewFileDialog(self._shell.settings, self._parent)
        self._asking.wanted.connect(self._make)
        self._asking.rejected.connect(self._give_up)
        self._asking.open()

    @Slot()
    def ask_import(self) -> None:
        """Show the import: one that is begun as it stands, else the choice of a file."""
        from ui.pages.importing import handed  # noqa: PLC0415 - slow, like its rules

        self._import(handed.ask_anew())

    def import_list(self, path: Path) -> None:
        """Import a file."""
        from ui.pages.importing import handed  # noqa: PLC0415 - slow, like its rules

        self._import(handed.hand_over_file(path))

    def _import(self, detail: str) -> None:
        """Go to the import; where no case file is open, that is asked for first."""
        self._list_waits = detail
        if self._shell.desk.is_open:
            self._go_on_with_list()
        else:
            self._ask_home_of_list()

    @Slot()
    def paste_list(self) -> None:
        """Import the text or table that was copied."""
        from ui.pages.importing import handed  # noqa: PLC0415 - slow, like its rules

        source = handed.copied_list(QGuiApplication.clipboard().mimeData())
        if source is not None:
            self._import(handed.hand_over(source))
        else:
            said = translate("Files", "Nothing is copied that could be a list.")
            self._shell.tell(said, wrong=True)

    @Slot()
    def ask_worker(self) -> None:
        """Ask for the name that the journal writes."""
        dialog = WorkerDialog(self._shell.settings, self._parent)
        dialog.accepted.connect(self._rename_worker)
        dialog.open()

    def open(self, path: Path) -> None:
        """Open a file: the demo at once, any other by its passphrase."""
        if path == demo_path():
            self.open_demo()
        elif path.name == demo_path().name:
            work = partial(_open, path, DEMO_PASSPHRASE, self._shell.settings.worker)
            self._run_opening(work, partial(self._try_again, path))
        else:
            self._ask_passphrase(path)

    def _ask_passphrase(self, path: Path) -> None:
        self._asking = PassphraseDialog(path, self._shell.settings, self._parent)
        self._asking.wanted.connect(self._unlock)
        self._asking.rejected.connect(self._give_up)
        self._asking.open()

    @Slot(object, str)
    def _unlock(self, path: Path, passphrase: str) -> None:
        work = partial(_open, path, passphrase, self._shell.settings.worker)
        self._run_opening(work, self._answer_dialog)

    @Slot(object, str)
    def _make(self, path: Path, passphrase: str) -> None:
        work = partial(_create, path, passphrase, self._shell.settings.worker)
        title = translate("Files", "Making the file…")
        self._shell.desk.run(title, work, self._take, self._answer_dialog)

    def _run_opening(
        self, work: Callable[[Progress], Workspace], failed: Callable[[Exception], None]
    ) -> None:
        self._shell.desk.run(translate("Files", "Opening the file…"), work, self._take, failed)

    def _take(self, workspace: Workspace) -> None:
        if self._asking is not None:
            self._asking.accept()
            self._asking = None
        self._shell.settings.remember_file(workspace.path)
        self._shell.desk.take(workspace)
        self._go_on_with_list()

    def _go_on_with_list(self) -> None:
        detail, self._list_waits = self._list_waits, None
        if detail is not None:
            self._shell.go(Place(PageName.IMPORT, detail=detail))

    @Slot()
    def _give_up(self) -> None:
        self._asking = None
        self._list_waits = None

    def _answer_dialog(self, error: Exception) -> None:
        """Say in the dialog what was wrong, so that the person can mend it there."""
        if self._asking is not None and isinstance(error, Refused):
            self._asking.refuse(sentence(error))
        else:
            self._shell.desk.tell_error(error)

    def _try_again(self, path: Path, error: Exception) -> None:
        """Ask for the passphrase where a file is only called like the demo."""
        if isinstance(error, WrongPassphrase):
            self._ask_passphrase(path)
        else:
            self._shell.desk.tell_error(error)

    def _ask_home_of_list(self) -> None:
        dialog = HomeOfListDialog(self._parent)
        dialog.new_wanted.connect(self.ask_new)
        dialog.old_wanted.connect(self.ask_open)
        dialog.rejected.connect(self._give_up)
        dialog.open()

    @Slot()
    def _rename_worker(self) -> None:
        if self._shell.desk.is_open:
            self._shell.desk.workspace.worker = self._shell.settings.worker
            self._shell.desk.changed.emit()  # what waits for a second person depends on who asks


def _open(path: Path, passphrase: str, worker: str, progress: Progress) -> Workspace:
    from caseapp.workspace import Workspace  # noqa: PLC0415 - slow; the window is painted first

    progress.step(0, 0)
    with around(progress):
        return Workspace.open(path, passphrase, worker=worker)


def _create(path: Path, passphrase: str, worker: str, progress: Progress) -> Workspace:
    from caseapp.workspace import Workspace  # noqa: PLC0415 - slow; the window is painted first

    progress.step(0, 0)
    return Workspace.create(path, passphrase, worker=worker)


def _open_demo(path: Path, worker: str, progress: Progress) -> Workspace:
    from caseapp.demo import make_demo  # noqa: PLC0415 - slow; the window is painted first

    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        make_demo(path, progress=progress)
    return _open(path, DEMO_PASSPHRASE, worker, progress)
