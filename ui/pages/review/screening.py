"""Looking for matches: which list, then the comparison in the background, then the queue."""

import uuid
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from caseapp.lists.overview import screened_lists
from caseapp.lists.summaries import ListSummary
from caseapp.overviews.work import waiting
from caseapp.progress import Progress
from caseapp.review.screening import find_candidates, screening_act, write_candidates
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.forms.editors import ChoiceEditor
from ui.pages.beside import Beside
from ui.shell import Shell
from ui.widgets.row_view import RowView
from ui.words import translate

TOP = 5  # candidates kept for each line


class Screening(QObject):
    """Asks which list, compares it with all others, keeps what is found."""

    def __init__(
        self, shell: Shell, page: QWidget, view: RowView, found: Callable[[], None]
    ) -> None:
        super().__init__(page)
        self._beside = Beside(shell.desk, view, self._tell)
        self._found = found
        self._shell = shell
        self._page = page

    @Slot()
    def ask(self) -> None:
        """Ask which list is to be compared."""
        known = self._shell.desk.read(screened_lists)
        if len(known) < 2:
            self._shell.tell(
                translate("Screening", "There is no second list yet to compare with. Import one."),
                wrong=True,
            )
            return
        dialog = ScreeningDialog(known, self._page)
        dialog.accepted.connect(partial(self._run, dialog))
        dialog.open()

    def _run(self, dialog: "ScreeningDialog") -> None:
        desk = self._shell.desk
        title = translate("Screening", "Comparing the list with the others…")
        self._beside.run(title, partial(_keep_found, desk, dialog.list_id))

    @Slot(object)
    def _tell(self, waiting_pairs: int) -> None:
        self._found()
        self._shell.tell(
            translate("Screening", "Compared: %n pairs wait for a verdict.", waiting_pairs)
        )


class ScreeningDialog(FormDialog):
    """Asks which list."""

    def __init__(self, known: Sequence[ListSummary], parent: QWidget) -> None:
        super().__init__(
            translate("Screening", "Look for matches"),
            translate(
                "Screening",
                "Every line of the list is compared with every line of the other lists, in all "
                "spellings. Nothing is decided: pairs wait for your verdict.",
            ),
            translate("Screening", "Compare"),
            parent,
        )
        own = translate("ReviewPage", "Our own records")
        named = [(str(one.list_id), f"{one.title or own} ({one.entries})") for one in known]
        self.which = ChoiceEditor(translate("Screening", "List"), named)
        self.field(translate("Screening", "List"), self.which)

    @property
    def list_id(self) -> uuid.UUID:
        """The chosen list."""
        return uuid.UUID(self.which.text())


def _keep_found(desk: Desk, list_id: uuid.UUID, progress: Progress) -> int:
    """Compare a list and keep what is found; return how many pairs wait now."""
    found = desk.read(find_candidates, list_id, top=TOP, progress=progress)
    desk.write(screening_act, write_candidates, found)
    return desk.read(waiting)
