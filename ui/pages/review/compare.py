"""Compares any two records and says why the pair was not offered."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from caseapp.progress import Progress
from caseapp.review.why_not import KEPT, Compared, WhyNot, compare_records
from caseapp.search.records import Record
from exports.words import Words
from ui.desk import Desk
from ui.dialogs.record_picker import RecordPicker
from ui.pages.review.comparison import Comparison
from ui.shell import Shell
from ui.widgets.labels import label
from ui.words import translate

SIZE = (1000, 680)


class CompareDialog(QDialog):
    """Two records side by side, each found by name."""

    def __init__(
        self, shell: Shell, parent: QWidget, records: Sequence[Record] = (), sought: str = ""
    ) -> None:
        super().__init__(parent)
        self._desk, self._words = shell.desk, shell.words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CompareDialog", "Why was this pair not found?"))
        self.pickers = tuple(
            RecordPicker(title, self._desk, self._words)
            for title in (
                translate("CompareDialog", "The child sought"),
                translate("CompareDialog", "The record it was not matched with"),
            )
        )
        self.said = label("", "sectionTitle", wrap=True)
        self.sheet = QScrollArea()
        self.compare_button = QPushButton(translate("CompareDialog", "Compare"))
        self._lay_out()
        self._wake()
        self._begin_with(records, sought)
        room = parent.window().size()
        self.resize(min(SIZE[0], room.width() - 40), min(SIZE[1], room.height() - 40))

    def _begin_with(self, records: Sequence[Record], sought: str) -> None:
        """Take the records that stood in front, or look for a name that was typed elsewhere."""
        for picker, record in zip(self.pickers, records, strict=False):
            picker.take(record)
        if sought and not records:
            self.pickers[0].line.setText(sought)
            self.pickers[0].search()
        if len(records) > 1:
            self.compare()
        elif records:
            self.pickers[1].setFocus()

    @Slot()
    def compare(self) -> None:
        """Compare the chosen two beside the window."""
        left, right = (picker.record for picker in self.pickers)
        if left is None or right is None or left.id == right.id:
            return
        self.compare_button.setEnabled(False)
        self.said.setText(translate("CompareDialog", "Comparing with all lists…"))
        title = translate("CompareDialog", "Comparing two records…")
        work = partial(_work, self._desk, left, right)
        self._desk.run(title, work, self._show, self._failed)

    @Slot(object)
    def _show(self, compared: Compared) -> None:
        self.said.setText(why_sentence(compared, self._words))
        old = self.sheet.takeWidget()
        if old is not None:
            old.deleteLater()
        left_out = compared.why == WhyNot.AGAINST
        item = compared.item.unsupposed() if left_out else compared.item
        self.sheet.setWidget(Comparison(item, self._words, graded=not left_out))
        self._wake()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.said.setText("")
        self._wake()
        self._desk.tell_error(error)

    @Slot()
    def _wake(self) -> None:
        left, right = (picker.record for picker in self.pickers)
        both = left is not None and right is not None and left.id != right.id
        self.compare_button.setEnabled(both)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(16)
        for picker in self.pickers:
            row.addWidget(picker, 1)
            picker.changed.connect(self._wake)
        self.sheet.setWidgetResizable(True)
        self.sheet.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet.setAccessibleName(translate("CompareDialog", "The comparison"))
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self.sheet, 1)
        column.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        buttons.addButton(self.compare_button, QDialogButtonBox.ButtonRole.ActionRole)
        close = QPushButton(translate("CompareDialog", "Close"))
        close.setAutoDefault(False)
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        self.compare_button.setDefault(True)
        self.compare_button.clicked.connect(self.compare)
        buttons.rejected.connect(self.reject)
        return buttons


def why_sentence(compared: Compared, words: Words) -> str:
    """Say why the pair was not offered."""
    item = compared.item
    verdict = words.capital(f"verdict_kind.{item.verdict}") if item.verdict else ""
    return _sentences()[compared.why].format(
        verdict=verdict,
        reason=item.reason,
        rank=compared.rank,
        kept=KEPT,
        left=item.left.case_number,
        right=item.right.case_number,
    )


def _work(desk: Desk, left: Record, right: Record, progress: Progress) -> Compared:
    return desk.read(compare_records, left, right, progress=progress)


def _sentences() -> dict[WhyNot, str]:
    return {
        WhyNot.WAITS: translate("CompareDialog", "It was found: the pair waits for a verdict."),
        WhyNot.JUDGED: translate("CompareDialog", "It was decided already: {verdict}. {reason}"),
        WhyNot.ONE_CASE: translate("CompareDialog", "Both stand on one case already."),
        WhyNot.ONE_CHILD: translate(
            "CompareDialog",
            "Cases {left} and {right} are one case already: what was set aside as a duplicate is "
            "read together with the case kept.",
        ),
        WhyNot.ONE_LIST: translate(
            "CompareDialog", "Both stand on one list, and a list is not searched in itself."
        ),
        WhyNot.SIBLING: translate(
            "CompareDialog",
            "They look like brother and sister: surname and patronymic agree, the given name "
            "does not.",
        ),
        WhyNot.AGAINST: translate(
            "CompareDialog", "It was left out: what speaks against it weighs more."
        ),
        WhyNot.BELOW: translate(
            "CompareDialog",
            "It lies below the threshold: too many others would agree as well by chance. "
            "It is number {rank} among the records compared with this child.",
        ),
        WhyNot.CROWDED: translate(
            "CompareDialog",
            "Others agree better: it is number {rank}, and the first {kept} are kept.",
        ),
        WhyNot.NOT_SCREENED: translate(
            "CompareDialog",
            "It would be found (number {rank}): look for matches in the list of the child sought.",
        ),
    }
