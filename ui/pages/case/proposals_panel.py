"""What waits on a case for a second person, above what we determined."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.case_file import CaseFile, ProposalLine
from caseapp.cases import proposed
from caseapp.cases.written import act_of
from caseapp.office.rules import one_person
from ui import wording
from ui.dialogs.reason import ReasonDialog
from ui.pages.case.panels import Panel
from ui.shell import Shell
from ui.widgets.labels import grow_with_words, label
from ui.words import translate


class ProposalsPanel(Panel):
    """A card for each proposal that waits; the buttons are those of whoever sits here."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.cards: list[ProposalCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(6)
        grow_with_words(self)

    def show_case(self, case: CaseFile) -> None:
        """Show what waits by now; nothing where nothing does."""
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        waiting = [line for line in case.proposals if line.waits]
        self.cards = [ProposalCard(self._shell, line) for line in waiting]
        for card in self.cards:
            self._column.addWidget(card)
        self.setVisible(bool(self.cards))


class ProposalCard(QFrame):
    """One proposal: what, by whom, by which source, and what can be answered."""

    def __init__(self, shell: Shell, line: ProposalLine) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._desk, self._line = shell.desk, line
        self._status = wording.capital_code(shell.words, "tracing_status", line.status)
        own = one_person(line.worker, shell.desk.workspace.worker)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(6)
        for text in self._told(shell, own=own):
            column.addWidget(label(text, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.buttons = _own_buttons(self) if own else _buttons_of_the_second(self)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    @Slot()
    def ask_confirmation(self) -> None:
        """Ask what was looked at, then write the determination."""
        question = (
            translate("ProposalsPanel", "Confirm: {0}").format(self._status),
            translate(
                "ProposalsPanel",
                "The determination is then written and names you both. What did you look at? "
                "You can leave this empty.",
            ),
            translate("ProposalsPanel", "Confirm"),
        )
        ReasonDialog(question, partial(self._answer, proposed.confirm), self).open()

    @Slot()
    def ask_refusal(self) -> None:
        """Ask why it is not confirmed, or why the own proposal is withdrawn."""
        own = one_person(self._line.worker, self._desk.workspace.worker)
        do = (
            translate("ProposalsPanel", "Withdraw the proposal")
            if own
            else translate("ProposalsPanel", "Decline")
        )
        kept = translate(
            "ProposalsPanel",
            "The status of the case stays. The proposal and your reason stay in its history.",
        )
        ReasonDialog((do, kept, do), partial(self._answer, proposed.turn_down), self).open()

    def _answer(self, answer: Callable[..., object], reason: str) -> None:
        worker = self._desk.workspace.worker
        self._desk.write(act_of, answer, self._line.id, reason, worker=worker)  # type: ignore[arg-type] # both give what was written

    def _told(self, shell: Shell, *, own: bool) -> list[str]:
        line = self._line
        text = translate(
            "ProposalsPanel", "{worker} proposed on {when}: {status}, {date}. Source: {source}."
        )
        told = text.format(
            worker=line.worker,
            when=wording.moment(line.proposed_at),
            status=self._status,
            date=wording.date(shell.words, line.date.edtf),
            source=line.source,
        )
        waits = (
            translate("ProposalsPanel", "Another person must confirm it; the status stays.")
            if own
            else translate("ProposalsPanel", "It counts when you confirm it as the second person.")
        )
        noted = translate("ProposalsPanel", "Note: {0}").format(line.note) if line.note else ""
        return [one for one in (told, noted, waits) if one]


def _buttons_of_the_second(card: ProposalCard) -> list[QPushButton]:
    return [
        _button(translate("ProposalsPanel", "&Confirm…"), card.ask_confirmation, card),
        _button(translate("ProposalsPanel", "Dec&line…"), card.ask_refusal, card),
    ]


def _own_buttons(card: ProposalCard) -> list[QPushButton]:
    text = translate("ProposalsPanel", "&Withdraw the proposal…")
    return [_button(text, card.ask_refusal, card)]


def _button(text: str, act: Callable[[], None], parent: QWidget) -> QPushButton:
    made = QPushButton(text, parent)
    made.clicked.connect(act)
    return made
