"""Saved views on the page of cases: kept, renamed, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from caseapp.cases.written import act_of
from caseapp.errors import Refused
from caseapp.filters.views import View, ViewDraft, add_view, remove_view, rename_view, views
from ui.commands.table import Command
from ui.dialogs.form import FormDialog
from ui.messages import sentence
from ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ui.commands.action_set import Handlers
    from ui.pages.cases.asked import Asked
    from ui.pages.cases.chosen_columns import ChosenColumns
    from ui.pages.cases.facets import FacetTree
    from ui.shell import Shell


class Search(Protocol):
    """The page on which cases are looked for."""

    shell: Shell
    asked: Asked
    facets: FacetTree
    columns: ChosenColumns


class Keeping(QObject):
    """The views of the file, and what can be done to them from the page."""

    def __init__(self, search: Search, widget: QWidget) -> None:
        super().__init__(widget)
        self._search, self._widget = search, widget
        self.views: Sequence[View] = ()

    def read(self) -> None:
        """Read the views anew."""
        self.views = self._search.shell.desk.read(views)

    def commands(self) -> Handlers:
        """Answer what can be done with views."""
        return {
            Command.SAVE_VIEW: self._ask_name,
            Command.RENAME_VIEW: self._ask_new_name,
            Command.REMOVE_RECORD: self._remove,
        }

    def awake(self) -> Mapping[Command, bool]:
        """Tell what can be done now: to the view that has the keyboard, and to what is asked."""
        chosen = self._search.facets.view is not None
        return {
            Command.SAVE_VIEW: not self._search.asked.problem,
            Command.RENAME_VIEW: chosen,
            Command.REMOVE_RECORD: chosen,
        }

    @Slot()
    def _ask_name(self) -> None:
        said = (
            translate("Keeping", "Keep this search"),
            translate(
                "Keeping",
                "The search, the columns and their order stay in the encrypted file. "
                "Cases are not copied: the view always shows what is found now.",
            ),
            translate("Keeping", "Keep"),
        )
        NameDialog(said, "", self._save, self._widget).open()

    @Slot()
    def _ask_new_name(self) -> None:
        view = self._search.facets.view
        if view is not None:
            said = (translate("Keeping", "Rename the view"), "", translate("Keeping", "Rename"))
            NameDialog(said, view.name, self._rename, self._widget).open()

    def _save(self, name: str) -> None:
        columns = self._search.columns
        draft = ViewDraft(name, self._search.asked.kept, columns.shown, columns.sorting)
        self._search.shell.desk.write(act_of, add_view, draft)

    def _rename(self, name: str) -> None:
        view = self._search.facets.view
        if view is not None:
            self._search.shell.desk.write(act_of, rename_view, view.id, name)

    @Slot()
    def _remove(self) -> None:
        view, shell = self._search.facets.view, self._search.shell
        if view is None:
            return
        with shell.desk.telling():
            shell.desk.write(act_of, remove_view, view.id)
            shell.tell(
                translate("Keeping", "The view “{0}” is removed; it can be brought back.").format(
                    view.name
                )
            )


class NameDialog(FormDialog):
    """Asks for the name of a view; `act` takes the step with it, or refuses."""

    def __init__(
        self, said: tuple[str, str, str], name: str, act: Callable[[str], None], parent: QWidget
    ) -> None:
        title, explanation, do = said
        super().__init__(title, explanation, do, parent)
        self._act = act
        self.name = QLineEdit(name)
        self.field(translate("Keeping", "&Name"), self.name)

    @Slot()
    def submit(self) -> None:
        """Take the step and close, or say what is wrong with the name."""
        try:
            self._act(self.name.text())
        except Refused as error:
            self.refuse(sentence(error))
            return
        self.accept()
