"""What stands in a case file beside its tables: pictures, warnings and the like."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from caseapp.case_file import CaseFile
from ui.pages.page import Shell


class Panel(QWidget):
    """A part of the case page that is no table of records."""

    def show_case(self, case: CaseFile) -> None:
        """Show what the case says by now."""
        raise NotImplementedError


PANELS: Mapping[str, tuple[Callable[[Shell], Panel], ...]] = {}
"""The panels of each folder of `sections.FOLDERS`; they stand above its tables."""
