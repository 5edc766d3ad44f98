"""What the ledger counts: one list or all, today or as at a day on which something changed."""

import datetime as dt
import uuid
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from caseapp.lists.summaries import ListSummary
from db.codes import ListKind
from ui.forms.editors import ChoiceEditor
from ui.widgets.labels import label
from ui.words import translate

ALL = "all"  # the lists that were handed over, all together
TODAY = ""


class Chooser(QWidget):
    """The choice of list and day."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.which = ChoiceEditor(translate("LedgerPage", "List"), [])
        self.day = ChoiceEditor(translate("LedgerPage", "As at"), [])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for editor, stretch in ((self.which, 3), (self.day, 1)):
            row.addWidget(label(editor.name, "fieldLabel"))
            row.addWidget(editor, stretch)
        row.addStretch(1)
        self.which.edited.connect(self._tell_other_list)
        self.day.edited.connect(self.changed)

    @property
    def list_id(self) -> uuid.UUID | None:
        """The list, unless all are counted."""
        chosen = self.which.text()
        return None if chosen in ("", ALL) else uuid.UUID(chosen)

    @property
    def on(self) -> dt.date | None:
        """The day, unless today."""
        chosen = self.day.text()
        return dt.date.fromisoformat(chosen) if chosen else None

    def offer_lists(self, known: Sequence[ListSummary], wanted: str) -> None:
        """Offer the lists that are there; keep the one that is wanted, else take the newest."""
        self.which.box.clear()
        self.which.offer([(str(one.list_id), one.title) for one in known])
        handed = [one for one in known if one.kind == ListKind.HANDED_OVER]
        if handed:
            title = translate("LedgerPage", "All lists handed over, each child once")
            self.which.offer([(ALL, title)])
        newest = max(handed or known, key=lambda one: one.date_edtf, default=None)
        there = self.which.box.findData(wanted) >= 0
        self.which.set_text(wanted if there or newest is None else str(newest.list_id))

    def offer_days(self, days: Sequence[dt.date], wanted: str) -> None:
        """Offer today and the days on which an outcome changed, the newest first."""
        self.day.box.clear()
        shown = [(one.isoformat(), f"{one:%d.%m.%Y}") for one in reversed(days)]
        self.day.offer([(TODAY, translate("LedgerPage", "today")), *shown])
        self.day.set_text(wanted)

    @Slot()
    def _tell_other_list(self) -> None:
        self.day.set_text(TODAY)
        self.changed.emit()
