"""What the page of a case is for those who work on its records."""

import uuid
from typing import Protocol

from caseapp.case_file import CaseFile
from ui.pages.case.folders import Folders
from ui.pages.case.section_box import SectionBox
from ui.pages.case.sections import Sections
from ui.pages.case.side import Side
from ui.shell import Shell


class Bench(Protocol):
    """The page on which a record is chosen."""

    shell: Shell
    side: Side

    @property
    def case(self) -> CaseFile:
        """The case in front."""

    def show_facts(self) -> None:
        """Let go of the chosen record."""

    def show_record(self, section: str, record_id: uuid.UUID) -> None:
        """Stand on a record."""


class FullBench(Bench, Protocol):
    """The same, with all records of the case laid out on it."""

    sections: Sections
    boxes: dict[str, SectionBox]
    folders: Folders
