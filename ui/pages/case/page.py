"""One case whole: its records in sections, and beside them the form of the chosen one."""

import uuid
from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from caseapp.case_file import CaseFile, read_case, read_cases
from ui.commands.action_set import Handlers
from ui.commands.table import Command
from ui.forms.editors import Choice
from ui.pages.case.answered import Answered
from ui.pages.case.aside import AsideBanner
from ui.pages.case.aside_deeds import AsideDeeds
from ui.pages.case.attaching import Attaching
from ui.pages.case.chosen import Chosen
from ui.pages.case.deeds import Deeds
from ui.pages.case.family_deeds import FamilyDeeds
from ui.pages.case.files_strip import FilesStrip
from ui.pages.case.folders import Folders
from ui.pages.case.handing_on import HandingOn
from ui.pages.case.head import marks, show_head, summary
from ui.pages.case.lines import LineDeeds
from ui.pages.case.section import Section
from ui.pages.case.section_box import SectionBox
from ui.pages.case.sections import PANELS, Sections, folder_titles
from ui.pages.case.side import Side
from ui.pages.page import Page
from ui.pages.supplies import supplies_for
from ui.shell import PageName, Place, Shell
from ui.widgets.elided import ElidedLabel

LEAST_SIDE, MOST_SIDE = 44, 68  # in average letters
STEPS = (Command.PREVIOUS, Command.NEXT)


