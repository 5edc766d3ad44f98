"""What can be done to the chosen record of a case: removed, withdrawn, its past looked at."""

import uuid
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from caseapp.case_file import ClaimLine, DeterminationLine, RequestLine
from db.codes import RequestKind
from ui.commands.action_set import Handlers
from ui.commands.table import Command
from ui.dialogs.letter import ask_letter
from ui.dialogs.past import past_dialog
from ui.dialogs.reason import ReasonDialog
from ui.pages.case import writing
from ui.pages.case.bench import Bench
from ui.pages.case.section import Line, Section
from ui.shell import PageName, Place
from ui.words import translate


class Deeds(QObject):
    """Does to the record in the form what the menus say."""

    def __init__(self, bench: Bench, widget: QWidget) -> None:
        super().__init__(widget)
        self._bench, self._widget = bench, widget

    def commands(self) -> Handlers:
        """Give who answers."""
        return {
            Command.REMOVE_RECORD: self._remove,
            Command.WITHDRAW_CLAIM: self._ask_withdrawal,
            Command.RECORD_PAST: self._show_past,
            Command.SHOW_GIVEN_OUT: self._show_given_out,
            Command.LETTER: self._ask_letter,
        }

    def awake(self) -> Mapping[Command, bool]:
        """Tell what can be done to the chosen record."""
        return {
            Command.REMOVE_RECORD: self._removable() is not None,
            Command.WITHDRAW_CLAIM: self._stated() is not None,
            Command.RECORD_PAST: self._chosen_id() is not None,
            Command.LETTER: self._request() is not None,
        }

    @Slot()
    def _show_given_out(self) -> None:
        """Show what was ever given out about this case, to whom and why."""
        self._bench.shell.go(Place(PageName.GIVEN_OUT, record=self._bench.case.id))

    @Slot()
    def _remove(self) -> None:
        chosen = self._removable()
        if chosen is None:
            return
        desk = self._bench.shell.desk
        with desk.telling():
            section, line = chosen
            self._bench.show_facts()
            writing.remove(desk, section, line.id)
            self._bench.shell.tell(
                translate("CasePage", "Removed. “Undo” in the menu Edit brings it back.")
            )

    @Slot()
    def _ask_withdrawal(self) -> None:
        line = self._stated()
        if line is None:
            return
        title = (
            translate("CasePage", "Withdraw the claim")
            if isinstance(line, ClaimLine)
            else translate("CasePage", "Withdraw the determination")
        )
        question = (
            title,
            translate("CasePage", "It stays in the file, marked as recorded in error by us."),
            translate("CasePage", "Withdraw"),
        )
        act = partial(writing.withdraw, self._bench.shell.desk, line)
        ReasonDialog(question, act, self._widget).open()

    @Slot()
    def _show_past(self) -> None:
        record_id = self._chosen_id()
        if record_id is not None:
            self._bench.side.flush()
            shell, about = self._bench.shell, self._bench.case.id
            past_dialog(shell.desk, shell.words, about, record_id, self._widget).open()

    @Slot()
    def _ask_letter(self) -> None:
        request = self._request()
        if request is not None:
            self._bench.side.flush()
            ask_letter(self._bench.shell, request.id, self._widget)

    def _request(self) -> RequestLine | None:
        """Give the chosen request, if it is one to a body."""
        line = self._line()
        is_one = isinstance(line, RequestLine) and line.kind == RequestKind.REQUEST
        return line if is_one else None

    def _line(self) -> Line | None:
        standing = self._bench.side.standing
        return standing.line if standing else None

    def _chosen_id(self) -> uuid.UUID | None:
        """Give the chosen record, if it has a past of its own."""
        return getattr(self._line(), "id", None)

    def _removable(self) -> tuple[Section, Line] | None:
        standing, line = self._bench.side.standing, self._line()
        if standing is None or line is None or not writing.can_remove(standing.section, line):
            return None
        return standing.section, line

    def _stated(self) -> ClaimLine | DeterminationLine | None:
        """Give the chosen claim or determination, if it still stands."""
        line = self._line()
        if isinstance(line, ClaimLine | DeterminationLine) and not line.withdrawn_reason:
            return line
        return None
