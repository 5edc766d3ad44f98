"""The last step: what was written, what was refused, and where to go on."""

import uuid
from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.checks.found import count_alike
from caseapp.lists.linked import opens_cases
from caseapp.lists.planned import ImportPlan
from caseapp.lists.reports import ImportReport
from caseapp.lists.versions.accepted_plan import acceptable
from caseapp.review.pages import count_queue
from db.codes import ListKind
from ui.dialogs import choose
from ui.dialogs.refused import RefusedDialog
from ui.doubts import alike_sentence
from ui.pages.importing.step_view import StepView
from ui.pages.importing.wizard import Importing
from ui.pages.undoing_imports import UndoImport
from ui.papers.refused import save_refused
from ui.papers.sheets import not_encrypted
from ui.shell import PageName, Place, Shell
from ui.widgets.labels import label
from ui.words import translate


class ReportStep(StepView):
    """Counts in sentences, and a button for each way on."""

    def __init__(self, shell: Shell, importing: Importing) -> None:
        super().__init__(shell, importing)
        self.told = label("", wrap=True)
        self.versions_button = QPushButton(translate("ImportPage", "Acce&pt what changed…"))
        self.ledger_button = QPushButton()
        self.review_button = QPushButton()
        self.list_button = QPushButton(translate("ImportPage", "Open the &list"))
        self.checks_button = QPushButton(translate("ImportPage", "Open the chec&ks"))
        self.refused_button = QPushButton(translate("ImportPage", "Look at the refused ro&ws…"))
        self.save_button = QPushButton(translate("ImportPage", "Sa&ve them for correction…"))
        self.undo = UndoImport(shell, self)
        self.undo_button = QPushButton(translate("ImportPage", "Undo this i&mport…"))
        self.again_button = QPushButton(translate("ImportPage", "Import an&other list"))
        self._lay_out()

    def show_state(self) -> None:
        """Say what was written."""
        report = self.state.report
        if report is not None:
            alike = self.shell.desk.read(count_alike, report.import_id)
            said = [*sentences(report), *self._pairs(report)]
            said += [alike_sentence(alike)] if alike else []
            said += _left(self.state.plan)
            self.told.setText("\n".join(said))
            self.checks_button.setVisible(bool(alike))
            for button in (self.refused_button, self.save_button):
                button.setVisible(bool(report.refused))
            self.versions_button.setVisible(bool(self._version_before() and report.changed))
            self.ledger_button.setVisible(self._ledger_of() is not None)
            self.ledger_button.setText(_ledger_words(report))
            self.review_button.setText(_review_words(report))

    def said(self) -> str:
        """Name the list."""
        return self.state.report.title if self.state.report else ""

    def first_focus(self) -> QWidget:
        """Give the way to what comes next: what is unclear, else the ledger, else the list."""
        report = self.state.report
        if report is not None and waiting(report):
            return self.review_button
        return self.list_button if self._ledger_of() is None else self.ledger_button

    def _pairs(self, report: ImportReport) -> Iterator[str]:
        """Say how many pairs with rows of a list that is no reply wait for a person."""
        counts = self.shell.desk.read(count_queue)
        pairs = sum(one.waiting for one in counts.portions if report.list_id in one.lists)
        if pairs and report.kind != ListKind.REPLY:
            yield translate("ImportPage", "%n pairs with children on file wait in review.", pairs)

    def _ledger_of(self) -> uuid.UUID | None:
        """Give the list whose ledger counts what was written."""
        head, report = self.state.head, self.state.report
        if head is None or report is None:
            return None
        if report.kind == ListKind.REPLY:
            return head.answers_list_id
        return report.list_id if opens_cases(report.kind) else None

    def _version_before(self) -> uuid.UUID | None:
        """Give the list of which a new version was written."""
        plan = self.state.plan
        return plan.earlier.list_id if plan is not None and plan.earlier is not None else None

    @Slot()
    def _open_versions(self) -> None:
        before, listed = str(self._version_before()), self.state.list_id()
        self.shell.go(Place(PageName.VERSIONS, record=listed, detail=before))

    @Slot()
    def _open_ledger(self) -> None:
        self.shell.go(Place(PageName.LEDGER, record=self._ledger_of()))

    @Slot()
    def _open_list(self) -> None:
        self.shell.go(Place(PageName.ENTRIES, record=self.state.list_id()))

    @Slot()
    def _open_review(self) -> None:
        self.shell.go(Place(PageName.REVIEW, record=self.state.list_id()))

    @Slot()
    def _open_checks(self) -> None:
        self.shell.go(Place(PageName.CHECKS))

    @Slot()
    def _show_refused(self) -> None:
        if self.state.report is not None:
            RefusedDialog(self.state.report.refused, self).open()

    @Slot()
    def _save_refused(self) -> None:
        report, desk = self.state.report, self.shell.desk
        path = choose.new_table(self, "refused.xlsx") if report else None
        if report is not None and path is not None:
            with desk.telling():
                save_refused(desk.workspace, report.refused, path, report.import_id)
                self.shell.tell(not_encrypted(path))

    @Slot()
    def _ask_undo(self) -> None:
        if self.state.report is not None:
            self.undo.ask(self.state.report.import_id)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.addWidget(self.told)
        ways_on = {
            self.versions_button: self._open_versions,
            self.ledger_button: self._open_ledger,
            self.review_button: self._open_review,
            self.list_button: self._open_list,
            self.checks_button: self._open_checks,
        }
        deeds = {
            self.refused_button: self._show_refused,
            self.save_button: self._save_refused,
            self.again_button: self.importing.start_again,
            self.undo_button: self._ask_undo,
        }
        self.ledger_button.setObjectName("primary")
        self.column.addWidget(card)
        self.column.addLayout(_row(ways_on))
        self.column.addLayout(_row(deeds))
        self.column.addStretch(1)


