"""All sections of the case page, in the order in which a caseworker reads them."""

import uuid
from collections.abc import Callable, Mapping

from caseapp.case_file import CaseFile
from exports.words import Words
from ui.pages.case.asked import requests_section
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
from ui.words import translate

FOLDERS: Mapping[str, tuple[Callable[[Speech], Section], ...]] = {
    "standing": (determinations_section, claims_section, lists_section),
    "child": (names_section, births_section),
    "places": (placements_section,),
    "work": (requests_section, sources_section),
    "history": (history_section,),
}
"""The parts of a case file and the sections of each, in the order of reading."""


def folder_titles() -> Mapping[str, str]:
    """Title the parts of a case file."""
    return {
        "standing": translate("CasePage", "Where it stands"),
        "child": translate("CasePage", "The child"),
        "places": translate("CasePage", "Whereabouts"),
        "work": translate("CasePage", "Work and sources"),
        "history": translate("CasePage", "History"),
    }


class Sections:
    """The sections, and the source numbers of the case that they show at the moment."""

    def __init__(self, words: Words) -> None:
        self._numbers: dict[uuid.UUID | None, int] = {}
        self.speech = Speech(words, self._numbers)
        self.facts: Section = facts_section(self.speech)
        self.folders = {
            name: tuple(make(self.speech) for make in makers) for name, makers in FOLDERS.items()
        }

    @property
    def tables(self) -> tuple[Section, ...]:
        """Every section that has a table, in the order of reading."""
        return tuple(section for sections in self.folders.values() for section in sections)

    def number(self, case: CaseFile) -> None:
        """Give the sources the numbers that they have on paper."""
        self._numbers.clear()
        self._numbers.update({source.id: n for n, source in enumerate(case.sources, 1)})
