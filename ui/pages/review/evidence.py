"""The comparison field by field: what speaks for it, what against it, what a side does not have."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from caseapp.matching.letters import Spans, differing
from caseapp.matching.model import Evidence
from caseapp.matching.reasons import Field, Level
from caseapp.review.pairs import ReviewItem
from exports.match_words import LEAST_BITS, reason, signed, value
from exports.words import Words
from ui.widgets.contribution import Contribution
from ui.widgets.labels import label
from ui.widgets.marked_text import MarkedText
from ui.words import translate

NAMES = ("surname", "given_name", "patronymic")
NO_MARKS: tuple[Spans, Spans] = ((), ())
WHOLE_DATE = len("31.12.2014")
COLUMNS = (0, 3, 3, 8, 0)  # how each stretches


def evidence_card(item: ReviewItem, titles: tuple[str, str], words: Words) -> QFrame:
    """Show each comparison under the group that it belongs to."""
    card = QFrame()
    card.setObjectName("card")
    grid = QGridLayout(card)
    grid.setContentsMargins(14, 10, 14, 10)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(6)
    heads = ("", *titles, translate("ReviewPage", "Comparison"), _last_title())
    for column, title in enumerate(heads):
        grid.addWidget(label(title, "muted", wrap=True), 0, column)
    for heading, evidence in groups(item.evidence):
        grid.addWidget(label(heading, "fieldLabel"), grid.rowCount(), 0, 1, len(COLUMNS))
        for one in evidence:
            _fill_row(grid, grid.rowCount(), one, words)
    for column, stretch in enumerate(COLUMNS):
        grid.setColumnStretch(column, stretch)
    return card


def groups(evidence: Sequence[Evidence]) -> Iterator[tuple[str, list[Evidence]]]:
    """Give the groups that have something in them, each with its heading."""
    told = {
        translate("ReviewPage", "Speaks for it"): [e for e in evidence if _says(e) > 0],
        translate("ReviewPage", "Speaks against it"): [e for e in evidence if _says(e) < 0],
        translate("ReviewPage", "Says nothing either way"): [
            e for e in evidence if not _says(e) and e.level != Level.MISSING
        ],
        translate("ReviewPage", "Not known on one side or both"): [
            e for e in evidence if not _says(e) and e.level == Level.MISSING
        ],
    }
    yield from ((heading, found) for heading, found in told.items() if found)


def _says(one: Evidence) -> float:
    return one.bits if abs(one.bits) > LEAST_BITS else 0.0


def _last_title() -> str:
    return translate("ReviewPage", "Speaks against · for")


def _is_marked(one: Evidence, texts: tuple[str, str]) -> bool:
    """Tell whether single letters or figures tell a person how two values differ."""
    if one.field == Field.BIRTH:
        return all(len(text) == WHOLE_DATE for text in texts)
    return one.field in NAMES and one.level != Level.CONTRADICTING


def _fill_row(grid: QGridLayout, row: int, one: Evidence, words: Words) -> None:
    texts = value(one, one.left, words), value(one, one.right, words)
    marks = differing(*texts) if _is_marked(one, texts) else NO_MARKS
    said = label(reason(one, words), wrap=True)
    field = words.capital(f"evidence_field.{one.field}")
    grid.addWidget(label(field, "muted", wrap=True), row, 0)
    grid.addWidget(MarkedText(texts[0], marks[0]), row, 1)
    grid.addWidget(MarkedText(texts[1], marks[1]), row, 2)
    grid.addWidget(said, row, 3)
    bar = Contribution(one.bits, signed(one.bits, words))
    bar.setAccessibleDescription(words.text(f"level.{one.level}"))
    grid.addWidget(bar, row, 4, Qt.AlignmentFlag.AlignRight)
