"""The sources of a record: one or several, each with the passage in which the fact stands."""

import uuid
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from caseapp.cases.citations import LONGEST_PASSAGE
from caseapp.cases.cited import Cited
from ui.forms.editors import Choice, Editor, SourceEditor
from ui.words import translate

Make = Callable[[Callable[[Choice], None]], None]
_BETWEEN = "\t"  # of a source and its passage, in the text of the editor


def cited_text(cited: Sequence[Cited]) -> str:
    """Give sources as the form's texts hold them: one a line."""
    lines = (f"{one.source_id}{_BETWEEN}{one.passage}".rstrip() for one in cited)
    return "\n".join(lines)


def read_cited(text: str) -> tuple[Cited, ...]:
    """Give the sources that a form's text names, each once."""
    parts = (line.partition(_BETWEEN) for line in text.splitlines() if line.strip())
    found = {uuid.UUID(source): passage.strip() for source, _, passage in parts}
    return tuple(Cited(source, passage) for source, passage in found.items())


class SourcesEditor(Editor):
    """A row for each source; one more can always be added."""

    def __init__(self, name: str, known: Callable[[], Sequence[Choice]], make: Make) -> None:
        super().__init__(name)
        self._known, self._make = known, make
        self.rows: list[CitedRow] = []
        self.locked = False
        self._stacked = QVBoxLayout()
        self._stacked.setSpacing(6)
        self._column.addLayout(self._stacked)
        self.more = QPushButton(translate("SourceEditor", "One more source"))
        self.more.setObjectName("quiet")
        self.more.clicked.connect(self._add_row)
        self._column.addWidget(self.more)
        self.set_text("")
        self.setFocusProxy(self.rows[0].source)

    def text(self) -> str:
        """Give the sources chosen, one a line."""
        return cited_text(read_cited("\n".join(row.text() for row in self.rows)))

    def set_text(self, text: str) -> None:
        """Show sources, and a first empty row where there is none."""
        cited = read_cited(text)
        self._fit(max(1, len(cited)))
        for place, row in enumerate(self.rows):
            row.show_cited(cited[place] if place < len(cited) else None)
        self._show_more()

    def set_locked(self, locked: bool) -> None:
        """Show only, or let the person change it."""
        super().set_locked(locked)
        self.locked = locked
        self._show_more()

    def cite(self, source: Choice) -> None:
        """Choose a source that was just recorded, beside those that are chosen."""
        if self.rows[-1].source.text():
            self._add_row()
        self.rows[-1].source.take(source)

    def _fit(self, count: int) -> None:
        """Have just so many rows."""
        while len(self.rows) < count:
            row = CitedRow(self.name, self._known, self._make)
            row.edited.connect(self._told)
            self._stacked.addWidget(row)
            self.rows.append(row)
        while len(self.rows) > count:
            row = self.rows.pop()
            self._stacked.removeWidget(row)
            row.hide()
            row.deleteLater()

    @Slot()
    def _add_row(self) -> None:
        self._fit(len(self.rows) + 1)
        self.rows[-1].show_cited(None)
        self.rows[-1].source.box.setFocus()
        self._show_more()

    @Slot()
    def _told(self) -> None:
        self._show_more()
        self._tell()

    def _show_more(self) -> None:
        chosen = all(row.source.text() for row in self.rows)
        self.more.setVisible(chosen and not self.locked)


class CitedRow(QWidget):
    """One source, and the passage in it once it is chosen."""

    edited = Signal()

    def __init__(self, name: str, known: Callable[[], Sequence[Choice]], make: Make) -> None:
        super().__init__()
        self.source = SourceEditor(name, known, make)
        self.passage = QLineEdit()
        self.passage.setMaxLength(LONGEST_PASSAGE)
        self.passage.setPlaceholderText(translate("SourceEditor", "page or passage"))
        self.passage.setAccessibleName(translate("SourceEditor", "Page or passage in the source"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.source)
        column.addWidget(self.passage)
        self.source.edited.connect(self._chosen)
        self.passage.textEdited.connect(self.edited)

    def text(self) -> str:
        """Give source and passage; nothing without a source."""
        source = self.source.text()
        return f"{source}{_BETWEEN}{self.passage.text().strip()}" if source else ""

    def show_cited(self, cited: Cited | None) -> None:
        """Show a source, even one that was recorded or put away meanwhile."""
        source = str(cited.source_id) if cited else ""
        self.source.renew()
        if self.source.box.findData(source) < 0:
            self.source.offer([(source, translate("SourceEditor", "a source put away"))])
        self.source.set_text(source)
        self.passage.setText(cited.passage if cited else "")
        self.passage.setVisible(bool(source))

    @Slot()
    def _chosen(self) -> None:
        self.passage.setVisible(bool(self.source.text()))
        self.edited.emit()
