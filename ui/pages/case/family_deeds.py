"""What is done to families, groups and tags from a case: linked, joined, opened."""

import uuid
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from caseapp.case_file import case_id_of
from caseapp.case_parts.people_lines import GroupLine, KinLine
from caseapp.cases.relations import KinDraft, link_siblings
from caseapp.cases.written import act_of
from ui.commands.action_set import Handlers
from ui.commands.command import Command
from ui.dialogs.group import GroupDialog
from ui.dialogs.sibling import SiblingDialog
from ui.dialogs.tags import TagsDialog
from ui.pages.case.bench import Bench
from ui.shell import PageName, Place


class FamilyDeeds(QObject):
    """Answers the commands about the people around the child, and about tags."""

    def __init__(self, bench: Bench, widget: QWidget) -> None:
        super().__init__(widget)
        self._bench, self._widget = bench, widget

    def commands(self) -> Handlers:
        """Give who answers."""
        return {
            Command.LINK_SIBLING: self._link,
            Command.GROUP_MEMBERS: self._show_members,
            Command.OPEN_SIBLING: self._open,
            Command.TAGS: self._show_tags,
        }

    def awake(self) -> Mapping[Command, bool]:
        """Tell what can be done now."""
        return {
            Command.GROUP_MEMBERS: self._group() is not None,
            Command.OPEN_SIBLING: self._sibling() is not None,
        }

    @Slot()
    def _link(self) -> None:
        shell, case = self._bench.shell, self._bench.case
        self._bench.side.flush()
        act = partial(self._write, case.id)
        SiblingDialog(case, act, shell.desk, shell.words, self._widget).open()

    def _write(self, case_id: uuid.UUID, number: str, note: str) -> None:
        desk = self._bench.shell.desk
        other = desk.read(case_id_of, number)
        bond = desk.write(act_of, link_siblings, case_id, other, KinDraft(note))
        self._bench.show_record("kin", bond.id)

    @Slot()
    def _show_members(self) -> None:
        group = self._group()
        if group is not None:
            self._bench.side.flush()
            GroupDialog(group, self._bench.shell, self._bench.case.id, self._widget).open()

    @Slot()
    def _open(self) -> None:
        sibling = self._sibling()
        if sibling is not None:
            self._bench.shell.go(Place(PageName.CASE, record=sibling.child.case_id))

    @Slot()
    def _show_tags(self) -> None:
        self._bench.side.flush()
        TagsDialog(self._bench.shell.desk, self._bench.case.id, self._widget).open()

    def _sibling(self) -> KinLine | None:
        line = self._line()
        return line if isinstance(line, KinLine) else None

    def _group(self) -> GroupLine | None:
        line = self._line()
        return line if isinstance(line, GroupLine) else None

    def _line(self) -> object:
        standing = self._bench.side.standing
        return standing.line if standing else None
