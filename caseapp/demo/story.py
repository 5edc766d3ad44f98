"""The demo's story from one seed: who the children are, and what each list says of them."""

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from caseapp.demo.people import Child, children
from caseapp.demo.pool import Resident, residents
from caseapp.demo.reply import Answer, answers
from caseapp.demo.sheets import Sheet, list_sheet

_SEED = 339


@dataclass(frozen=True, slots=True)
class Story:
    """What is true in the demo, which the lists tell only in part."""

    chance: random.Random  # goes on where the lists end
    children: tuple[Child, ...]
    listed: Sheet
    answers: tuple[Answer, ...]
    residents: tuple[Resident, ...]

    @property
    def lines(self) -> Mapping[Child, str]:
        """Return on which line of the list each child stands."""
        return {child: str(line) for line, child in enumerate(self.children, 1)}

    def answered(self) -> frozenset[tuple[str, str]]:
        """Return which line each row of the reply answers: (line, row)."""
        return self._pairs(answer.child for answer in self.answers)

    def found(self) -> frozenset[tuple[str, str]]:
        """Return which line each row of the institution's list is, if any: (line, row)."""
        return self._pairs(resident.child for resident in self.residents)

    def _pairs(self, rows: Iterable[Child | None]) -> frozenset[tuple[str, str]]:
        lines = self.lines
        return frozenset((lines[child], str(row)) for row, child in enumerate(rows, 1) if child)


def tell_story() -> Story:
    """Return the story, the same each time."""
    chance = random.Random(_SEED)  # noqa: S311 - invented people, no secret
    ours = children(chance)
    return Story(
        chance=chance,
        children=ours,
        listed=list_sheet(chance, ours),
        answers=answers(chance, ours),
        residents=residents(chance, ours),
    )
