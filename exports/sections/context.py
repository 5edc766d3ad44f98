"""What every section needs to cite: words, dates, and the numbers of sources and lists."""

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from caseapp.case_file import CaseFile
from caseapp.case_parts.kept_lines import files_by_subject
from caseapp.cases.citations import Further, by_record, sources_of
from caseapp.cases.cited import Cited
from caseapp.dates import UncertainDate
from exports.blocks import Block
from exports.dates import shown
from exports.outgoing import Choices, Section
from exports.regions import region_name
from exports.styles import quiet
from exports.text import Markup, escaped, sentence
from exports.words import Words, words


@dataclass(frozen=True, slots=True)
class Context:
    """One case on its way to paper."""

    case: CaseFile
    words: Words
    choices: Choices
    sources: Mapping[uuid.UUID, int]  # source -> its number
    lists: Mapping[uuid.UUID, int]  # list -> its number
    lines: Mapping[uuid.UUID, str]  # list entry -> "list 1, No. 17"
    clock: dt.tzinfo | None = None
    further: Further = field(default_factory=dict)  # record -> its sources beside the first
    files: Mapping[uuid.UUID, tuple[int, ...]] = field(default_factory=dict)  # record or source

    @property
    def cites(self) -> bool:
        """Tell whether sources or lists, which facts cite, go out at all."""
        return self.choices.has(Section.SOURCES) or self.choices.has(Section.LISTS)

    def label(self, key: str, **values: object) -> Markup:
        """Give the words of a label; its values are escaped with it."""
        return escaped(self.words.text(key, **values))

    def around(self, key: str, **values: Markup) -> Markup:
        """Set words of ours around what is escaped already."""
        return Markup(self.words.text(key, **values))

    def code(self, group: str, code: str) -> Markup:
        """Give the words of a stored code; an unknown one stands as it is."""
        key = f"{group}.{code}"
        return self.label(key) if key in self.words else escaped(code)

    def date(self, date: UncertainDate) -> Markup:
        """Show a date, or what was written where it was not understood; nothing where unknown."""
        return self.edtf(date.edtf) or escaped(date.text)

    def edtf(self, edtf: str) -> Markup:
        """Show an EDTF date, or nothing."""
        return escaped(shown(edtf, self.words.language)) if edtf else Markup("")

    def moment(self, at: dt.datetime) -> str:
        """Write a moment in the time of the place where the paper is printed."""
        return f"{at.astimezone(self.clock) if self.clock else at:%d.%m.%Y %H:%M}"

    def place(self, region: str, *parts: str) -> Markup:
        """Name a region in full and what lies within it."""
        name = region_name(region, self.words.language)
        return sentence(map(escaped, (name, *parts)))

    def cited(
        self,
        source_id: uuid.UUID | None,
        entry_id: uuid.UUID | None = None,
        record_id: uuid.UUID | None = None,
    ) -> Markup:
        """Cite all sources of a record by number and passage, and the line on which it stands."""
        line = self.lines.get(entry_id, "") if entry_id else ""
        cited = sources_of(source_id, record_id, self.further)
        numbers = sentence(
            [Markup("".join(self._number(one) for one in cited)), self.files_of(record_id)], " "
        )
        missing = "cite.left_out" if cited or entry_id else "cite.none"
        return sentence([numbers, escaped(line)]) or self.label(missing)

    def files_of(self, subject: uuid.UUID | None) -> Markup:
        """Name the files of a record or of a source by their numbers, where files go out at all."""
        numbers = self.files.get(subject, ()) if subject else ()
        if not numbers or not self.choices.has(Section.ATTACHMENTS):
            return Markup("")
        return self.label("cite.files", numbers=", ".join(map(str, numbers)))

    def _number(self, cited: Cited) -> Markup:
        number = self.sources.get(cited.source_id)
        if number is None:
            return Markup("")
        key = "cite.passage" if cited.passage else "cite.source"
        return self.label(key, number=number, passage=cited.passage)

    def empty(self, title: str) -> Block:
        """Say in one quiet line that there is nothing."""
        nothing = quiet(self.label("paper.nothing"))
        return Block((1,), (), title=sentence([self.label(title), nothing], ": "))


def context_of(case: CaseFile, choices: Choices, clock: dt.tzinfo | None) -> Context:
    """Give the sources their numbers as cited and the lists theirs as they stand."""
    catalogue = words(choices.language)
    sources = {source.id: number for number, source in enumerate(case.sources, start=1)}
    ids = dict.fromkeys(entry.list_id for entry in case.entries)
    lists = {list_id: number for number, list_id in enumerate(ids, start=1)}
    lines = {
        entry.entry_id: catalogue.text("cite.list", number=lists[entry.list_id], line=entry.line)
        for entry in case.entries
    }
    further = by_record(case.citations)
    return Context(
        case, catalogue, choices, sources, lists, lines, clock, further, _file_numbers(case)
    )


def _file_numbers(case: CaseFile) -> dict[uuid.UUID, tuple[int, ...]]:
    """Return the numbers of the files as they stand, by what they belong to."""
    numbers = {line.id: number for number, line in enumerate(case.attachments, start=1)}
    subjects = files_by_subject(case.attachments)
    return {one: tuple(numbers[line.id] for line in files) for one, files in subjects.items()}
