"""Setting the case in front aside, and taking it back, as the menu says."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from caseapp.acts import ActCode
from caseapp.cases.written import act_of
from caseapp.set_aside import setting
from caseapp.set_aside.setting import AsideDraft
from ui.commands.action_set import Handlers
from ui.commands.command import Command
from ui.dialogs.set_aside import SetAsideDialog
from ui.pages.case.aside import ask_back
from ui.pages.case.bench import Bench
from ui.words import translate


class AsideDeeds(QObject):
    """Answers the two commands."""

    def __init__(self, bench: Bench, widget: QWidget) -> None:
        super().__init__(widget)
        self._bench, self._widget = bench, widget

    def commands(self) -> Handlers:
        """Give who answers."""
        return {Command.SET_ASIDE: self._ask, Command.TAKE_BACK: self._ask_back}

    def awake(self, *, is_aside: bool) -> Mapping[Command, bool]:
        """Tell what can be done: either the one or the other."""
        return {Command.SET_ASIDE: not is_aside, Command.TAKE_BACK: is_aside}

    @Slot()
    def _ask(self) -> None:
        shell = self._bench.shell
        self._bench.side.flush()
        SetAsideDialog(
            self._bench.case, self._set_aside, shell.desk, shell.words, self._widget
        ).open()

    @Slot()
    def _ask_back(self) -> None:
        line = self._bench.case.aside
        if line is not None:
            self._bench.side.flush()
            ask_back(self._bench.shell, line, self._widget)

    def _set_aside(self, draft: AsideDraft) -> None:
        shell, case_id = self._bench.shell, self._bench.case.id
        worker = shell.desk.workspace.worker
        done = shell.desk.write(act_of, setting.set_aside, case_id, draft, worker=worker)
        shell.tell(
            translate("AsideDeeds", "Proposed: it counts when another person confirms it.")
            if done.act.code == ActCode.ASIDE_PROPOSED
            else translate("AsideDeeds", "Set aside. “Undo” in the menu Edit takes it back.")
        )
