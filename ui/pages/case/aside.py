"""Above a case: that it is set aside, by whom and why, or that it is kept for others."""

import uuid
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.case_file import AsideLine, CaseFile
from caseapp.cases.written import Written, act_of
from caseapp.office.rules import one_person
from caseapp.set_aside import setting
from caseapp.set_aside.doubts import doubt
from db.codes import AsideKind
from exports.words import Words
from ui import wording
from ui.dialogs.reason import ReasonDialog
from ui.messages import sentence
from ui.pages.case.panels import Panel
from ui.seen import seen
from ui.shell import PageName, Place, Shell
from ui.widgets.labels import grow_with_words, label
from ui.words import translate


class AsideBanner(Panel):
    """A card for the case itself where it is set aside, and one for each of its duplicates."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.cards: list[AsideCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(4)
        grow_with_words(self)
        self.setVisible(False)

    def show_case(self, case: CaseFile) -> None:
        """Show how the case stands by now; nothing where it is a case like all others."""
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        lines = [*([case.aside] if case.aside else []), *case.duplicates]
        self.cards = [AsideCard(self._shell, line, here=case.id) for line in lines]
        for card in self.cards:
            self._column.addWidget(card)
        self.setVisible(bool(self.cards))


class AsideCard(QFrame):
    """What was set aside for which case, with a way to the other case and back into the work."""

    def __init__(self, shell: Shell, line: AsideLine, *, here: uuid.UUID) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._shell, self._line = shell, line
        self._other = line.kept_id if line.case_id == here else line.case_id
        self.text = label(told(shell.words, line, here), wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(6)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.buttons = [self._button(text, act) for text, act in self._ways()]
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    @Slot()
    def open_other(self) -> None:
        """Go to the other case."""
        if self._other is not None:
            self._shell.go(Place(PageName.CASE, record=self._other))

    @Slot()
    def ask_confirmation(self) -> None:
        """Ask what was looked at, then set the case aside."""
        text = translate("AsideBanner", "Confirm: set case {0} aside").format(self._line.number)
        explained = translate(
            "AsideBanner",
            "The case then leaves lists and counts, and both of you are named. What did you look "
            "at? You can leave this empty.",
        )
        question = (text, self._doubted() + explained, translate("AsideBanner", "Confirm"))
        act = partial(self._answer, partial(setting.confirm, anyway=True))
        ReasonDialog(question, act, self).open()

    @Slot()
    def ask_back(self) -> None:
        """Ask why the case comes back, or why it is not set aside after all."""
        ask_back(self._shell, self._line, self)

    def _doubted(self) -> str:
        """Say first what speaks against one child: who confirms must have read it, too."""
        line = self._line
        if line.kept_id is None:
            return ""
        found = self._shell.desk.read(doubt, line.case_id, line.kept_id)
        return f"{sentence(found)}\n\n" if found is not None else ""

    def _answer(self, answer: Callable[..., Written], reason: str) -> None:
        desk = self._shell.desk
        worker = desk.workspace.worker
        desk.write(act_of, answer, self._line.case_id, reason, worker=worker)

    def _ways(self) -> Iterator[tuple[str, Callable[[], None]]]:
        line = self._line
        if self._other is not None:
            number = line.kept if self._other == line.kept_id else line.number
            text = translate("AsideBanner", "&Open case {0}").format(number)
            yield text, self.open_other
        if line.waits and not one_person(line.worker, self._shell.desk.workspace.worker):
            yield translate("AsideBanner", "&Confirm…"), self.ask_confirmation
            yield translate("AsideBanner", "Dec&line…"), self.ask_back
        elif line.waits:
            yield translate("AsideBanner", "&Withdraw the proposal…"), self.ask_back
        else:
            yield translate("AsideBanner", "&Take back…"), self.ask_back

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        made = QPushButton(seen(text), self)
        made.clicked.connect(act)
        return made


def ask_back(shell: Shell, line: AsideLine, parent: QWidget) -> None:
    """Ask why a case that was set aside comes back; the journal keeps both decisions."""
    question = (
        translate("AsideBanner", "Take case {0} back").format(line.number),
        translate(
            "AsideBanner",
            "It stands in lists, counts and warnings again, with all that it says. The journal "
            "keeps both decisions. Why?",
        ),
        translate("AsideBanner", "Take back"),
    )
    ReasonDialog(question, partial(_take_back, shell, line.case_id), parent).open()


def told(words: Words, line: AsideLine, here: uuid.UUID) -> str:
    """Say of a case that it is set aside, or of which other case it is kept for."""
    about = {
        "number": line.number,
        "kept": line.kept,
        "name": line.name,
        "worker": " + ".join(filter(None, (line.worker, line.confirmed_by))),
        "when": wording.moment(line.at),
        "reason": words.worded("withdrawal", line.reason),
    }
    return _text(line, here).format(**about)


def _text(line: AsideLine, here: uuid.UUID) -> str:
    if line.case_id != here:
        return translate(
            "AsideBanner",
            "Kept for case {number} ({name}) too, set aside as a duplicate by {worker} on {when}: "
            "{reason}. What both say is read together; its records are named below.",
        )
    return _proposed(line.kind) if line.waits else _set_aside(line.kind)


def _proposed(kind: str) -> str:
    if kind == AsideKind.DUPLICATE:
        return translate(
            "AsideBanner",
            "{worker} proposed on {when} to set this case aside as a duplicate of {kept}: "
            "{reason}. It counts when another person confirms it.",
        )
    return translate(
        "AsideBanner",
        "{worker} proposed on {when} to set this case aside as recorded in error: {reason}. "
        "It counts when another person confirms it.",
    )


def _set_aside(kind: str) -> str:
    if kind == AsideKind.DUPLICATE:
        return translate(
            "AsideBanner",
            "Set aside as a duplicate of {kept} by {worker} on {when}: {reason}. It stands in no "
            "list and no count; go on with the work in case {kept}.",
        )
    return translate(
        "AsideBanner",
        "Set aside as recorded in error by {worker} on {when}: {reason}. It stands in no list "
        "and no count.",
    )


def _take_back(shell: Shell, case_id: uuid.UUID, reason: str) -> None:
    worker = shell.desk.workspace.worker
    shell.desk.write(act_of, setting.take_back, case_id, reason, worker=worker)