def _row(deeds: Mapping[QPushButton, Callable[[], None]]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button, deed in deeds.items():
        button.clicked.connect(deed)
        row.addWidget(button)
    row.addStretch(1)
    return row


def waiting(report: ImportReport) -> int:
    """Count the rows of a reply for which there are lines to choose from."""
    return sum(bool(one.lines) for one in report.unclear)


def _ledger_words(report: ImportReport) -> str:
    if report.kind == ListKind.REPLY:
        return translate("ImportPage", "Open the le&dger of the answered list")
    return translate("ImportPage", "Open the le&dger")


def _review_words(report: ImportReport) -> str:
    if rows := waiting(report):
        return translate("ImportPage", "&Decide on %n waiting rows", rows)
    return translate("ImportPage", "Open the &review")


def sentences(report: ImportReport) -> list[str]:
    """Say what an import wrote, a sentence for each kind of row."""
    rows = report.new + report.changed + report.same
    said = [translate("ImportPage", "%n rows were written.", rows)]
    if report.changed or report.same:
        text = translate("ImportPage", "{new} new, {changed} changed, {same} as before.")
        said.append(text.format(new=report.new, changed=report.changed, same=report.same))
    if report.added:
        text = translate("ImportPage", "They were added to the list “{title}”.")
        said.append(text.format(title=report.title))
    if report.present:
        there = translate("ImportPage", "%n rows stood there already.", report.present)
        said.append(there)
    if report.accepted:
        text = translate("ImportPage", "%n changes are facts of their cases now.", report.accepted)
        said.append(text)
    said += [*_attached(report), *_unclear(report)]
    aside = len(report.passed_over)
    if refused := len(report.refused) - aside:
        said.append(translate("ImportPage", "%n rows were refused.", refused))
    if aside:
        said.append(translate("ImportPage", "%n rows were passed over.", aside))
    return said


def _attached(report: ImportReport) -> Iterator[str]:
    """Say how many answers were put on lines, and how many of them by name alone."""
    if attached := len(report.attached):
        yield translate("ImportPage", "%n answers stand beside their lines.", attached)
    if names := len(report.by_name):
        yield translate("ImportPage", "%n of them by name alone, without a day.", names)


def _left(plan: ImportPlan | None) -> Iterator[str]:
    """Say of a new version which lines are gone, and how many changes wait to be accepted."""
    if plan is None or plan.earlier is None:
        return
    if gone := len(plan.earlier.gone):
        yield translate(
            "ImportPage",
            "%n lines of the version before are gone; their cases stay.",
            gone,
        )
    if waiting := len(acceptable(plan) - plan.accepted):
        yield translate("ImportPage", "%n changes stay open until they are accepted.", waiting)


def _unclear(report: ImportReport) -> Iterator[str]:
    """Part the rows on which a person decides from those that fit no line."""
    rows = waiting(report)
    if rows:
        yield translate("ImportPage", "%n rows of the reply wait for your decision.", rows)
    if strangers := len(report.unclear) - rows:
        yield translate("ImportPage", "%n rows of the reply fit no line of the list.", strangers)
