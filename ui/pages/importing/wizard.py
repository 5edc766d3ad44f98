"""The wizard behind its pages: what the person says, and the long work that follows from it."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from caseapp.errors import Refused
from caseapp.lists.choices import GUESSED
from caseapp.lists.columns.mappings import forget_mapping, forgotten_act
from caseapp.lists.decided import Decision, PairKey
from caseapp.lists.model import ListHead
from caseapp.lists.reports import ImportReport
from caseapp.lists.versions.accepted_plan import PlannedChoice
from ui.pages.importing import work
from ui.pages.importing.likely_rows import without_rivals
from ui.pages.importing.state import Source, Step, Wizard
from ui.shell import Shell
from ui.words import translate

DRAFT = "import"  # under which an unfinished import stands among the window's drafts


class Importing(QObject):
    """Remembers the state; every change makes a new one and is told."""

    changed = Signal()
    written = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._asked = 0  # results of earlier questions are out of date
        self._running = False
        self.state = Wizard()
        shell.desk.tasks.finished.connect(self._rest)

    @property
    def busy(self) -> bool:
        """Whether long work of the wizard runs."""
        return self._running

    def open(self, source: Source) -> None:
        """Begin with a file or a text; what was said of the one before is forgotten."""
        self.state = Wizard(source=source, step=Step.FORM)
        self._read()

    def open_path(self, path: Path) -> None:
        """Begin with a file."""
        self.open(Source(path=path))

    def take(self, state: Wizard) -> None:
        """Go on where another wizard stood."""
        self._asked += 1
        self._change(state)

    def start_again(self) -> None:
        """Forget the file."""
        self._asked += 1
        self._change(Wizard())

    def choose(self, **changes: Any) -> None:  # noqa: ANN401 - the fields of ScanChoices
        """Correct how the file is read, and read it anew."""
        choices = replace(self.state.choices, **changes)
        self.state = replace(self.state, choices=choices)
        self._read()

    def take_each_line(self, *, each_line: bool) -> None:
        """Take each line of a PDF without a table for a child, or not."""
        self._change(replace(self.state, each_line=each_line))

    def guess_again(self) -> None:
        """Leave the form of the file to the guess."""
        self.state = replace(self.state, choices=GUESSED)
        self._read()

    def mean(self, place: int, field: str) -> None:
        """Give the column at this place another meaning."""
        columns = self.state.columns
        if columns is not None:
            fields = (*columns.fields[:place], field, *columns.fields[place + 1 :])
            self._outdate(columns=replace(columns, fields=fields))

    def forget(self) -> None:
        """Offer the remembered meanings no more; the headings alone speak again."""
        found, desk = self.state.remembered, self._shell.desk
        if found is not None:
            with desk.telling():
                desk.write(forgotten_act, forget_mapping, found, worker=desk.workspace.worker)
            self._outdate(columns=self.state.recognised, remembered=None)

    def describe(self, head: ListHead, typed: Mapping[str, str]) -> None:
        """Take what the person says of the list as a whole."""
        if head != self.state.head:
            self._outdate(head=head, typed=typed, **self._meant_by(head))
            if self.state.step == Step.HEAD:
                self.ensure()
        else:
            self.state = replace(self.state, typed=typed)

    def _meant_by(self, head: ListHead) -> Mapping[str, Any]:
        """Let the meanings follow the party from which the list comes."""
        before = self.state.head
        if before is None or before.issuer == head.issuer or before.into or head.into:
            return {}
        return work.of_issuer(self._shell.desk, self.state, head.issuer)

    def answer(self, head: ListHead) -> None:
        """Let the reply answer another list, whichever step is in front."""
        self._outdate(head=head)
        self.ensure()

    def decide(self, key: PairKey, decision: Decision | None) -> None:
        """Keep what the person decided on a pair; None takes it back."""
        likely = self.state.likely or ()
        decisions = without_rivals(self.state.decisions, likely, key, decision)
        self._change(replace(self.state, decisions=decisions))

    def accept(self, choices: Collection[PlannedChoice], *, taken: bool) -> None:
        """Take changes of the new version over with the import, or leave them open."""
        before, some = self.state.accepted, frozenset(choices)
        self._change(replace(self.state, accepted=before | some if taken else before - some))

    def go(self, step: Step) -> None:
        """Show a step, as far as what is known leads there."""
        if step <= max(self.state.furthest, self.state.step):
            refused = self.state.is_refused  # the same file would be refused again
            problem = self.state.problem if refused else None
            self._change(replace(self.state, step=step, problem=problem))
            if not refused:
                self.ensure()

    @Slot()
    def ensure(self) -> None:
        """Work out what the step in front needs and is not there."""
        state = self.state
        if self._running or state.source is None or state.report is not None:
            return
        if state.read is None:
            self._read()
        elif state.step >= Step.HEAD and state.plan is None and state.furthest >= Step.ROWS:
            self._plan()
        elif state.step == Step.KNOWN and state.plan is not None and state.likely is None:
            self._compare()

    @Slot()
    def write(self) -> None:
        """Write the plan."""
        if self.state.can_write and not self._running:
            task = partial(work.write_plan, self._shell.desk, self.state)
            self._run(translate("ImportPage", "Writing the list…"), task, self._take_report)

    def _read(self) -> None:
        source = self.state.source
        if source is not None:
            name = source.path.name if source.path else source.name
            title = translate("ImportPage", "Reading {0}…").format(name)
            task = partial(work.read_source, self._shell.desk, source, self.state.choices)
            self._run(title, task, self._take_scan)

    def _plan(self) -> None:
        task = partial(work.make_plan, self._shell.desk, self.state, self._shell.words)
        self._run(translate("ImportPage", "Understanding the rows…"), task, self._take_plan)

    def _compare(self) -> None:
        task = partial(work.find_likely, self._shell.desk, self.state)
        title = translate("ImportPage", "Looking for children who are on file already…")
        self._run(title, task, self._take_likely)

    def _outdate(self, **changes: Any) -> None:  # noqa: ANN401 - the fields of the state
        """Change what the plan was made from, so that it is made anew."""
        self._asked += 1
        gone: dict[str, Any] = {
            "plan": None,
            "rows": (),
            "twice": (),
            "likely": None,
            "decisions": {},
        }
        gone |= {"accepted": frozenset()}
        self._change(replace(self.state, problem=None, **gone, **changes))

    def _change(self, state: Wizard) -> None:
        self.state = state
        if state.is_begun:
            self._shell.drafts[DRAFT] = {"step": state.step.name}
        else:
            self._shell.drafts.pop(DRAFT, None)
        self.changed.emit()

    def _run(self, title: str, task: Callable[..., Any], done: Callable[[Any], None]) -> None:
        """Do long work; its result counts only where nothing was changed meanwhile."""
        if self._running:
            self._shell.desk.tasks.cancel()
        self._asked += 1
        self._running = True
        self._change(replace(self.state, problem=None))
        asked = self._asked
        self._shell.desk.run(
            title, task, partial(self._deliver, asked, done), partial(self._refuse, asked)
        )

    def _deliver(self, asked: int, done: Callable[[Any], None], result: object) -> None:
        if asked == self._asked:
            self._running = False
            done(result)
        self.ensure()

    def _refuse(self, asked: int, error: Exception) -> None:
        if asked != self._asked:
            return
        self._running = False
        self._change(replace(self.state, problem=error))
        if not isinstance(error, Refused):
            self._shell.desk.failed.emit(error)

    @Slot()
    def _rest(self) -> None:
        """After a cancelled task nothing is delivered: the step says so and offers it again."""
        if self._running and not self._shell.desk.tasks.busy:
            self._running = False
            self.changed.emit()

    def _take_scan(self, found: work.Scanned) -> None:
        fresh = self.state.head is None
        before = self.state.columns
        same = before is not None and before.headings == found.columns.headings
        fields = before.fields if before is not None and same else found.columns.fields
        self._outdate(
            read=found.read,
            before=found.before,
            recognised=found.recognised,
            remembered=found.remembered,
            columns=replace(found.columns, fields=fields),
            head=found.head if fresh else self.state.head,
            answers=found.answers,
        )

    def _take_plan(self, found: work.Planned) -> None:
        self._change(replace(self.state, plan=found.plan, rows=found.rows, twice=found.twice))

    def _take_likely(self, found: tuple[Any, ...]) -> None:
        self._change(replace(self.state, likely=found))

    def _take_report(self, report: ImportReport) -> None:
        self._change(replace(self.state, report=report, step=Step.REPORT))
        self.written.emit()
