"""What can be done to the chosen line of a list, and to the chosen answer to it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from caseapp.lists.summaries import EntryRow
from ui.commands.action_set import Handlers
from ui.commands.command import Command
from ui.pages.entry.answers import Answers
from ui.pages.entry.deeds import ask_link, ask_unlinking, ask_what_it_says, open_case_of
from ui.shell import PageName, Place, Shell


class EntryDeeds(QObject):
    """Corrects the answer; links the line with a case, takes it off its case, opens one for it."""

    def __init__(
        self,
        shell: Shell,
        line: Callable[[], EntryRow | None],
        answers: Answers,
        widget: QWidget,
    ) -> None:
        super().__init__(widget)
        self._shell, self._widget = shell, widget
        self._line, self._answers = line, answers

    def commands(self) -> Handlers:
        """Give who answers."""
        return {
            Command.CORRECT_CLAIM: self._correct,
            Command.LINK_LINE: self._link,
            Command.UNLINK_LINE: self._unlink,
            Command.CASE_OF_LINE: self._open_case,
        }

    def awake(self, *, is_reply: bool) -> Mapping[Command, bool]:
        """Tell what can be done; lines of a reply get no case of their own."""
        line = self._line()
        alone = line is not None and not line.case_id
        return {
            Command.CORRECT_CLAIM: self._answers.row is not None,
            Command.LINK_LINE: alone,
            Command.UNLINK_LINE: line is not None and not alone,
            Command.CASE_OF_LINE: alone and not is_reply,
        }

    @Slot()
    def _correct(self) -> None:
        if (answer := self._answers.row) is not None:
            ask_what_it_says(self._shell.desk, self._shell.words, answer, self._widget)

    @Slot()
    def _link(self) -> None:
        if (line := self._line()) is not None:
            ask_link(self._shell.desk, self._shell.words, line, self._widget)

    @Slot()
    def _unlink(self) -> None:
        if (line := self._line()) is not None:
            ask_unlinking(self._shell.desk, line, self._widget)

    @Slot()
    def _open_case(self) -> None:
        if (line := self._line()) is not None:
            with self._shell.desk.telling():
                opened = open_case_of(self._shell.desk, line)
                self._shell.go(Place(PageName.CASE, record=opened))
