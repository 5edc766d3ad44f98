"""What a second list says otherwise, accepted or taken back beside the window."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QObject, Slot

from caseapp.lists.versions.accepting import Accepted, Choice, accept, accept_act
from caseapp.lists.versions.taking_back import take_back, take_back_act
from caseapp.progress import Progress
from ui.desk import Desk
from ui.dialogs.confirm import ConfirmDialog
from ui.pages.page import Page
from ui.words import translate


class Accepting(QObject):
    """Remembers what was asked about."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._asked: tuple[Choice, ...] = ()

    def ask(self, choices: tuple[Choice, ...]) -> None:
        """Ask before many changes are accepted at once."""
        self._asked = choices
        dialog = ConfirmDialog(
            translate("VersionsPage", "Accept all changes shown?"),
            translate(
                "VersionsPage",
                "%n changes become facts of their cases, with their lines as the source. What was "
                "there before stays beside them.",
                len(choices),
            ),
            translate("VersionsPage", "Accept them"),
            self._page,
        )
        dialog.accepted.connect(self._accept_asked)
        dialog.open()

    def accept(self, choices: Collection[Choice]) -> None:
        """Make changes facts of their cases."""
        desk = self._page.shell.desk
        title = translate("VersionsPage", "Accepting the changes…")
        desk.run(title, partial(_accept, desk, choices), self._tell_accepted)

    def take_back(self, choices: Collection[Choice]) -> None:
        """Let accepted changes be open again."""
        desk = self._page.shell.desk
        title = translate("VersionsPage", "Taking the change back…")
        desk.run(title, partial(_take_back, desk, choices), self._tell_taken_back)

    @Slot()
    def _accept_asked(self) -> None:
        self.accept(self._asked)

    def _tell_accepted(self, done: Accepted) -> None:
        count = sum(done.fields.values())
        said = translate("VersionsPage", "%n changes are facts of their cases now.", count)
        self._page.shell.tell(said)

    def _tell_taken_back(self, _taken: Accepted) -> None:
        self._page.shell.tell(translate("VersionsPage", "Taken back; the change is open again."))


def _accept(desk: Desk, choices: Collection[Choice], progress: Progress) -> Accepted:
    worker = desk.workspace.worker
    return desk.write(accept_act, accept, choices, worker=worker, progress=progress)


def _take_back(desk: Desk, choices: Collection[Choice], progress: Progress) -> Accepted:
    progress.step(0, 0)
    return desk.write(take_back_act, take_back, choices, worker=desk.workspace.worker)
