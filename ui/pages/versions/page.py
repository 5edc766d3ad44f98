"""Two lists side by side, by line and by child; what the second says otherwise can be accepted."""

import uuid
from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from caseapp.lists.overview import lists
from caseapp.lists.versions.accepting import Choice
from caseapp.lists.versions.compared import (
    ComparedLine,
    Comparison,
    ListSide,
    open_choices,
)
from caseapp.lists.versions.comparison import compare_lists
from caseapp.progress import Progress
from caseapp.workspace import Workspace
from exports.outgoing import PaperKind
from ui.commands.action_set import Handlers, Reasons
from ui.commands.command import Command
from ui.forms.editors import ChoiceEditor
from ui.models.compared_columns import compared_columns
from ui.models.row_table import RowTable
from ui.pages.page import Page
from ui.pages.versions.accepting import Accepting
from ui.pages.versions.changes import Changes
from ui.pages.versions.filters import LineFilters
from ui.pages.versions.why import why_nothing_to_accept
from ui.papers.subject import Subject
from ui.shell import PageName, Place, Shell
from ui.widgets.labels import label
from ui.widgets.row_view import RowView
from ui.wording import list_title
from ui.words import translate

LINES_BELOW = 10  # for what is said of the selected line


class VersionsPage(Page):
    """`Place.record` is the second list, `Place.detail` the id of the first."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._place = Place(PageName.VERSIONS)
        self.found: Comparison | None = None
        self._accepting = Accepting(self)
        self._wanted: uuid.UUID | None = None
        self.heading(
            translate("VersionsPage", "Two lists side by side"),
            Command.OPEN_SELECTED,
            Command.ACCEPT_LINE,
            Command.ACCEPT_SHOWN,
            Command.SWAP_LISTS,
            Command.PREVIEW,
        )
        self.first = ChoiceEditor(translate("VersionsPage", "First list"), [])
        self.second = ChoiceEditor(translate("VersionsPage", "Second list"), [])
        self.filters = LineFilters(shell.words)
        self.table: RowTable[ComparedLine] = RowTable(
            compared_columns(shell.words), self, key=_entry_id
        )
        self.view = RowView(self.table, translate("VersionsPage", "Lines of both lists"))
        self.changes = Changes(shell.words)
        self._lay_out()
        self._connect()

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("VersionsPage", "Two lists")

    def show_place(self, place: Place) -> None:
        """Learn which lists."""
        if place.record is not None:
            self._place = place

    def refresh(self) -> None:
        """Compare again."""
        known = self.shell.desk.read(lists)
        choices = [(str(one.list_id), list_title(one)) for one in known]
        for editor in (self.first, self.second):
            editor.offer(choices)
        self.second.set_text(str(self._place.record))
        self.first.set_text(self._place.detail)
        ids = {one.list_id for one in known}
        old, new = (_id(editor.text()) for editor in (self.first, self.second))
        if old in ids and new in ids and old is not None and new is not None:
            title = translate("VersionsPage", "Comparing the two lists…")
            work = partial(_compare, self.shell.desk.workspace, old, new)
            self.shell.desk.run(title, work, self._show)

    def commands(self) -> Handlers:
        """Open the case, accept, print."""
        return {
            Command.OPEN_SELECTED: self._open_selected,
            Command.ACCEPT_LINE: self._accept_line,
            Command.ACCEPT_SHOWN: self._ask_shown,
            Command.SWAP_LISTS: self._swap,
            Command.PREVIEW: self._preview,
        }

    def asleep(self) -> Collection[Command]:
        """Name what has nothing to act upon."""
        line = self._selected()
        awake = {
            Command.OPEN_SELECTED: bool(line and line.side.case_id),
            Command.ACCEPT_LINE: bool(line and line.open_changes),
            Command.ACCEPT_SHOWN: bool(self._open_shown()) and not self._is_reply(),
            Command.SWAP_LISTS: self.found is not None,
            Command.PREVIEW: self.found is not None,
        }
        return [command for command, can in awake.items() if not can]

    def why_asleep(self) -> Reasons:
        """Say why there is nothing to accept."""
        return why_nothing_to_accept(self.found, self._selected())

    def first_focus(self) -> QWidget:
        """Give the keyboard to the table."""
        return self.view

    def kept(self) -> object:
        """Keep the lists, the filter and the selection."""
        line = self._selected()
        return self._place, self.filters.state, _entry_id(line) if line else None

    def restore(self, kept: object) -> None:
        """Show the same."""
        if isinstance(kept, tuple):
            self._place, state, chosen = kept
            self.refresh()
            self.filters.states.choose(state)
            self._filter()
            self._wanted = chosen  # selected when both lists are compared
            self.view.select(self.table.place_of(chosen))

    def _show(self, found: Comparison) -> None:
        if (self.first.text(), self.second.text()) != (_key(found.old), _key(found.new)):
            return  # others were chosen meanwhile
        line = self._selected()
        chosen, self._wanted = _entry_id(line) if line else self._wanted, None
        self.found = found
        self.table.set_rows(found.lines)
        self.filters.offer(found)
        self._filter()
        self.view.select(self.table.place_of(chosen) if chosen else self._first_open())
        self._show_line()

    def _first_open(self) -> int:
        """Give the place of the first line on which something waits to be accepted."""
        lines = self.table.shown_rows()
        return next((place for place, line in enumerate(lines) if line.open_changes), 0)

    @Slot()
    def _filter(self) -> None:
        self.table.keep(self.filters.kept(self.table.rows))
        self.shell.wake()

    @Slot()
    def _choose(self) -> None:
        first, second = self.first.text(), self.second.text()
        if first == second:  # the list of the other side was taken: the two change places
            first, second = str(self._place.record), self._place.detail
        self.shell.go(Place(PageName.VERSIONS, record=_id(second), detail=first))

    @Slot()
    def _swap(self) -> None:
        record, detail = _id(self._place.detail), str(self._place.record)
        self.shell.go(Place(PageName.VERSIONS, record=record, detail=detail))

    @Slot()
    def _show_line(self) -> None:
        self.changes.show_line(self._selected())
        self.shell.wake()

    def _selected(self) -> ComparedLine | None:
        line = self.view.selected()
        return line if isinstance(line, ComparedLine) else None

    @Slot()
    def _open_selected(self) -> None:
        line = self._selected()
        if line is not None and line.side.case_id is not None:
            self.shell.go(Place(PageName.CASE, record=line.side.case_id))

    @Slot(object)
    def _open(self, _line: ComparedLine) -> None:
        self._open_selected()

    @Slot(str)
    def _accept_field(self, field: str) -> None:
        line = self._selected()
        if line is not None:
            self._accepting.accept([one for one in open_choices([line]) if one[1] == field])

    @Slot(str)
    def _take_back(self, field: str) -> None:
        line = self._selected()
        if line is not None and line.new is not None:
            self._accepting.take_back([(line.new.entry_id, field)])

    @Slot()
    def _accept_line(self) -> None:
        line = self._selected()
        if line is not None:
            self._accepting.accept(open_choices([line]))

    def _open_shown(self) -> tuple[Choice, ...]:
        """Give the open changes of the lines shown, of the field that is chosen, if one is."""
        found = open_choices(self.table.shown_rows())
        return tuple(one for one in found if self.filters.field in ("", one[1]))

    def _is_reply(self) -> bool:
        """Tell whether a reply stands beside a list: what it says otherwise is looked at singly."""
        return self.found is not None and self.found.is_reply

    @Slot()
    def _ask_shown(self) -> None:
        self._accepting.ask(self._open_shown())

    @Slot()
    def _preview(self) -> None:
        if self.found is not None:
            detail = Subject(PaperKind.COMPARISON, more=(str(self.found.old.list_id),)).detail
            self.shell.go(Place(PageName.PREVIEW, record=self.found.new.list_id, detail=detail))

    def _lay_out(self) -> None:
        compared = QHBoxLayout()
        for editor in (self.first, self.second):
            compared.addWidget(label(editor.name, "fieldLabel"))
            compared.addWidget(editor, 1)
        self.body.addLayout(compared)
        self.body.addWidget(self.filters)
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.view)
        both.addWidget(self.changes)
        both.setStretchFactor(0, 1)
        self.changes.setMinimumHeight(self.fontMetrics().lineSpacing() * LINES_BELOW)
        self.body.addWidget(both, 1)

    def _connect(self) -> None:
        for editor in (self.first, self.second):
            editor.edited.connect(self._choose)
        self.filters.changed.connect(self._filter)
        self.view.chosen.connect(self._show_line)
        self.view.opened.connect(self._open)
        self.changes.accepted.connect(self._accept_field)
        self.changes.taken_back.connect(self._take_back)


def _compare(
    workspace: Workspace, old: uuid.UUID, new: uuid.UUID, progress: Progress
) -> Comparison:
    return workspace.read(compare_lists, old, new, progress=progress)


def _key(side: ListSide) -> str:
    return str(side.list_id)


def _entry_id(line: ComparedLine) -> uuid.UUID:
    return line.side.entry_id


def _id(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None
