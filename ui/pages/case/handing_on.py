"""A case handed on as a file for other programs: what goes out is asked, then where it goes."""

import datetime as dt
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from caseapp.case_file import CaseFile
from caseapp.progress import Progress, around
from caseapp.workspace import Workspace
from exports.outgoing import Choices, PaperKind
from ui.commands.action_set import Handlers
from ui.commands.table import Command
from ui.dialogs import choose
from ui.dialogs.going_out import Going, Offer, about_children, ask
from ui.pages.case.bench import Bench
from ui.papers.documents import DOCUMENTS, least, paper_for
from ui.papers.of_exchange import EXCHANGE, FORMATS
from ui.papers.saving import save_paper
from ui.papers.sheets import not_encrypted
from ui.papers.subject import Subject
from ui.words import language, translate


class HandingOn(QObject):
    """Saves the case in front as JSON, FollowTheMoney, PFIF or a CPIMS+ workbook."""

    def __init__(self, bench: Bench, widget: QWidget) -> None:
        super().__init__(widget)
        self._bench, self._widget = bench, widget

    def commands(self) -> Handlers:
        """Give who answers."""
        return {Command.EXPORT_CASE: self._ask}

    @Slot()
    def _ask(self) -> None:
        do, case = translate("CasePage", "Choose where…"), self._bench.case
        document = DOCUMENTS[PaperKind.CASE_JSON]
        about = about_children([(case.number, case.name)])
        forms = tuple(map(FORMATS.__getitem__, EXCHANGE))
        offer = Offer(do, document.profiles, about, languages=True, sections=True, forms=forms)
        then = partial(self._choose, case)
        ask(offer, least(PaperKind.CASE_JSON, language()), self._widget, then)

    def _choose(self, case: CaseFile, going: Going) -> None:
        subject = Subject(going.form or PaperKind.CASE_JSON, case.id)
        name = f"case-{case.number}.{DOCUMENTS[subject.kind].ending}"
        path = choose.new_exchange(self._widget, name)
        if path is not None:
            self.save_to(path, subject, going.choices)

    def save_to(self, path: Path, subject: Subject, choices: Choices) -> None:
        """Save a case in the form that was chosen; the journal says that it went out."""
        shell = self._bench.shell
        work = partial(_save, shell.desk.workspace, subject, choices, path)
        shell.desk.run(translate("CasePage", "Exporting the case…"), work, self._tell)

    @Slot(object)
    def _tell(self, path: Path) -> None:
        self._bench.shell.desk.changed.emit()
        self._bench.shell.tell(not_encrypted(path))


def _save(
    workspace: Workspace, subject: Subject, choices: Choices, path: Path, progress: Progress
) -> Path:
    with around(progress):
        paper = paper_for(workspace, subject, choices, dt.datetime.now().astimezone())
    progress.check()
    save_paper(workspace, paper, path)
    return path
