"""The paper of a document that is about more than one case: a list, a pair, all cases."""

from typing import Protocol

from exports.blocks import Block
from exports.outgoing import Printed
from exports.page import Paper
from exports.styles import KIND, NAME, cell
from exports.text import Markup
from exports.words import words


class Anchored(Protocol):
    """Frozen data that knows at which line of the journal it was read."""

    @property
    def journal_anchor(self) -> str:
        """The newest journal line."""

    @property
    def office(self) -> str:
        """Who issues the paper; empty where nobody said."""

    @property
    def is_demo(self) -> bool:
        """Whether the file holds invented children only."""


def paper_about(kind: str, about: str, data: Anchored, language: str, printed: Printed) -> Paper:
    """Give the paper; `kind` begins the keys of its words, `about` is no child's name."""
    catalogue = words(language)
    return Paper(
        title=catalogue.text(f"{kind}.title"),
        reference=catalogue.text(f"{kind}.reference", title=about),
        language=language,
        printed_by=printed.by,
        printed_at=printed.at,
        anchor=data.journal_anchor,
        is_demo=data.is_demo,
        profile=printed.profile,
        office=data.office,
    )


def title_block(kind: Markup, name: Markup, *said: Markup, space: float = 0) -> Block:
    """Name the paper and what it is about; what is empty takes no line."""
    rows = ((cell(kind, KIND),), (cell(name, NAME),), *((cell(line),) for line in said if line))
    return Block((1,), rows, ruled=False, space=space)
