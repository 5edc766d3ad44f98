"""What every step of the wizard is."""

from collections.abc import Callable, Collection, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.commands.command import Command
from ui.pages.importing.state import Wizard
from ui.pages.importing.wizard import Importing
from ui.shell import Shell


class StepView(QWidget):
    """One step: shows the state, tells the wizard what the person says."""

    def __init__(self, shell: Shell, importing: Importing) -> None:
        super().__init__()
        self.shell = shell
        self.importing = importing
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)

    @property
    def state(self) -> Wizard:
        """The state of now."""
        return self.importing.state

    def show_state(self) -> None:
        """Show what is known now; what the person types is left alone."""

    def said(self) -> str:
        """Say in a line what this step found."""
        return ""

    def first_focus(self) -> QWidget | None:
        """Give the widget that gets the keyboard."""
        return None

    def commands(self) -> Mapping[Command, Callable[[], None]]:
        """Give the commands that only this step answers."""
        return {}

    def asleep(self) -> Collection[Command]:
        """Those of them that cannot be done now."""
        return ()
