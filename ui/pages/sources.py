"""Every source of the file: how far it is trusted, and how many facts cite it."""

import datetime as dt
import uuid
from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from caseapp.cases.drafts import SourceDraft
from caseapp.cases.source_uses import SourceUse, all_uses, files_of
from caseapp.cases.written import act_of
from caseapp.sources import add_source, change_source, remove_source, sources
from ui import wording
from ui.commands.action_set import Handlers
from ui.commands.command import Command
from ui.dialogs.public_sources import public_sources_dialog
from ui.dialogs.source import SourceDialog, texts_of
from ui.models.row_table import RowTable
from ui.models.source_columns import SourceRow, source_columns
from ui.pages.page import Page
from ui.pages.supplies import supplies_for
from ui.papers.sheets import ShownRows
from ui.shell import PageName, Place, Shell
from ui.widgets.row_view import RowView
from ui.words import translate


class SourcesPage(Page):
    """One row per source; Enter puts its description right."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        title = translate("SourcesPage", "Sources")
        self._heading = self.heading(
            title,
            Command.ADD_SOURCE,
            Command.ADD_PUBLIC_SOURCE,
            Command.OPEN_SELECTED,
            Command.REMOVE_RECORD,
        )
        self.table: RowTable[SourceRow] = RowTable(source_columns(shell.words), self, key=_id)
        self.view = RowView(self.table, title)
        self.view.empty_text = translate("SourcesPage", "No source is recorded yet.")
        self.body.addWidget(self.view, 1)
        self._arriving = True
        self.view.opened.connect(self._open)
        self.view.chosen.connect(shell.wake)

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("SourcesPage", "Sources")

    def show_place(self, place: Place) -> None:
        """Come to the page: the first source is selected where none was, later no other."""
        self._arriving = place.page == PageName.SOURCES

    def refresh(self) -> None:
        """Read the sources again, and what cites them."""
        desk = self.shell.desk
        uses, files = desk.read(all_uses), desk.read(files_of)
        rows = [
            SourceRow(one, uses.get(one.id, SourceUse()), files[one.id])
            for one in desk.read(sources)
        ]
        self.table.set_rows(rows)
        if self._arriving and self.view.selected() is None:
            self.view.select(0)
        self._arriving = False
        self._heading.say(wording.of_all(len(rows), len(rows)) if rows else "")

    def commands(self) -> Handlers:
        """Record, take over, put right, put away."""
        return {
            Command.ADD_SOURCE: self._ask_new,
            Command.ADD_PUBLIC_SOURCE: self._choose_public,
            Command.OPEN_SELECTED: self._open_selected,
            Command.REMOVE_RECORD: self._remove,
            Command.EXPORT_ROWS: self.export_rows,
        }

    def asleep(self) -> Collection[Command]:
        """Name what needs a source."""
        chosen = self.view.selected()
        return () if chosen else (Command.OPEN_SELECTED, Command.REMOVE_RECORD)

    def shown_rows(self) -> ShownRows:
        """Give the sources as they are shown."""
        return ShownRows(
            "sources",
            translate("SourcesPage", "Sources"),
            "",
            self.table.columns,
            self.table.rows,
            len(self.table.rows),
        )

    def first_focus(self) -> QWidget:
        """Give the keyboard to the table."""
        return self.view

    def kept(self) -> object:
        """Keep the selection."""
        row = self.view.selected()
        return row.source.id if isinstance(row, SourceRow) else None

    def restore(self, kept: object) -> None:
        """Select the same source."""
        self.view.select(self.table.place_of(kept))

    @Slot()
    def _ask_new(self) -> None:
        self._dialog(None).open()

    @Slot()
    def _choose_public(self) -> None:
        public_sources_dialog(self.shell.desk, self.shell.words, self).open()

    @Slot()
    def _open_selected(self) -> None:
        self._open(self.view.selected())

    @Slot(object)
    def _open(self, row: SourceRow | None) -> None:
        if row is not None:
            self._dialog(row).open()

    @Slot()
    def _remove(self) -> None:
        row = self.view.selected()
        if not isinstance(row, SourceRow):
            return
        desk = self.shell.desk
        with desk.telling():
            desk.write(act_of, remove_source, row.source.id)
            self.shell.tell(
                translate("SourcesPage", "Put away. “Undo” in the menu Edit brings it back.")
            )

    def _dialog(self, row: SourceRow | None) -> SourceDialog:
        record = partial(self._record, row.source.id if row else None)
        supplies = supplies_for(self.shell, self)
        values = texts_of(row.source) if row else None
        return SourceDialog(self.shell.words, supplies, record, self, values=values)

    def _record(self, source_id: uuid.UUID | None, draft: SourceDraft) -> None:
        desk, today = self.shell.desk, dt.datetime.now().astimezone().date()
        if source_id is None:
            made = desk.write(act_of, add_source, draft, today=today)
            self.view.select(self.table.place_of(made.id))
        else:
            desk.write(act_of, change_source, source_id, draft, today=today)


def _id(row: SourceRow) -> uuid.UUID:
    return row.source.id
