"""The fourth step: what the list is as a whole, what it answers, which version it is."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from caseapp.lists.overview import lists
from db.codes import ListKind
from ui.pages.importing.columns_step import remembered_from
from ui.pages.importing.head_form import HeadForm
from ui.pages.importing.state import Wizard
from ui.pages.importing.step_view import StepView
from ui.pages.importing.wizard import Importing
from ui.pages.supplies import supplies_for
from ui.shell import Shell
from ui.widgets.labels import label
from ui.words import translate


class HeadStep(StepView):
    """The form on the left, what was guessed and why on the right."""

    def __init__(self, shell: Shell, importing: Importing) -> None:
        super().__init__(shell, importing)
        self.form = HeadForm(shell.words, supplies_for(shell, self))
        self.why_answers = label("", wrap=True)
        self.why_version = label("", wrap=True)
        self.why_columns = label("", wrap=True)
        self._shown: object = None
        self._lay_out()
        self.form.edited.connect(self.describe)

    def show_state(self) -> None:
        """Show what is known of the list; what was typed stays."""
        state = self.state
        if state.head is not None and self._shown is not state.read:
            known = self.shell.desk.read(lists)
            self.form.show_head(state.head, known, state.typed)
            self._shown = state.read
        elif state.head is not None:
            self.form.show_answered(state.head)
        self.form.show_kind()
        self.why_answers.setText(_why_answers(state))
        self.why_version.setText(self._why_version())
        found = state.remembered
        self.why_columns.setText(remembered_from(found, self.shell.words) if found else "")
        self.why_columns.setVisible(found is not None)

    def said(self) -> str:
        """Say what is missing."""
        head = self.state.head
        if head is not None and not (head.title or head.into):
            return translate("ImportPage", "The list needs a title.")
        return translate("ImportPage", "Guessed from the file; correct what is wrong")

    def first_focus(self) -> QWidget:
        """Give the kind of the list."""
        return self.form.editors["kind"]

    @Slot()
    def describe(self) -> None:
        """Take over what stands in the form."""
        self.importing.describe(self.form.head(), self.form.texts())

    def flush(self) -> None:
        """Take over what was typed a moment ago."""
        if self.form.take_now():
            self.describe()

    def _why_version(self) -> str:
        plan, head = self.state.plan, self.state.head
        if head is not None and head.into is not None:
            return translate(
                "ImportPage",
                "The rows go into a list that is there. Rows that it has already are not written "
                "again; the import can be undone alone.",
            )
        if plan is None:
            return translate("ImportPage", "Earlier versions are being looked for…")
        if plan.earlier is None:
            return translate(
                "ImportPage", "Version: no list on file has most of its lines in this file."
            )
        again = len(plan.earlier.entries)
        return translate(
            "ImportPage",
            "Version: %n lines of “{title}” stand in this file again by number and name, so it "
            "becomes version {version} of that list.",
            again,
        ).format(title=plan.earlier.title, version=plan.earlier.version + 1)

    def _lay_out(self) -> None:
        side = QFrame()
        side.setObjectName("card")
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.form)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(side)
        reasons = QFrame()
        reasons.setObjectName("card")
        right = QVBoxLayout(reasons)
        right.setContentsMargins(16, 12, 16, 12)
        right.setSpacing(12)
        right.addWidget(
            label(translate("ImportPage", "How it goes with other lists"), "sectionTitle")
        )
        right.addWidget(self.why_answers)
        right.addWidget(self.why_version)
        right.addWidget(self.why_columns)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(scroll, 3)
        row.addWidget(reasons, 2)
        self.column.addLayout(row, 1)


def _why_answers(state: Wizard) -> str:
    head, guess = state.head, state.answers
    if head is None or head.kind != ListKind.REPLY:
        return translate("ImportPage", "Answers: this is no reply, so it answers no list.")
    if head.answers_list_id is None:
        return translate(
            "ImportPage",
            "Answers: choose the list that this reply answers; without it no answer is put on a "
            "line.",
        )
    if guess is None or guess.list_id != head.answers_list_id:
        return translate("ImportPage", "Answers: the list that you chose.")
    if not guess.agreeing:
        return translate(
            "ImportPage", "Answers: “{title}” is the newest list that was handed over; check it."
        ).format(title=guess.title)
    return translate(
        "ImportPage",
        "Answers: %n of {all} rows agree in birth date and surname with lines of “{title}”.",
        guess.agreeing,
    ).format(all=guess.rows, title=guess.title)
