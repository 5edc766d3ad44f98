"""Columns without lines: words gathered into lines, and cut where hardly any line has a word."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from caseapp.lists.columns.other_words import is_signature, is_total
from caseapp.names.clean import folded

_STEP = 2.0  # points
_NARROWEST = 3  # steps: a gap between columns is wider than one between words
_MOST_CROSSING = 0.05  # of the lines may run across a gap: titles do
_LEAST_STARTING = 0.3  # of the lines begin a word where a column begins
_LEAST_LINES = 3
_WIDE = 0.6  # of a word's height: no gap between words of one text is as wide


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
    """Return where columns part: gaps that few lines cross, and after which many lines go on.

    Titles, totals and signatures have no say: the lines that most agree with each other decide.
    """
    lines = body_of(lines)
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


def body_of(lines: Sequence[Sequence[Word]]) -> Sequence[Sequence[Word]]:
    """Return the lines that fall into about as many pieces as most do; all, where few do."""
    pieces = [len(_pieces(line)) for line in lines]
    several = Counter(count for count in pieces if count > 1)
    if not several:
        return lines
    most = max(several, key=lambda count: (several[count], count))
    body = [line for line, count in zip(lines, pieces, strict=True) if count >= max(2, most - 1)]
    return body if len(body) >= _LEAST_LINES else lines


def _pieces(line: Sequence[Word]) -> list[list[Word]]:
    """Return the words of a line, parted where a gap is wide."""
    pieces: list[list[Word]] = []
    for word in line:
        last = pieces[-1][-1] if pieces else None
        if last and word.left - last.right <= _WIDE * (word.bottom - word.top):
            pieces[-1].append(word)
        else:
            pieces.append([word])
    return pieces


def rows_of(lines: Sequence[Sequence[Word]], cuts: Sequence[float]) -> list[list[str]]:
    """Return the lines cut into cells; a text that runs across the table stays in one piece."""
    body = {id(line) for line in body_of(lines)}
    rows, apart = [], []
    for line in lines:
        across = id(line) not in body and _runs_across(line, cuts)
        rows.append(_uncut(line, cuts) if across else cells_of(line, cuts))
        plain = folded(" ".join(word.text for word in line))
        apart.append(across or is_total(plain) or is_signature(plain))
    return with_continued(rows, apart)


def _runs_across(line: Sequence[Word], cuts: Sequence[float]) -> bool:
    columns = [{_column(word, cuts) for word in piece} for piece in _pieces(line)]
    return any(len(places) > 1 for places in columns)


def _uncut(line: Sequence[Word], cuts: Sequence[float]) -> list[str]:
    """Return a whole line in the column where it begins."""
    cells = [""] * (len(cuts) + 1)
    cells[_column(line[0], cuts)] = " ".join(word.text for word in line)
    return cells


def _column(word: Word, cuts: Sequence[float]) -> int:
    return sum(word.middle >= cut for cut in cuts)


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
        columns[_column(word, cuts)].append(word)
    return [text_of(column) for column in columns]


def text_of(words: Iterable[Word]) -> str:
    """Return words as text, line by line."""
    return "\n".join(" ".join(word.text for word in line) for line in lines_of_words(words))


def with_continued(rows: Sequence[list[str]], apart: Sequence[bool] = ()) -> list[list[str]]:
    """Return the rows; where nearly all begin with a number, one that does not goes on above.

    Rows that stand `apart` - titles, totals, signatures - belong to none above.
    """
    numbered = [row[0].rstrip(".)").isdecimal() for row in rows]
    if not rows or sum(numbered) < len(rows) / 2:
        return list(rows)
    joined: list[list[str]] = []
    for place, row in enumerate(rows):
        goes_on = not row[0] and not (apart and apart[place])
        if joined and goes_on and joined[-1][0].rstrip(".)").isdecimal():
            joined[-1] = [
                "\n".join(filter(None, pair)) for pair in zip(joined[-1], row, strict=True)
            ]
        else:
            joined.append(row)
    return joined
