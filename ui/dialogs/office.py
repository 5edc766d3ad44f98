"""For what the office asks for a second person: kept in the case file, for whoever opens it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from caseapp.errors import Refused, TooLate
from caseapp.journal import Act
from caseapp.office.rules import Office, change_office, office
from ui.desk import Desk
from ui.dialogs.form import FormDialog
from ui.messages import sentence
from ui.words import translate


class OfficeDialog(FormDialog):
    """Two switches, and plainly what they can and cannot do."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            translate("OfficeDialog", "A second person"),
            translate(
                "OfficeDialog",
                "Holds for everybody who works in this case file, and is kept in it. What was "
                "decided before stays as it is. Each change here is written into the journal.",
            ),
            translate("OfficeDialog", "Keep"),
            parent,
        )
        self._desk = desk
        agreed = desk.read(office)
        self.status = QCheckBox(
            translate("OfficeDialog", "A &status that says that a child was found")
        )
        self.same = QCheckBox(translate("OfficeDialog", "The &verdict “same child”"))
        self.status.setChecked(agreed.two_for_status)
        self.same.setChecked(agreed.two_for_same)
        self._lay_out_switches()

    def _lay_out_switches(self) -> None:
        self.field(translate("OfficeDialog", "Needs a second person:"), self.status)
        self.hint(
            translate(
                "OfficeDialog",
                "“Located”, “verified”, “returned” and “reunited” are then only proposed. The "
                "status of the case changes when another person confirms it.",
            )
        )
        self.fields.addRow(self.same)
        self.hint(
            translate(
                "OfficeDialog",
                "The pair then waits in the match review until another person says the same.",
            )
        )
        self.hint(
            translate(
                "OfficeDialog",
                "Workers are names that each person types; the program does not check who types "
                "them. This guards against oversight, not against somebody who uses another name.",
            )
        )

    @Slot()
    def submit(self) -> None:
        """Keep the switches, with a line in the journal, if they say anything new."""
        agreed = Office(self.status.isChecked(), self.same.isChecked())
        try:
            self._desk.write(_same, change_office, agreed)
        except TooLate:
            self.reject()  # nothing was changed
            return
        except Refused as error:
            self.refuse(sentence(error))
            return
        self.accept()


def _same(act: Act) -> Act:
    return act
