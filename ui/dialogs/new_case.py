"""Opens a case for a child who stands on no list."""

import datetime as dt
import uuid
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.cases import register
from caseapp.cases.drafts import BirthDraft, CaseDraft, NameDraft
from caseapp.cases.written import act_of
from caseapp.dates import UncertainDate, read_typed
from caseapp.errors import NotUnderstood, Refused
from caseapp.likely_cases.likely import LikelyCase
from caseapp.matching.model import WrittenName
from db.codes import NameKind, Sex
from exports.words import Words
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.dialogs.likely import LikelyCases
from ui.forms.editors import ChoiceEditor, Editor
from ui.forms.text_editors import DateEditor, LineEditor
from ui.messages import sentence
from ui.warm import warm_of
from ui.words import translate

LOOK_AFTER = 400  # milliseconds without a key


class NewCaseDialog(FormDialog):
    """Asks for the name, the birth date as far as it is known, and the sex."""

    opened = Signal(object)  # the case's id
    compare_wanted = Signal(str)  # the name typed so far

    def __init__(self, desk: Desk, words: Words, parent: QWidget | None) -> None:
        super().__init__(
            translate("NewCaseDialog", "New case"),
            translate("NewCaseDialog", "Look first whether the child has a case already (Ctrl+F)."),
            translate("NewCaseDialog", "Open the case"),
            parent,
        )
        self._desk, self._warm = desk, warm_of(desk)
        self._today = dt.datetime.now().astimezone().date()
        self.editors: dict[str, Editor] = {
            "surname": LineEditor(translate("NewCaseDialog", "Surname")),
            "given_name": LineEditor(translate("NewCaseDialog", "Given name")),
            "patronymic": LineEditor(translate("NewCaseDialog", "Patronymic")),
            "birth": DateEditor(translate("NewCaseDialog", "Date of birth"), self._today),
            "sex": ChoiceEditor(
                translate("NewCaseDialog", "Sex"),
                [(code.value, words.text(f"sex.{code}")) for code in reversed(Sex)],
            ),
        }
        self.likely = LikelyCases(words)
        self._pause = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        for editor in self.editors.values():
            self.field(editor.name, editor)
            editor.edited.connect(self._pause.start)
        self.fields.addRow(self.likely)
        self.fields.addRow(self._ask_why())
        self._pause.timeout.connect(self.look)
        self.likely.chosen.connect(self._open_likely)

    @Slot()
    def look(self) -> None:
        """Look beside the window which cases the child may have already, by what is typed."""
        if self._desk.tasks.busy:
            self._pause.start()
            return
        texts = {name: editor.text() for name, editor in self.editors.items()}
        name = WrittenName(texts["surname"], texts["given_name"], texts["patronymic"])
        sex = "" if texts["sex"] == Sex.UNKNOWN else texts["sex"]
        work = partial(self._warm.likely, name, _birth(texts["birth"], self._today), sex)
        title = translate("NewCaseDialog", "Looking whether the child has a case already…")
        self._desk.run(title, work, self._answer)

    @Slot(object)
    def _answer(self, found: Sequence[LikelyCase]) -> None:
        """Show what was found, unless more was typed meanwhile."""
        if not self._pause.isActive():
            self.likely.show_cases(found)
            self._warm.prepare()

    def _ask_why(self) -> QPushButton:
        """Make the way to two records on file, for whom should have been found and was not."""
        button = QPushButton(translate("NewCaseDialog", "&Compare two records on file…"))
        button.setObjectName("link")
        button.setAutoDefault(False)
        button.clicked.connect(self._want_comparison)
        return button

    @Slot()
    def _want_comparison(self) -> None:
        names = (self.editors[name].text() for name in ("surname", "given_name", "patronymic"))
        self.compare_wanted.emit(" ".join(filter(None, names)))

    @Slot()
    def submit(self) -> None:
        """Open the case and close, or say what is missing."""
        texts = {name: editor.text() for name, editor in self.editors.items()}
        try:
            case_id = self._open(texts)
        except Refused as error:
            self.refuse(sentence(error))
            return
        self.accept()
        self.opened.emit(case_id)

    @Slot(object)
    def _open_likely(self, case_id: uuid.UUID) -> None:
        self.reject()
        self.opened.emit(case_id)

    def _open(self, texts: dict[str, str]) -> uuid.UUID:
        name = NameDraft(
            kind=NameKind.REGISTERED_AT_BIRTH,
            surname=texts["surname"],
            given_name=texts["given_name"],
            patronymic=texts["patronymic"],
        )
        draft = CaseDraft(sex=texts["sex"])
        if not texts["birth"].strip():
            year = self._today.year
            return self._desk.write(act_of, register.open_case, draft, name, year=year).id
        birth, today = BirthDraft(texts["birth"]), self._today
        return self._desk.write(act_of, register.open_born, draft, name, birth, today=today).id


def _birth(text: str, today: dt.date) -> UncertainDate:
    """Give the date as far as it is typed; what is not understood yet is not known."""
    try:
        return read_typed(text, today)
    except NotUnderstood:
        return UncertainDate()
