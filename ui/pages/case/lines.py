"""What can be done to a claim of a case, and to the lines on which the child stands."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from caseapp.case_file import ClaimLine, EntryLine, LinkedBy
from ui.commands.action_set import Handlers
from ui.commands.command import Command
from ui.pages.entry.deeds import ask_correction, ask_unlinking
from ui.shell import Shell


class LineDeeds(QObject):
    """Corrects the chosen claim, and takes the chosen line off the case."""

    def __init__(
        self,
        shell: Shell,
        claim: Callable[[], object],
        line: Callable[[], object],
        widget: QWidget,
    ) -> None:
        super().__init__(widget)
        self._shell, self._widget = shell, widget
        self._chosen_claim, self._chosen_line = claim, line

    def commands(self) -> Handlers:
        """Give who answers."""
        return {Command.CORRECT_CLAIM: self._correct, Command.UNLINK_LINE: self._unlink}

    def awake(self) -> Mapping[Command, bool]:
        """Tell what can be done."""
        return {
            Command.CORRECT_CLAIM: self._claim() is not None,
            Command.UNLINK_LINE: self._line() is not None,
        }

    @Slot()
    def _correct(self) -> None:
        claim = self._claim()
        if claim is not None:
            ask_correction(self._shell.desk, self._shell.words, claim, self._widget)

    @Slot()
    def _unlink(self) -> None:
        line = self._line()
        if line is not None:
            ask_unlinking(self._shell.desk, line, self._widget)

    def _claim(self) -> ClaimLine | None:
        line = self._chosen_claim()
        return line if isinstance(line, ClaimLine) and not line.withdrawn else None

    def _line(self) -> EntryLine | None:
        line = self._chosen_line()
        if isinstance(line, EntryLine) and line.linked_by != LinkedBy.OPENED:
            return line
        return None
