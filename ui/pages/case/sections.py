"""All sections of the case page, in the order in which a caseworker reads them."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from caseapp.case_file import AttachmentLine, CaseFile, CitationLine
from caseapp.case_parts.kept_lines import files_by_subject
from caseapp.cases.citations import by_record, sources_of
from exports.words import Words
from ui.forms.fields import FieldKind
from ui.forms.source_editors import cited_text
from ui.pages.case.apart import FamilyPanel
from ui.pages.case.applied import applications_section
from ui.pages.case.asked import requests_section
from ui.pages.case.born import births_section
from ui.pages.case.checks_panel import ChecksPanel
from ui.pages.case.cited import sources_section
from ui.pages.case.contradictions_panel import ContradictionsPanel
from ui.pages.case.facts import facts_section
from ui.pages.case.family import kin_section, relations_section
from ui.pages.case.grouped import groups_section
from ui.pages.case.likely_hint import LikelyHint
from ui.pages.case.listed import history_section, lists_section
from ui.pages.case.looks import attachments_section, descriptions_section
from ui.pages.case.named import names_section
from ui.pages.case.noted import flags_section, notes_section
from ui.pages.case.panels import Panel
from ui.pages.case.placed import placements_section
from ui.pages.case.proposals_panel import ProposalsPanel
from ui.pages.case.section import Line, Section, Speech, Values
from ui.pages.case.stated import claims_section, determinations_section
from ui.pages.case.timeline_panel import TimelinePanel
from ui.pages.case.together import TogetherPanel
from ui.pages.case.told_panels import AgesPanel, MovesPanel
from ui.shell import Shell
from ui.words import translate

FOLDERS: Mapping[str, tuple[Callable[[Speech], Section], ...]] = {
    "standing": (determinations_section, claims_section, lists_section),
    "child": (names_section, births_section, descriptions_section),
    "family": (relations_section, kin_section, groups_section, applications_section),
    "places": (placements_section,),
    "timeline": (),
    "work": (flags_section, notes_section, requests_section, sources_section, attachments_section),
    "history": (history_section,),
}
"""The parts of a case file and the sections of each, in the order of reading."""

PANELS: Mapping[str, tuple[Callable[[Shell], Panel], ...]] = {
    "standing": (ProposalsPanel, ContradictionsPanel, TogetherPanel),
    "family": (FamilyPanel,),
    "work": (ChecksPanel,),
    "child": (LikelyHint, AgesPanel),
    "places": (MovesPanel,),
    "timeline": (TimelinePanel,),
}
"""What is no table, above the tables of its part."""


def folder_titles() -> Mapping[str, str]:
    """Title the parts of a case file."""
    return {
        "standing": translate("CasePage", "Where it stands"),
        "child": translate("CasePage", "The child"),
        "family": translate("CasePage", "Family"),
        "places": translate("CasePage", "Whereabouts"),
        "timeline": translate("CasePage", "Time"),
        "work": translate("CasePage", "Work and sources"),
        "history": translate("CasePage", "History"),
    }


class Sections:
    """The sections, and the source numbers of the case that they show at the moment."""

    def __init__(self, words: Words) -> None:
        self._numbers: dict[uuid.UUID | None, int] = {}
        self._further: dict[uuid.UUID, Sequence[CitationLine]] = {}
        self._files: dict[uuid.UUID, list[AttachmentLine]] = {}
        self.speech = Speech(words, self._numbers, self._further, self._files)
        self.facts: Section = facts_section(self.speech)
        self.folders = {
            name: tuple(self._counting(self._citing(make(self.speech))) for make in makers)
            for name, makers in FOLDERS.items()
        }

    @property
    def tables(self) -> tuple[Section, ...]:
        """Every section that has a table, in the order of reading."""
        return tuple(section for sections in self.folders.values() for section in sections)

    def number(self, case: CaseFile) -> None:
        """Give the sources the numbers that they have on paper."""
        self._numbers.clear()
        self._numbers.update({source.id: n for n, source in enumerate(case.sources, 1)})
        self._further.clear()
        self._further.update(by_record(case.citations))
        self._files.clear()
        self._files.update(files_by_subject(case.attachments))

    def _counting(self, section: Section) -> Section:
        """Let the last column count the files of each record, where records can have some."""
        if section.name in ("attachments", "lists", "history"):
            return section
        *others, last = section.columns
        return replace(section, columns=(*others, replace(last, files=self.speech.file_names)))

    def _citing(self, section: Section) -> Section:
        """Let the form of a section name every source of its record, with the passages."""
        if not any(field.kind == FieldKind.SOURCE for field in section.fields):
            return section
        return replace(section, values=partial(self._values, section.texts))

    def _values(self, values: Callable[[Line], Values], line: Line) -> Values:
        cited = sources_of(line.source_id, line.id, self._further)
        return {**values(line), "source_id": cited_text(cited)}
