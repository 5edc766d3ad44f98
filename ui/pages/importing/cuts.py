"""Where the columns of a PDF's table part: joined or split by hand."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from caseapp.lists.choices import with_cut, without_cut
from caseapp.lists.model import Scan
from ui.forms.editors import ChoiceEditor
from ui.pages.importing.wizard import Importing
from ui.widgets.labels import label
from ui.words import translate


class Cuts(QWidget):
    """A column is chosen, then joined with the next one, or split in its middle."""

    def __init__(self, importing: Importing) -> None:
        super().__init__()
        self._importing = importing
        self._read: Scan | None = None
        self.which = ChoiceEditor(translate("ImportPage", "Column of the PDF"), ())
        self.join_button = QPushButton(translate("ImportPage", "&Join with the next"))
        self.split_button = QPushButton(translate("ImportPage", "&Split in two"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.which.name, "fieldLabel"))
        for widget in (self.which, self.join_button, self.split_button):
            column.addWidget(widget)
        self.join_button.clicked.connect(self._join)
        self.split_button.clicked.connect(self._split)
        self.which.edited.connect(self._wake)

    def show_cuts(self, read: Scan) -> None:
        """Show the columns of this file; nothing where its form gives them."""
        self._read = read
        self.setVisible(bool(read.cuts))
        chosen = self.which.text()
        self.which.box.clear()
        columns = range(len(read.cuts) + 1)
        self.which.offer([(str(place), str(place + 1)) for place in columns])
        self.which.set_text(chosen)
        self._wake()

    @property
    def _place(self) -> int:
        return int(self.which.text() or 0)

    @Slot()
    def _wake(self) -> None:
        cuts = self._read.cuts if self._read else ()
        self.join_button.setEnabled(self._place < len(cuts))

    @Slot()
    def _join(self) -> None:
        if self._read is not None:
            self._importing.choose(cuts=without_cut(self._read.cuts, self._place))

    @Slot()
    def _split(self) -> None:
        if self._read is not None:
            edges = (0.0, *self._read.cuts, self._read.width)
            middle = (edges[self._place] + edges[self._place + 1]) / 2
            self._importing.choose(cuts=with_cut(self._read.cuts, middle))
