"""Columns without lines: words gathered into lines, and cut where hardly any line has a word."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_STEP = 2.0  # points
_NARROWEST = 3  # steps: a gap between columns is wider than one between words
_MOST_CROSSING = 0.05  # of the lines may run across a gap: titles do
_LEAST_STARTING = 0.3  # of the lines begin a word where a column begins
_LEAST_LINES = 3


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it stands, in points from the upper left corner."""

    left: float
    right: float
    top: float
    bottom: float
    text: str

    @property
    def middle(self) -> float:
        """Return where its middle stands between left and right."""
        return (self.left + self.right) / 2


def lines_of_words(words: Iterable[Word]) -> list[list[Word]]:
    """Return the words line by line; a word belongs to a line that it overlaps by half."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.top, word.left)):
        last = lines[-1][0] if lines else None
        if last and word.top < (last.top + last.bottom) / 2:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [sorted(line, key=lambda word: word.left) for line in lines]


def gaps(lines: Sequence[Sequence[Word]]) -> tuple[float, ...]:
    """Return where columns part: gaps that few lines cross, and after which many lines go on."""
    if len(lines) < _LEAST_LINES:
        return ()
    covered, starting = _covered(lines)
    most = max(1, int(_MOST_CROSSING * len(lines)))
    open_steps = [step for step, count in enumerate(covered) if count <= most]
    ends = [step for step in open_steps if step + 1 not in set(open_steps)]
    cuts = []
    for end in ends:
        width = next(back for back in range(end + 2) if end - back not in set(open_steps))
        begun = sum(starting[end : end + _NARROWEST])
        if width >= _NARROWEST and begun >= _LEAST_STARTING * len(lines):
            cuts.append(end * _STEP)
    return tuple(cuts[1:])  # the first is the margin


def _covered(lines: Sequence[Sequence[Word]]) -> tuple[list[int], list[int]]:
    """Return how many lines have a word at each step across the page, and begin one there."""
    last = max(word.right for line in lines for word in line)
    covered = [0] * (int(last / _STEP) + 2)
    starting = [0] * (len(covered) + _NARROWEST)
    for line in lines:
        steps = {
            step
            for word in line
            for step in range(int(word.left / _STEP), int(word.right / _STEP) + 1)
        }
        for step in steps:
            covered[min(max(step, 0), len(covered) - 1)] += 1
        for step in {int(word.left / _STEP) for word in line}:
            starting[min(max(step, 0), len(starting) - 1)] += 1
    return covered, starting


def cells_of(words: Iterable[Word], cuts: Sequence[float]) -> list[str]:
    """Return the words between the cuts, line by line."""
    columns: list[list[Word]] = [[] for _ in range(len(cuts) + 1)]
    for word in words:
        columns[sum(word.middle >= cut for cut in cuts)].append(word)
    return [text_of(column) for column in columns]


def text_of(words: Iterable[Word]) -> str:
    """Return words as text, line by line."""
    return "\n".join(" ".join(word.text for word in line) for line in lines_of_words(words))


def with_continued(rows: Sequence[list[str]]) -> list[list[str]]:
    """Return the rows; where nearly all begin with a number, one that does not goes on above."""
    numbered = [row[0].rstrip(".)").isdecimal() for row in rows]
    if not rows or sum(numbered) < len(rows) / 2:
        return list(rows)
    joined: list[list[str]] = []
    for row in rows:
        if joined and not row[0] and joined[-1][0].rstrip(".)").isdecimal():
            joined[-1] = [
                "\n".join(filter(None, pair)) for pair in zip(joined[-1], row, strict=True)
            ]
        else:
            joined.append(row)
    return joined
