"""Undo and redo in the window: one step each, named before it is taken and told afterwards."""

from __future__ import annotations

import json
import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from exports.acts import act_sentence
from ui.commands.table import Command, Spec, specs
from ui.shell import PageName, Place
from ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtWidgets import QWidget

    from caseapp.cases.written import Written
    from caseapp.undoing.stack import Edit, Stack
    from ui.window.window import Window

LONGEST = 60  # letters of a menu entry


class Undoing(QObject):
    """What can be undone and done again in the open file, and who does it."""

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._parent = window, parent
        self._stack: Stack | None = None

    def asleep(self) -> Collection[Command]:
        """Name what cannot be done now."""
        asleep = {command for command, edit in self._edits().items() if edit is None}
        front = self._window.front
        if front is not None and front.unsaved():
            asleep.discard(Command.UNDO)  # what waits in the form is written, and then undone
        return asleep

    @Slot()
    def renew(self) -> None:
        """Read anew what can be undone, and name it in the menu."""
        if self._window.desk.is_open:
            from caseapp.undoing.stack import stack  # noqa: PLC0415 - slow, like all rules

            self._stack = self._window.desk.read(stack)
        else:
            self._stack = None
        self.present()
        self._window.wake()

    def present(self) -> None:
        """Word the two actions by the edits that they would change."""
        known = specs()
        for command, edit in self._edits().items():
            self._window.action_set[command].present(_named(known[command], edit))

    @Slot()
    def undo(self) -> None:
        """Undo the newest edit that stands; what a form still holds is written before."""
        from caseapp.undoing import steps  # noqa: PLC0415 - slow, like all rules

        self._step(Command.UNDO, steps.undo, translate("Undoing", "Undone: {what}"))

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        from caseapp.undoing import steps  # noqa: PLC0415 - slow, like all rules

        self._step(Command.REDO, steps.redo, translate("Undoing", "Done again: {what}"))

    @Slot()
    def show_removed(self) -> None:
        """Show what was removed from all cases."""
        from ui.dialogs.past import removed_dialog  # noqa: PLC0415 - slow, like its rules

        removed_dialog(self._window.desk, self._window.words, self._parent).open()

    def _step(self, command: Command, step: Callable[..., Written], said: str) -> None:
        from caseapp.cases.written import act_of  # noqa: PLC0415 - slow, like all rules

        window = self._window
        window.leave_form()  # a form in which somebody types is not shown anew
        edit = self._edits()[command]
        if edit is None:
            return
        with window.desk.telling():
            worker = window.desk.workspace.worker
            window.desk.write(act_of, step, edit.number, worker=worker)
            self._show(edit)
            window.tell(said.format(what=_sentence(edit)))

    def _show(self, edit: Edit) -> None:
        """Go to the case that an edit was about."""
        if edit.act.partition(".")[0] not in ("source", "verdict", "view", "letterhead"):
            self._window.go(Place(PageName.CASE, record=uuid.UUID(edit.record)))

    def _edits(self) -> dict[Command, Edit | None]:
        stack = self._stack
        return {
            Command.UNDO: stack.undo if stack else None,
            Command.REDO: stack.redo if stack else None,
        }


def _named(spec: Spec, edit: Edit | None) -> Spec:
    """Name in the menu what would be undone."""
    if edit is None:
        return spec
    what = _sentence(edit).replace("&", "&&")
    short = what if len(what) <= LONGEST else f"{what[:LONGEST].rstrip()}…"
    return Spec(f"{spec.text}: {short}", spec.shortcut, spec.description, spec.icon)


def _sentence(edit: Edit) -> str:
    return act_sentence(edit.act, json.dumps(edit.data), language())
