"""The pages by name, where one can stand, and what the window does for all that stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, MutableMapping, Sequence
    from pathlib import Path

    from exports.outgoing import Choices
    from exports.words import Words
    from ui.commands.action_set import ActionSet
    from ui.desk import Desk
    from ui.settings import Settings
    from ui.widgets.top_bar import SearchBox


class PageName(StrEnum):
    """The pages of the window."""

    WELCOME = "welcome"
    START = "start"
    LISTS = "lists"
    ENTRIES = "entries"
    CASES = "cases"
    CASE = "case"
    PREVIEW = "preview"
    REVIEW = "review"
    LEDGER = "ledger"
    CONTRADICTIONS = "contradictions"
    IMPORT = "import"
    JOURNAL = "journal"
    GIVEN_OUT = "given_out"
    VERSIONS = "versions"
    IMPORTS = "imports"
    COMING = "coming"
    SOURCES = "sources"
    STATEMENTS = "statements"
    REQUESTS = "requests"
    CHECKS = "checks"


@dataclass(frozen=True, slots=True)
class Place:
    """A page, the record it shows, and a detail such as a filter or a path."""

    page: PageName
    record: uuid.UUID | None = None
    detail: str = ""
    choices: Choices | None = None  # of a paper, where somebody chose already what goes out


class Shell(Protocol):
    """What the window does for its pages."""

    desk: Desk
    settings: Settings
    action_set: ActionSet
    trail: Sequence[uuid.UUID]  # the cases that Previous and Next go through

    @property
    def drafts(self) -> MutableMapping[object, Mapping[str, str]]:
        """Typed texts that are not recorded yet."""

    @property
    def words(self) -> Words:
        """The words of all codes, in the language of the window."""

    @property
    def search_box(self) -> SearchBox:
        """The box above the page, for a page that answers what is typed there."""

    def go(self, place: Place) -> None:
        """Show a place and remember the way back."""

    def back(self) -> None:
        """Show the place before."""

    def tell(self, sentence: str, *, wrong: bool = False) -> None:
        """Say something in the bar below the page, until the person closes it or moves on."""

    def open_file(self, path: Path) -> None:
        """Open a case file in place of the one that is open."""

    def wake(self) -> None:
        """Ask the page anew which commands it can do, and what it is called."""
