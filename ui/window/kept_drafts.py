"""The typed texts that are not recorded yet: in the window's hands, and safe in the file."""

from __future__ import annotations

from collections import UserDict
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.desk import Desk


class KeptDrafts(UserDict[object, Mapping[str, str]]):
    """A mapping of drafts; those of a case's forms are written into the open file as well."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def load(self) -> None:
        """Take up what the file kept from the last time."""
        from caseapp import form_drafts  # noqa: PLC0415 - slow, like all rules

        self.data.clear()
        for form, texts in self._desk.read(form_drafts.kept).items():
            self.data[form] = texts

    def forget(self) -> None:
        """Let go of what is in hand; the file keeps its own."""
        self.data.clear()

    def clear(self) -> None:
        """Let every draft go, in the file too."""
        from caseapp import form_drafts  # noqa: PLC0415 - slow, like all rules

        self.data.clear()
        if self._desk.is_open:
            self._desk.workspace.put_aside(form_drafts.drop_all)

    def __setitem__(self, key: object, texts: Mapping[str, str]) -> None:
        from caseapp import form_drafts  # noqa: PLC0415 - slow, like all rules

        if self.data.get(key) == texts:
            return
        self.data[key] = texts
        if isinstance(key, form_drafts.FormKey) and self._desk.is_open:
            self._desk.workspace.put_aside(form_drafts.keep, key, texts)

    def __delitem__(self, key: object) -> None:
        from caseapp import form_drafts  # noqa: PLC0415 - slow, like all rules

        del self.data[key]
        if isinstance(key, form_drafts.FormKey) and self._desk.is_open:
            self._desk.workspace.put_aside(form_drafts.drop, key)
