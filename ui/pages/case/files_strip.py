"""The files that belong to the record in the form; a picture is shown, any file is a click away."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from caseapp.case_file import AttachmentLine
from caseapp.cases.attachments import preview_of
from ui.desk import Desk
from ui.icons import icon
from ui.pages.case.section import Line, Speech
from ui.seen import seen
from ui.widgets.labels import label
from ui.wording import size
from ui.words import translate

LETTERS_WIDE = 30  # of a name; the tooltip has it whole
LINES_HIGH = 9  # of text, as high as a picture may be


class FilesStrip(QWidget):
    """Stands above the form; nothing where the record has no file."""

    wanted = Signal(object)  # the id of a file

    def __init__(self, desk: Desk, speech: Speech) -> None:
        super().__init__()
        self._desk, self._speech = desk, speech
        self.buttons: list[QPushButton] = []
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._title = label("", "fieldLabel")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 10)
        self._column.setSpacing(4)
        self._column.addWidget(self.picture)
        self._column.addWidget(self._title)
        self.hide()

    @Slot(object)
    def show_line(self, line: Line | None) -> None:
        """Show what belongs to the record in the form; of a file its own picture."""
        if isinstance(line, AttachmentLine):
            self.show_picture(line)
        else:
            self.show_files(self._speech.files_of(line))

    def show_files(self, files: Sequence[AttachmentLine]) -> None:
        """Show the files of a record: a button for each."""
        self._clear()
        self._title.setText(translate("FilesStrip", "%n files of this record", len(files)))
        self._title.setVisible(bool(files))
        for line in files:
            made = QPushButton(icon("clip"), seen(self._short(_name(line))))
            made.setAccessibleName(_name(line))
            made.setObjectName("quiet")
            made.setToolTip(seen(f"{_name(line)}\n{line.file_name}, {size(line.size)}"))
            made.clicked.connect(partial(self.wanted.emit, line.id))
            self.buttons.append(made)
            self._column.addWidget(made)
        self.setVisible(bool(files))

    def show_picture(self, line: AttachmentLine) -> None:
        """Show the small copy of a picture that is chosen among the files."""
        self._clear()
        self._title.hide()
        drawn = QPixmap()
        small = self._desk.read(preview_of, line.id) if line.width else b""
        if small:
            drawn.loadFromData(small, "JPG")
            self.picture.setPixmap(self._fitted(drawn))
            self.picture.setAccessibleName(_name(line))
        self.picture.setVisible(bool(small))
        self.setVisible(bool(small))

    def _short(self, name: str) -> str:
        width = self.fontMetrics().averageCharWidth() * LETTERS_WIDE
        return self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, width)

    def _fitted(self, drawn: QPixmap) -> QPixmap:
        ratio = self.devicePixelRatioF()
        height = round(self.fontMetrics().lineSpacing() * LINES_HIGH * ratio)
        fitted = drawn.scaledToHeight(
            min(height, drawn.height()), Qt.TransformationMode.SmoothTransformation
        )
        fitted.setDevicePixelRatio(ratio)
        return fitted

    def _clear(self) -> None:
        self.picture.clear()
        self.picture.hide()
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []


def _name(line: AttachmentLine) -> str:
    return line.title or line.file_name
