"""Whether a reply keeps the numbers of the list that it answers, judged by the names there."""

from collections.abc import Iterable
from dataclasses import dataclass

_MOST = 0.9


@dataclass(frozen=True, slots=True)
class Numbering:
    """How many of the rows that surely answer a line bear that line's number."""

    agreeing: int
    attached: int

    @property
    def is_ours(self) -> bool:
        """Whether the reply keeps our numbers."""
        return self.attached > 0 and self.agreeing >= _MOST * self.attached


def numbering(pairs: Iterable[tuple[str, str]]) -> Numbering:
    """Return how the numbers of rows agree with those of the lines on which they stand."""
    agreeing = [row.strip() == line.strip() != "" for row, line in pairs]
    return Numbering(sum(agreeing), len(agreeing))
