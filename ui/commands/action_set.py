"""The actions of a window as Qt knows them, and who answers them."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence

from ui.commands import table as actions
from ui.commands.table import Command, Spec
from ui.icons import icon

Handlers = Mapping[Command, Callable[[], None]]
Reasons = Mapping[Command, str]
MOVES = (Command.PREVIOUS, Command.NEXT, Command.LARGER, Command.SMALLER)


class CommandAction(QAction):
    """One command as an action; it says which command it is when chosen."""

    chosen = Signal(object)

    def __init__(self, command: Command, parent: QObject) -> None:
        super().__init__(parent)
        self.command = command
        self._tip = ""
        self.setAutoRepeat(command in MOVES)  # a key held down must not decide again and again
        self.triggered.connect(self._tell)

    def present(self, spec: Spec) -> None:
        """Wear the texts, key and icon of a spec."""
        keys = QKeySequence(spec.shortcut)
        self.setText(spec.text)
        self.setShortcut(keys)
        self.setCheckable(spec.checkable)
        self.setStatusTip(spec.description)
        self._tip = f"{spec.description} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})"
        self.setToolTip(self._tip)
        if spec.icon:
            self.setIcon(icon(spec.icon))

    def wake(self, *, can: bool, why: str = "") -> None:
        """Let it be chosen, or say beside its name why it cannot be."""
        self.setEnabled(can)
        self.setToolTip(self._tip if can or not why else f"{self._tip}\n{why}")

    def count(self, number: int) -> None:
        """Say beside the action's name how much waits there."""
        name = self.text().replace("&", "")
        self.setIconText(f"{name}  ·  {number}" if number else name)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.command)


class ActionSet(QObject):
    """All actions of the window; enabled while the window or the shown page answers them."""

    def __init__(self, window_handlers: Handlers, parent: QObject) -> None:
        super().__init__(parent)
        self._window_handlers = window_handlers
        self._page_handlers: Handlers = {}
        self._actions = {command: CommandAction(command, self) for command in Command}
        for action in self._actions.values():
            action.chosen.connect(self.perform)
        self.present()

    def __getitem__(self, command: Command) -> CommandAction:
        return self._actions[command]

    def all(self) -> list[CommandAction]:
        """Every action, in the order of the enum."""
        return list(self._actions.values())

    def present(self) -> None:
        """Word all actions anew, in the language and colours of now."""
        for command, spec in actions.specs().items():
            self._actions[command].present(spec)

    def answer(
        self, page_handlers: Handlers, asleep: Collection[Command], why: Reasons | None = None
    ) -> None:
        """Let a page answer its commands; those `asleep` cannot be done now, for the reasons."""
        reasons = why or {}
        self._page_handlers = page_handlers
        for command, action in self._actions.items():
            answered = command in page_handlers or command in self._window_handlers
            action.wake(can=answered and command not in asleep, why=reasons.get(command, ""))

    def mark(self, here: Collection[Command], among: Collection[Command]) -> None:
        """Check those that hold now, of those that can be checked."""
        for command in among:
            self._actions[command].setChecked(command in here)

    @Slot(object)
    def perform(self, command: Command) -> None:
        """Do what a command says: the page's answer goes before the window's."""
        handler = self._page_handlers.get(command) or self._window_handlers.get(command)
        if handler is not None:
            handler()