class CasePage(Page):
    """The page on which a case is read and kept."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._head = self.heading("", Command.PREVIEW, Command.CASE_FACTS, *STEPS)
        self._told, self._marks = ElidedLabel("", "muted"), ElidedLabel("", "marks")
        self.sections = Sections(shell.words)
        self.chosen = Chosen(self, self)
        self.boxes = {section.name: self._box(section) for section in self.sections.tables}
        self.panels = {
            name: [make(shell) for make in PANELS.get(name, ())] for name in self.sections.folders
        }
        for panel in (one for panels in self.panels.values() for one in panels):
            panel.wanted.connect(self.show_record)
        self.side = Side(supplies_for(shell, self), self.chosen, shell.drafts)
        self.side.touched.connect(self._show_saved)
        self.files = self._files_of_records()
        self._was_unsaved = False
        self._case_id: uuid.UUID | None = None
        self._is_other = False  # than the one that was read
        self._case: CaseFile | None = None
        self._deeds, self._family = Deeds(self, self), FamilyDeeds(self, self)
        self._aside, self.banner = AsideDeeds(self, self), AsideBanner(shell)
        self._answered = Answered(self, self.chosen.begin_claim, self)
        self.handing_on = HandingOn(self, self)
        lists, claims = (self.boxes[name].view.selected for name in ("lists", "claims"))
        self._lines = LineDeeds(shell, claims, lists, self)
        self.folders = self._fold()
        self._attaching = self._attach_into(self.boxes["attachments"])
        self._lay_out()

    @property
    def case(self) -> CaseFile:
        """The case in front."""
        if self._case is None:
            raise RuntimeError
        return self._case

    def crumb(self) -> str:
        """Give the number of the case."""
        return self._case.number if self._case else ""

    def show_place(self, place: Place) -> None:
        """Learn which case to show; what was begun in it or its facts stand beside it first."""
        if place.record == self._case_id and (
            self.unsaved() or not self.chosen.begun(place.record)
        ):
            return
        self.side.flush()
        self._case_id, self._is_other = place.record, True

    def refresh(self) -> None:
        """Read the case again; what somebody types stays."""
        self._read()
        if self._is_other:
            self._is_other = False
            self.chosen.show_begun()
        else:
            self.chosen.renew()

    def records(self) -> Sequence[uuid.UUID]:
        """Give the case in front."""
        return [self._case_id] if self._case_id else []

    def cite(self, source: Choice) -> bool:
        """Cite a new source in the form beside the case."""
        return self.side.cite(source)

    def commands(self) -> Handlers:
        """Answer what can be done to a case."""
        adding = {
            section.command: partial(self.chosen.begin, section)
            for section in self.sections.tables
            if section.command is not None
        }
        return {
            **adding,
            **self._deeds.commands(),
            **self._family.commands(),
            **self._aside.commands(),
            **self.handing_on.commands(),
            **self._answered.commands(),
            **self._lines.commands(),
            **self._attaching.commands(),
            Command.CASE_FACTS: self._go_to_facts,
            Command.PREVIEW: self._preview,
            Command.PREVIOUS: partial(self._step, -1),
            Command.PART_BEFORE: partial(self.folders.step, -1),
            Command.PART_AFTER: partial(self.folders.step, 1),
            Command.NEXT: partial(self._step, 1),
        }

    def asleep(self) -> Collection[Command]:
        """Name what cannot be done to the chosen record, or from this case."""
        awake = {
            **self._deeds.awake(),
            **self._family.awake(),
            **self._aside.awake(is_aside=bool(self._case and self._case.aside)),
            **self._answered.awake(),
            **self._lines.awake(),
            **self._attaching.awake(),
            Command.PREVIOUS: self._neighbour(-1) is not None,
            Command.NEXT: self._neighbour(1) is not None,
        }
        return [command for command, can in awake.items() if not can]

    def first_focus(self) -> QWidget:
        """Give the parts of the case."""
        return self.folders.tabs

    def flush(self) -> None:
        """Write what waits; what cannot be written stays a draft."""
        self.side.flush()

    def takes_files(self) -> bool:
        """Keep what is dropped anywhere on the case."""
        return True

    def take_files(self, paths: Sequence[Path]) -> None:
        """Keep files with the case."""
        self._attaching.take(paths)

    def resume(self) -> None:
        """Show the form that was begun and not recorded."""
        self.chosen.show_begun()

    def drop(self) -> None:
        """Let go of the form in front."""
        self.side.added()

    def unsaved(self) -> bool:
        """Tell whether the form in front holds more than the file."""
        return self.side.form is not None and self.side.form.unsaved

    def kept(self) -> object:
        """Write what waits: the page is about to be made anew."""
        self.flush()
        return None

    def hideEvent(self, event: QHideEvent) -> None:
        """Write what waits before another page comes to the front."""
        if self.shell.desk.is_open:
            self.flush()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the form of a record; what is typed and not written is asked about."""
        if event.key() == Qt.Key.Key_Escape:
            self.side.close_form()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _leave_form(self, section: Section) -> None:
        """Show the facts again, and give the keyboard to the table that the form belonged to."""
        self.show_facts()
        box = self.boxes.get(section.name)
        (box.view if box is not None and box.view.isVisible() else self.folders.tabs).setFocus()

    @Slot()
    def _show_saved(self) -> None:
        if self.unsaved() != self._was_unsaved:
            self._was_unsaved = self.unsaved()
            self.shell.wake()

    def _read(self) -> None:
        if self._case_id is None:
            return
        self._case = self.shell.desk.read(read_case, self._case_id)
        self.sections.number(self._case)
        show_head(self._head, self._case, self.shell.trail)
        self._told.setText(summary(self.sections.speech, self._case))
        self._marks.setText(marks(self.sections.speech, self._case, self._duplicates()))
        self._marks.setVisible(bool(self._marks.text()))
        self.banner.show_case(self._case)
        for box in self.boxes.values():
            box.show_lines(box.section.rows(self._case))
        for panels in self.panels.values():
            for panel in panels:
                panel.show_case(self._case)
        self.files.show_line(self.side.standing.line if self.side.standing else None)
        self.shell.wake()

    def _duplicates(self) -> Sequence[CaseFile]:
        ids = [line.case_id for line in self.case.duplicates]
        return self.shell.desk.read(read_cases, ids) if ids else ()

    @Slot(str, object)
    def show_record(self, section: str, record_id: uuid.UUID) -> None:
        """Stand on a record; the facts of the case stand beside it without a table."""
        if section in self.boxes:
            self.chosen.stand_on(self.boxes[section].section, record_id)
        else:
            self.show_facts()

    @Slot()
    def show_facts(self) -> None:
        """Show the facts that stand once in the case."""
        self.chosen.show_facts()

    @Slot()
    def _go_to_facts(self) -> None:
        """Show the facts and give the keyboard to the first of them."""
        self.show_facts()
        self.side.take_keyboard()

    @Slot()
    def _preview(self) -> None:
        self.side.flush()
        self.shell.go(Place(PageName.PREVIEW, record=self.case.id))

    def _neighbour(self, step: int) -> uuid.UUID | None:
        trail = self.shell.trail
        place = trail.index(self._case_id) + step if self._case_id in trail else -1
        return trail[place] if 0 <= place < len(trail) else None

    def _step(self, step: int) -> None:
        neighbour = self._neighbour(step)
        if neighbour is not None:
            self.shell.go(Place(PageName.CASE, record=neighbour))

    def _attach_into(self, files: SectionBox) -> Attaching:
        return Attaching(self, files.view.selected, partial(self.folders.bring, files), self)

    def _files_of_records(self) -> FilesStrip:
        made = FilesStrip(self.shell.desk, self.sections.speech)
        made.wanted.connect(partial(self.show_record, "attachments"))
        self.side.begun.connect(made.show_line)
        self.side.put_above(made)
        return made

    def _fold(self) -> Folders:
        titles, folders = folder_titles(), self.sections.folders
        boxes = {name: [self.boxes[one.name] for one in folders[name]] for name in folders}
        columns = [(titles[name], [*self.panels[name], *boxes[name]]) for name in folders]
        return Folders(columns, self)

    def _box(self, section: Section) -> SectionBox:
        action = self.shell.action_set[section.command] if section.command else None
        made = SectionBox(section, action)
        made.chosen.connect(self.chosen.choose)
        return made

    def _lay_out(self) -> None:
        self.side.let_go.connect(self._leave_form)
        letter = self.fontMetrics().averageCharWidth()
        self.side.setMinimumWidth(letter * LEAST_SIDE)
        self.side.setMaximumWidth(letter * MOST_SIDE)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.folders, 5)
        row.addWidget(self.side, 2)
        self.body.addWidget(self._told)
        self.body.addWidget(self._marks)
        self.body.addWidget(self.banner)
        self.body.addLayout(row, 1)
