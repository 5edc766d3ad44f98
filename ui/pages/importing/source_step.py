"""The first step: a file, dropped or chosen, or a list pasted from the clipboard."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.commands.table import Command
from ui.dialogs import choose
from ui.pages.importing.step_view import StepView
from ui.pages.importing.wizard import Importing
from ui.shell import Shell
from ui.widgets.choice import Choice
from ui.widgets.labels import label
from ui.widgets.notice import notice
from ui.words import translate


class SourceStep(StepView):
    """Choose, drop or paste; a file in work can be left for another."""

    def __init__(self, shell: Shell, importing: Importing) -> None:
        super().__init__(shell, importing)
        self.choose_button = QPushButton(translate("ImportPage", "Choose a &file…"))
        self.choose_button.setObjectName("primary")
        self.choose_button.clicked.connect(self._choose)
        self.paste = Choice(shell.action_set[Command.PASTE_LIST])
        self._in_work = notice(
            translate(
                "ImportPage",
                "An import is begun and not written. Go on with “Next”, or take another file: "
                "then what was said of this one is forgotten.",
            )
        )
        self._refused = notice(translate("ImportPage", "The file was not taken. Take another one."))
        self._lay_out()

    def show_state(self) -> None:
        """Say that a file is in work, or was not taken."""
        self._in_work.setVisible(self.state.is_begun and not self.state.is_refused)
        self._refused.setVisible(self.state.is_refused)

    def said(self) -> str:
        """Say what can be taken."""
        return translate(
            "ImportPage", "XLSX, XLS, ODS, CSV, TSV, DOCX, PDF or pasted text; nothing is changed"
        )

    def first_focus(self) -> QWidget:
        """Give the choice of a file."""
        return self.choose_button

    @Slot()
    def _choose(self) -> None:
        path = choose.spreadsheet(self)
        if path is not None:
            self.importing.open_path(path)

    def _lay_out(self) -> None:
        self.column.addWidget(self._in_work)
        self.column.addWidget(self._refused)
        self.column.addWidget(
            label(
                translate(
                    "ImportPage",
                    "Choose the list as you received it, or drop it anywhere on this window. "
                    "You see every row before anything is written.",
                ),
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.choose_button)
        row.addStretch(1)
        self.column.addLayout(row)
        below = QHBoxLayout()
        below.addWidget(self.paste, 1)
        below.addStretch(1)
        self.column.addLayout(below)
        self.column.addStretch(1)
