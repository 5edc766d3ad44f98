"""All sections of the case page, in the order in which a caseworker reads them."""

import uuid

from caseapp.case_file import CaseFile
from exports.words import Words
from ui.pages.case.cited import sources_section
from ui.pages.case.facts import facts_section
from ui.pages.case.section import Section, Speech
from ui.pages.case.stated import (
    claims_section,
    determinations_section,
    history_section,
    lists_section,
)
from ui.pages.case.typed import births_section, names_section, placements_section

TABLES = (
    determinations_section,
    claims_section,
    names_section,
    births_section,
    placements_section,
    lists_section,
    sources_section,
    history_section,
)


class Sections:
    """The sections, and the source numbers of the case that they show at the moment."""

    def __init__(self, words: Words) -> None:
        self._numbers: dict[uuid.UUID | None, int] = {}
        self.speech = Speech(words, self._numbers)
        self.facts: Section = facts_section(self.speech)
        self.tables: tuple[Section, ...] = tuple(make(self.speech) for make in TABLES)

    def number(self, case: CaseFile) -> None:
        """Give the sources the numbers that they have on paper."""
        self._numbers.clear()
        self._numbers.update({source.id: n for n, source in enumerate(case.sources, 1)})
