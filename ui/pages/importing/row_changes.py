"""What a row of a new version says otherwise: each change with a box that takes it over."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.lists.model import RowKey
from caseapp.lists.planned import PlannedChange
from caseapp.lists.versions.accepted_plan import PlannedChoice
from exports.list_values import list_field, list_value
from exports.words import Words
from ui.seen import seen
from ui.widgets.labels import label
from ui.words import translate


class RowChanges(QWidget):
    """Boxes for the chosen row, and a button for all rows that are shown."""

    accepted = Signal(object, bool)  # choices, taken over or not

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._shown: frozenset[PlannedChoice] = frozenset()
        self.boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout()
        self.told = label("", "muted", wrap=True)
        self.all_button = QPushButton()
        self.all_button.clicked.connect(self._accept_shown)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.told, 1)
        row.addLayout(self._column, 2)
        row.addWidget(self.all_button)

    def offer(
        self,
        row: RowKey | None,
        changes: Collection[PlannedChange],
        taken: Collection[PlannedChoice],
    ) -> None:
        """Show the changes of a row that can be taken over."""
        for box in self.boxes.values():
            self._column.removeWidget(box)
            box.deleteLater()
        self.boxes = {}
        if row is None:
            return
        for change in changes:
            box = QCheckBox(seen(self._said(change)))
            box.setChecked((row, change.field) in taken)
            box.toggled.connect(partial(self._accept, row, change.field))
            self._column.addWidget(box)
            self.boxes[change.field] = box

    def offer_shown(
        self, shown: Collection[PlannedChoice], taken: Collection[PlannedChoice]
    ) -> None:
        """Offer all changes of the rows that are shown."""
        self._shown = frozenset(shown)
        self.setVisible(bool(shown or taken))
        waiting = len(self._shown - frozenset(taken))
        text = translate("ImportPage", "&Accept all changes shown (%n)", waiting)
        self.all_button.setText(text)
        self.all_button.setEnabled(waiting > 0)
        self.told.setText(
            translate(
                "ImportPage",
                "%n changes will be facts of their cases; the others stay open and can be "
                "accepted on any later day.",
                len(taken),
            )
        )

    def _said(self, change: PlannedChange) -> str:
        name = list_field(self._words, change.field)
        values = (list_value(self._words, change.field, one) for one in (change.old, change.new))
        return f"{name[:1].upper()}{name[1:]}: {' → '.join(values)}"

    def _accept(self, row: RowKey, field: str, checked: bool) -> None:
        self.accepted.emit(frozenset({(row, field)}), checked)

    @Slot()
    def _accept_shown(self) -> None:
        self.accepted.emit(self._shown, True)
