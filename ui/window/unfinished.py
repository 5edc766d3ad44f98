"""What was typed and is not recorded: what it is, on which case, and the way back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.shell import PageName, Place
from ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.window.window import Window


class Unfinished(QObject):
    """Names the drafts of the window, and leads to the first of them."""

    def __init__(self, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._known: tuple[object, Sequence[str]] = (None, ())  # what was named, and how

    def __bool__(self) -> bool:
        return bool(self._window.drafts)

    def names(self) -> Sequence[str]:
        """Name each: the kind of record and the number of its case, or the import."""
        asked = (language(), *self._window.drafts)
        if asked != self._known[0]:
            self._known = asked, self._named() if self._window.drafts else ()
        return self._known[1]

    @Slot()
    def go(self) -> None:
        """Show the first, in its form."""
        for draft in self._window.drafts:
            self._window.go(_place_of(draft))
            front = self._window.front
            if front is not None:
                front.resume()
            return

    def _named(self) -> Sequence[str]:
        from caseapp.cases.facts import numbers_of  # noqa: PLC0415 - slow, like all rules
        from caseapp.form_drafts import FormKey  # noqa: PLC0415 - slow, like all rules

        forms = [key for key in self._window.drafts if isinstance(key, FormKey)]
        numbers = self._window.desk.read(numbers_of, {key.case_id for key in forms})
        titles = self._titles() if forms else {}
        named = translate("Unfinished", "{record}, case {number}")
        said = [
            named.format(record=titles.get(key.section, ""), number=numbers.get(key.case_id, ""))
            for key in forms
        ]
        if len(forms) < len(self._window.drafts):
            said.append(translate("Unfinished", "the import of a list"))
        return said

    def _titles(self) -> Mapping[str, str]:
        from ui.pages.case.sections import Sections  # noqa: PLC0415 - slow, like all pages

        sections = Sections(self._window.words)
        every = (sections.facts, *sections.tables)
        return {one.name: one.form_title or one.title for one in every}


def _place_of(draft: object) -> Place:
    """Give where a text is gone on with: in its case, else in the import."""
    from caseapp.form_drafts import FormKey  # noqa: PLC0415 - slow, like all rules

    if isinstance(draft, FormKey):
        return Place(PageName.CASE, record=draft.case_id)
    return Place(PageName.IMPORT)
