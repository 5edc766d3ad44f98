"""Which record of a case stands in the form beside it, and the way to another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from caseapp.form_drafts import FormKey
from ui.pages.case import writing
from ui.pages.case.section_box import key_of
from ui.words import translate

if TYPE_CHECKING:
    import uuid

    from PySide6.QtWidgets import QWidget

    from ui.pages.case.bench import FullBench
    from ui.pages.case.section import Line, Section, Values


class Chosen(QObject):
    """Stands on records, begins new ones, and writes what stands in the form."""

    def __init__(self, page: FullBench, widget: QWidget) -> None:
        super().__init__(widget)
        self._page = page

    @Slot(object, object)
    def choose(self, section: Section, line: Line) -> None:
        """Put the chosen record into the form; only one record is chosen at a time."""
        self._let_go_but(section)
        if section.fields:
            self._page.side.show_line(self._page.case.id, section, line)
        self._page.shell.wake()

    def show_facts(self) -> None:
        """Show the facts that stand once in the case."""
        self._let_go_but(None)
        self._page.side.show_line(self._page.case.id, self._page.sections.facts, self._page.case)
        self._page.shell.wake()

    def show_begun(self) -> None:
        """Go on with a form that was begun here and not recorded, else show the facts."""
        if not any(map(self._resume, self.begun(self._page.case.id))):
            self.show_facts()

    def begun(self, case_id: uuid.UUID | None) -> list[FormKey]:
        """Give the forms of a case that hold what is not recorded yet."""
        forms = [key for key in self._page.shell.drafts if isinstance(key, FormKey)]
        return [key for key in forms if key.case_id == case_id]

    def renew(self) -> None:
        """Show the record in the form as it is by now; let go of one that is there no more."""
        standing = self._page.side.standing
        if standing is None or standing.line is None:
            return
        lines, key = standing.section.rows(self._page.case), key_of(standing.line)
        found = next((line for line in lines if key_of(line) == key), None)
        if found is not None:
            self._page.side.renew(found)
        else:
            self._page.side.added()
            self.show_facts()

    def stand_on(self, section: Section, record_id: uuid.UUID) -> bool:
        """Bring a record to the front with its part of the case, if it is there."""
        box = self._page.boxes[section.name]
        self._page.folders.bring(box)
        line = box.choose(record_id)
        if line is not None:
            self.choose(section, line)
            self._page.folders.reveal(box.view)
        return line is not None

    def begin(self, section: Section, values: Values | None = None) -> None:
        """Begin a new record, perhaps with values that are known already."""
        self._let_go_but(None)
        self._page.folders.bring(self._page.boxes[section.name])
        self._page.side.show_new(self._page.case.id, section)
        if values and self._page.side.form is not None:
            self._page.side.form.put({**(section.start or {}), **values})
        self._page.shell.wake()

    def begin_claim(self, values: Values) -> None:
        """Begin a claim of which something is known."""
        self.begin(self._page.boxes["claims"].section, values)

    def add(self, section: Section, values: Values) -> None:
        """Write a new record and stand on it."""
        page = self._page
        record_id = writing.add(page.shell.desk, page.case.id, section, values)
        page.side.added()
        if self.stand_on(section, record_id):
            page.boxes[section.name].view.setFocus()
        else:
            self._tell_proposed()

    def change(self, section: Section, record_id: uuid.UUID, values: Values) -> None:
        """Write what was typed into a record; its other fields stay as they are by now."""
        form = self._page.side.form
        typed = form.typed() if form else values
        lines = section.rows(self._page.case)
        stands = [line for line in lines if key_of(line) == record_id]
        before = section.texts(stands[0]) if stands else {}
        merged = {**values, **before, **typed}
        writing.change(self._page.shell.desk, section, record_id, merged, before)

    def _tell_proposed(self) -> None:
        """Say that what was recorded only waits, and show the case again."""
        self.show_facts()
        self._page.shell.tell(
            translate(
                "CasePage",
                "Proposed. The status stays as it is until another person confirms it.",
            )
        )

    def _resume(self, key: FormKey) -> bool:
        for section in self._page.sections.tables:
            if section.name == key.section and section.fields:
                if key.record_id is None:
                    self.begin(section)
                    return True
                return self.stand_on(section, key.record_id)
        return False

    def _let_go_but(self, section: Section | None) -> None:
        for box in self._page.boxes.values():
            if box.section is not section:
                box.let_go()
