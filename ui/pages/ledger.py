"""How the lines of a list stand: every number opens its rows."""

import datetime as dt
import uuid
from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from caseapp.lists.ledger import (
    LOCATED,
    NO_ANSWER,
    NOT_CONFIRMED,
    RETURNED,
    UNDER_PREPARATION,
    ledger,
)
from caseapp.lists.ledger_model import Ledger
from caseapp.lists.model import ListSummary
from caseapp.lists.overview import lists
from db.codes import ListKind
from ui import wording
from ui.action_set import Handlers
from ui.commands import Command
from ui.forms.editors import ChoiceEditor
from ui.pages.page import Page, PageName, Place, Shell
from ui.papers import LEDGER
from ui.widgets.figure import Figure
from ui.widgets.labels import label
from ui.widgets.shares import Part, Shares
from ui.words import translate

IN_A_ROW = 4


class LedgerPage(Page):
    """`Place.record` is the list; without one, the newest list that was handed over."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._head = self.heading(translate("LedgerPage", "Ledger"), Command.PREVIEW)
        self.which = ChoiceEditor(translate("LedgerPage", "List"), [])
        self.which.edited.connect(self._choose)
        self._list_id: uuid.UUID | None = None
        self._sheet = QScrollArea()
        self._sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its figures take the keyboard
        self._lay_out()

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("LedgerPage", "Ledger")

    def show_place(self, place: Place) -> None:
        """Learn which list."""
        self._list_id = place.record or self._list_id

    def refresh(self) -> None:
        """Count again."""
        known = [one for one in self.shell.desk.read(lists) if one.kind != ListKind.REPLY]
        self._list_id = _still_there(self._list_id, known)
        self.which.offer([(str(one.list_id), one.title) for one in known])
        self.which.set_text(str(self._list_id))
        if self._list_id is None:
            empty = translate("LedgerPage", "There is no list in this file yet.")
            self._sheet.setWidget(label(empty, "muted"))
        else:
            today = dt.datetime.now().astimezone().date()
            self._show(self.shell.desk.read(ledger, self._list_id, today=today))
        self.shell.wake()

    def commands(self) -> Handlers:
        """Answer paper and the lines of the list."""
        return {Command.PREVIEW: self._preview}

    def asleep(self) -> Collection[Command]:
        """Name what needs a list."""
        return () if self._list_id else (Command.PREVIEW,)

    def first_focus(self) -> QWidget:
        """Give the choice of the list."""
        return self.which

    def kept(self) -> object:
        """Keep the list."""
        return self._list_id

    def restore(self, kept: object) -> None:
        """Show the same list."""
        if isinstance(kept, uuid.UUID):
            self._list_id = kept
            self.refresh()

    @Slot()
    def _choose(self) -> None:
        self.shell.go(Place(PageName.LEDGER, record=uuid.UUID(self.which.text())))

    @Slot()
    def _preview(self) -> None:
        self.shell.go(Place(PageName.PREVIEW, record=self._list_id, detail=LEDGER))

    def _show(self, counted: Ledger) -> None:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(label(self._said(counted), "muted", wrap=True))
        column.addWidget(Shares(self._parts(counted)))
        column.addLayout(self._figures(self._standing(counted)))
        title = translate("LedgerPage", "Not confirmed, by the reason that was given (claims)")
        column.addWidget(label(title, "sectionTitle"))
        column.addLayout(self._figures(self._unconfirmed(counted)))
        column.addWidget(label(self._share_line(counted), "", wrap=True))
        column.addStretch(1)
        self._sheet.setWidget(made)

    def _said(self, counted: Ledger) -> str:
        said = [translate("LedgerPage", "Every line is counted in exactly one place.")]
        if counted.days_without_answer is not None:
            waited = translate(
                "LedgerPage",
                "Lines without an answer have waited for %n days.",
                counted.days_without_answer,
            )
            said.append(waited)
        said.append(
            translate("LedgerPage", "%n of the persons listed are adults today.", counted.adult_now)
        )
        return " ".join(said)

    def _standing(self, counted: Ledger) -> list[tuple[int, str, str]]:
        words = self.shell.words
        located = translate("LedgerPage", "located (of these determined by us: {0})").format(
            counted.located_determined
        )
        unconfirmed = sum(counted.unconfirmed.values())
        return [
            (counted.entries, translate("LedgerPage", "lines on the list"), ""),
            (counted.returned, words.text("ledger.returned"), RETURNED),
            (counted.located, located, LOCATED),
            (
                counted.under_preparation,
                words.text("ledger.under_preparation"),
                UNDER_PREPARATION,
            ),
            (counted.no_answer, words.text("claim_kind.no_response"), NO_ANSWER),
            (unconfirmed, translate("LedgerPage", "not confirmed, in all"), NOT_CONFIRMED),
        ]

    def _unconfirmed(self, counted: Ledger) -> list[tuple[int, str, str]]:
        words = self.shell.words
        return [
            (number, words.text(f"claim_kind.{kind}"), kind)
            for kind, number in counted.unconfirmed.items()
        ]

    def _figures(self, figures: Sequence[tuple[int, str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(10)
        for place, (number, name, detail) in enumerate(figures):
            rows = Place(PageName.ENTRIES, record=self._list_id, detail=detail)
            figure = Figure(number, name, rows)
            figure.wanted.connect(self.shell.go)
            grid.addWidget(figure, place // IN_A_ROW, place % IN_A_ROW)
        for column in range(IN_A_ROW):
            grid.setColumnStretch(column, 1)
        return grid

    def _parts(self, counted: Ledger) -> list[Part]:
        words = self.shell.words
        unconfirmed = sum(counted.unconfirmed.values())
        return [
            Part(words.text("ledger.returned"), counted.returned, "good"),
            Part(words.text("ledger.located"), counted.located, "accent"),
            Part(words.text("claim_kind.under_preparation"), counted.under_preparation, "waiting"),
            Part(translate("LedgerPage", "not confirmed"), unconfirmed, "against"),
            Part(words.text("claim_kind.no_response"), counted.no_answer, "muted"),
        ]

    def _share_line(self, counted: Ledger) -> str:
        words = self.shell.words
        computed = words.number(counted.computed_unconfirmed_percent)
        if counted.claimed_unconfirmed_percent is None:
            return translate("LedgerPage", "Not confirmed: {0} % of all lines.").format(computed)
        return translate(
            "LedgerPage",
            "Not confirmed: {computed} % of all lines by the answers counted here. A public "
            "statement about the list of {size} names handed over on {handed}: {claimed} % "
            "(“{who}”, {date}, “{source}”).",
        ).format(
            computed=computed,
            size=counted.claimed_list_size,
            handed=wording.date(words, counted.claimed_list_date),
            claimed=words.number(counted.claimed_unconfirmed_percent),
            who=counted.claimed_by,
            date=wording.date(words, counted.claimed_on),
            source=counted.claimed_source,
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(label(translate("LedgerPage", "List"), "fieldLabel"))
        row.addWidget(self.which, 1)
        row.addStretch(1)
        self.body.addLayout(row)
        self._sheet.setWidgetResizable(True)
        self._sheet.setFrameShape(QScrollArea.Shape.NoFrame)
        self.body.addWidget(self._sheet, 1)


def _still_there(wanted: uuid.UUID | None, known: Sequence[ListSummary]) -> uuid.UUID | None:
    """Keep the list if it is still there, else take the newest handed over, else any."""
    ids = [one.list_id for one in known]
    if wanted in ids:
        return wanted
    handed = [one for one in known if one.kind == ListKind.HANDED_OVER] or known
    newest = max(handed, key=lambda one: one.date_edtf, default=None)
    return newest.list_id if newest else None
