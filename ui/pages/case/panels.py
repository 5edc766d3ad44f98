"""What stands in a case file beside its tables: pictures, warnings and the like."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseapp.case_file import CaseFile


class Panel(QWidget):
    """A part of the case page that is no table of records; listed in `sections.PANELS`."""

    wanted = Signal(object, object)  # section and id of a record that the person wants to see

    def show_case(self, case: CaseFile) -> None:
        """Show what the case says by now."""
        raise NotImplementedError
