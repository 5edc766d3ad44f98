"""The page without a file: open the demo, make a file, open one, import a list."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui.commands.table import Command
from ui.pages.page import Page
from ui.seen import seen
from ui.shell import Shell
from ui.widgets.choice import Choice
from ui.widgets.labels import label
from ui.words import translate

CHOICES = (Command.OPEN_DEMO, Command.NEW_FILE, Command.OPEN_FILE, Command.IMPORT_LIST)


class WelcomePage(Page):
    """Four choices, one click each, and the files opened last."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, scrolls=True)
        self.heading(translate("WelcomePage", "What would you like to do?")).say(
            translate(
                "WelcomePage",
                "Case files stay on this computer, encrypted with your passphrase.",
            )
        )
        self._choices = [Choice(shell.action_set[command]) for command in CHOICES]
        self.body.addSpacing(8)
        self.body.addLayout(self._grid())
        self.links: list[QPushButton] = []
        self._recent = QVBoxLayout()
        self.body.addSpacing(16)
        self.body.addLayout(self._recent)
        self.body.addStretch(1)
        self._show_recent()

    def crumb(self) -> str:
        """Where one stands."""
        return translate("WelcomePage", "Start")

    def first_focus(self) -> QWidget:
        """Give the first choice."""
        return self._choices[0]

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(14)
        for number, choice in enumerate(self._choices):
            grid.addWidget(choice, number // 2, number % 2)
        return grid

    def _show_recent(self) -> None:
        paths = [path for path in self.shell.settings.recent_files if path.is_file()]
        if not paths:
            return
        self._recent.addWidget(label(translate("WelcomePage", "Opened last"), "sectionTitle"))
        self.links = [self._link(path) for path in paths]
        for link in self.links:
            self._recent.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _link(self, path: Path) -> QPushButton:
        made = QPushButton(seen(f"{path.name}    {path.parent}").replace("&", "&&"))
        made.setObjectName("link")
        made.setAccessibleName(translate("WelcomePage", "Open {name}").format(name=path.name))
        made.clicked.connect(partial(self.shell.open_file, path))
        return made
