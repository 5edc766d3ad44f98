"""All contradictions: filtered by list, by rule and by whether somebody looked at them."""

import uuid
from collections import Counter
from collections.abc import Collection

from PySide6.QtCore import Slot

from caseapp.contradictions.finding import all_contradictions
from caseapp.contradictions.model import Contradiction, Rule
from caseapp.lists import overview
from caseapp.progress import Progress
from exports.contradictions import sentence
from exports.outgoing import PaperKind
from ui import wording
from ui.commands.action_set import Handlers
from ui.commands.table import Command
from ui.models.contradiction_columns import contradiction_columns
from ui.pages.beside import Beside
from ui.pages.case.contradictions_panel import key_of
from ui.pages.looking import Looking, either_changes
from ui.pages.standing import STANDINGS, standing_counts, standing_of
from ui.pages.table_page import CaseTablePage
from ui.papers.exporting import shown_in
from ui.papers.sheets import ShownRows
from ui.shell import PageName, Place, Shell
from ui.widgets.facet import Facet
from ui.widgets.labels import label
from ui.words import translate

LIST_LETTERS = 30  # that the title of a list may take


class ContradictionsPage(CaseTablePage[Contradiction]):
    """One row per contradiction; a place may name a list, and a rule or how they stand."""

    def __init__(self, shell: Shell) -> None:
        title = translate("ContradictionsPage", "Contradictions")
        columns = contradiction_columns(shell.words, with_case=True)
        buttons = (Command.LOOKED_AT, Command.OPEN_AGAIN, Command.PREVIEW)
        super().__init__(shell, title, columns, key_of, *buttons)
        self.list = Facet(
            translate("ContradictionsPage", "List"), translate("ContradictionsPage", "All lists")
        )
        self.list.setMaximumWidth(self.fontMetrics().averageCharWidth() * LIST_LETTERS)
        self.rule = Facet(
            translate("ContradictionsPage", "What contradicts"),
            translate("ContradictionsPage", "All kinds"),
        )
        self.standing = Facet(
            translate("ContradictionsPage", "Looked at"),
            translate("ContradictionsPage", "Looked at or not"),
        )
        self.view.empty_text = translate("ContradictionsPage", "Nothing contradicts here.")
        self._beside = Beside(shell.desk, self.view, self._show)
        self.told = label("", wrap=True)
        self.told.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
        self.looking = Looking(shell, self.selected, self, either_changes())
        self.stack(*self._facets())
        self.body.addWidget(self.told)
        for facet in self._facets():
            facet.changed.connect(self.filter)

    def crumb(self) -> str:
        """Say where one stands."""
        return translate("ContradictionsPage", "Contradictions")

    def show_place(self, place: Place) -> None:
        """Begin with the list and the rule that the place names."""
        if place.record is not None or place.detail:
            self.list.choose(str(place.record or ""))
            self.standing.choose(place.detail if place.detail in STANDINGS else "")
            self.rule.choose("" if place.detail in STANDINGS else place.detail)

    def refresh(self) -> None:
        """Look for them again, beside the window."""
        title = translate("ContradictionsPage", "Looking for contradictions…")
        self._beside.run(title, self._find)

    def commands(self) -> Handlers:
        """Answer what can be done to the chosen one, and with all that are shown."""
        return {
            **super().commands(),
            Command.LOOKED_AT: self.looking.ask,
            Command.OPEN_AGAIN: self.looking.reopen,
            Command.PREVIEW: self._preview,
        }

    def asleep(self) -> Collection[Command]:
        """Name what cannot be done to the chosen one."""
        awake = {
            Command.OPEN_SELECTED: self.selected() is not None,
            Command.LOOKED_AT: self.looking.can_note,
            Command.OPEN_AGAIN: self.looking.can_reopen,
        }
        return [command for command, can in awake.items() if not can]

    def shown_rows(self) -> ShownRows:
        """Give the contradictions that are shown, and how they were filtered."""
        chosen = [one.currentText() for one in self._facets() if one.chosen]
        return shown_in(self.view, "contradictions", self.title, told=" · ".join(chosen))

    def kept(self) -> object:
        """Keep the filters."""
        return [one.chosen for one in self._facets()]

    def restore(self, kept: object) -> None:
        """Take them up again."""
        if isinstance(kept, list):
            for facet, value in zip(self._facets(), kept, strict=True):
                facet.choose(value)
            self.filter()

    @Slot()
    def filter(self) -> None:
        """Keep what the filters ask for; each filter counts what the others leave."""
        rows = self.table.rows
        self.table.keep([place for place, row in enumerate(rows) if self._wanted(row)])
        cases = len({row.case_id for row in self.table.shown_rows()})
        shown = wording.of_all(self.table.rowCount(), len(rows))
        told = translate("ContradictionsPage", "%n cases", cases)
        self.head.say(f"{shown}  ·  {told}")
        self.moved()

    def _find(self, progress: Progress) -> tuple[Contradiction, ...]:
        return self.shell.desk.read(all_contradictions, progress=progress)

    def _show(self, found: tuple[Contradiction, ...]) -> None:
        self.table.set_rows(found)
        self._offer(found)
        self.filter()
        if self.selected() is None:
            self.view.select(0)

    def _offer(self, found: Collection[Contradiction]) -> None:
        titles = {str(row.list_id): row.title for row in self.shell.desk.read(overview.lists)}
        on = Counter(str(one) for row in found for one in row.lists)
        self.list.offer([(key, titles[key], on[key]) for key in titles if on[key]])
        rules = Counter(row.rule for row in found)
        words = self.shell.words
        self.rule.offer(
            [(one.value, words.capital(f"rule.{one}"), rules[one]) for one in Rule if rules[one]]
        )
        self.standing.offer(standing_counts(found))

    def _wanted(self, row: Contradiction) -> bool:
        return (
            self.list.chosen in ("", *map(str, row.lists))
            and self.rule.chosen in ("", row.rule.value)
            and self.standing.chosen in ("", *standing_of(row))
        )

    def _facets(self) -> tuple[Facet, ...]:
        return self.list, self.rule, self.standing

    @Slot()
    def moved(self) -> None:
        """Quote both sides of the chosen one in full."""
        found = self.selected()
        self.told.setText(sentence(found, self.shell.words) if found else "")
        self.shell.wake()

    @Slot()
    def _preview(self) -> None:
        chosen = self.list.chosen
        record = uuid.UUID(chosen) if chosen else None
        self.shell.go(Place(PageName.PREVIEW, record=record, detail=PaperKind.CONTRADICTIONS))
