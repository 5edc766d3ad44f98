"""What is to be seen of the family before its tables: who is reported elsewhere, who is offered."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from caseapp.case_file import CaseFile
from caseapp.case_parts.people_lines import ApartLine, NamedSibling
from ui import wording
from ui.pages.case.panels import Panel
from ui.seen import seen
from ui.shell import Shell
from ui.widgets.labels import grow_with_words, label
from ui.words import translate


class FamilyPanel(Panel):
    """A warning where the family or a group is reported apart, and the siblings that lists name."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._words = shell.words
        self.offer = label("", "muted", wrap=True)
        self._frame = QFrame()
        self._frame.setObjectName("notice")
        self.warning = label("", wrap=True)
        framed = QVBoxLayout(self._frame)
        framed.setContentsMargins(14, 8, 14, 8)
        framed.addWidget(self.warning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._frame)
        column.addWidget(self.offer)
        grow_with_words(self)

    def show_case(self, case: CaseFile) -> None:
        """Warn, offer, or hide."""
        apart = [self._apart(line) for line in case.people.apart]
        if apart:
            title = translate("CasePage", "Reported in different regions:")
            self.warning.setText("\n".join((title, *apart)))
        named = "; ".join(self._named(line) for line in case.people.named)
        if named:
            text = translate("CasePage", "The lists name brothers or sisters not linked yet: {0}")
            self.offer.setText(seen(text.format(named)))
        self._frame.setVisible(bool(apart))
        self.offer.setVisible(bool(named))
        self.setVisible(bool(apart or named))

    def _apart(self, line: ApartLine) -> str:
        if line.group:
            text = translate(
                "CasePage",
                "{name} ({number}), in the group “{group}”: {region}, {since}; "
                "this child: {own}, {own_since}",
            )
        else:
            text = translate(
                "CasePage",
                "{name} ({number}), brother or sister: {region}, {since}; "
                "this child: {own}, {own_since}",
            )
        return text.format(
            name=line.child.name,
            number=line.child.number,
            group=line.group,
            region=wording.region(self._words, line.child.region),
            since=self._day(line.child.since),
            own=wording.region(self._words, line.region),
            own_since=self._day(line.since),
        )

    def _day(self, edtf: str) -> str:
        return wording.date(self._words, edtf) if edtf else translate("CasePage", "date unknown")

    def _named(self, line: NamedSibling) -> str:
        born = f" {wording.date(self._words, line.birth_edtf)}" if line.birth_edtf else ""
        found = f" – {line.child.name}, {line.child.number}" if line.child else ""
        return f"{line.name}{born}{found}"
