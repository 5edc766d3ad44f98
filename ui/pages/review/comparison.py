"""A candidate with both sides: field by field, what it is worth, what speaks against."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.matching.letters import differing
from caseapp.matching.model import Evidence
from caseapp.review import ReviewItem, ReviewSide
from exports.words import Words
from ui import wording
from ui.widgets.contribution import Contribution
from ui.widgets.labels import label
from ui.widgets.marked_text import MarkedText
from ui.words import translate

NAMES = ("surname", "given_name", "patronymic")
LEAST_BITS = 0.05  # below, a comparison says nothing


class Comparison(QWidget):
    """All that is known about one candidate."""

    def __init__(self, item: ReviewItem, words: Words) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        column.addWidget(_verdict_line(item, words))
        column.addLayout(_sides(item, words))
        column.addWidget(_evidence(item, words))
        column.addWidget(_against(item, words))
        column.addLayout(_written(item))
        column.addStretch(1)


def speaks_against(item: ReviewItem, words: Words) -> list[str]:
    """Say each piece of evidence that contradicts."""
    return [
        f"{words.capital(f'evidence_field.{one.field}')}: {_reason(one, words)}"
        for one in item.evidence
        if one.bits < -LEAST_BITS
    ]


def percent(probability: float, words: Words) -> str:
    """Write a probability as people read one, never as certainty."""
    share = 100 * probability
    if share > 99:
        return "> 99 %"
    return f"{words.number(round(share, 1))} %" if share >= 1 else "< 1 %"


def rivals(expected: float, words: Words) -> str:
    """Write how many records agree as well by chance."""
    least = 0.1
    return words.number(round(expected, 1)) if expected >= least else f"< {words.number(least)}"


def _verdict_line(item: ReviewItem, words: Words) -> QWidget:
    grade = words.capital(f"grade.{item.grade}")
    story = words.text(f"story.{item.story}")
    said = translate(
        "ReviewPage",
        "{grade}: {story}. Probability {probability}; by chance about {rivals} other records "
        "in these lists agree as well.",
    ).format(
        grade=grade,
        story=story,
        probability=percent(item.probability, words),
        rivals=rivals(item.chance_rivals, words),
    )
    return label(said, "story", wrap=True)


def _sides(item: ReviewItem, words: Words) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    marks = differing(item.left.name, item.right.name)
    for side, spans in zip((item.left, item.right), marks, strict=True):
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(3)
        column.addWidget(label(_whence(side, words), "muted", wrap=True))
        column.addWidget(MarkedText(side.name, spans, bold=True))
        column.addWidget(label(_case(side), "muted"))
        row.addWidget(card, 1)
    return row


def _whence(side: ReviewSide, words: Words) -> str:
    kind = words.text(f"list_kind.{side.list_kind}")
    return translate("ReviewPage", "{list} ({kind}), line {line}").format(
        list=side.list_title, kind=kind, line=side.line
    )


def _short(side: ReviewSide, words: Words) -> str:
    kind = words.text(f"list_kind.{side.list_kind}")
    return translate("ReviewPage", "{kind}, line {line}").format(kind=kind, line=side.line)


def _case(side: ReviewSide) -> str:
    if not side.case_number:
        return translate("ReviewPage", "no case yet")
    return translate("ReviewPage", "case {0}").format(side.case_number)


def _evidence(item: ReviewItem, words: Words) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    grid = QGridLayout(card)
    grid.setContentsMargins(14, 10, 14, 10)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    titles = ("", _short(item.left, words), _short(item.right, words), *_last_titles())
    for column, title in enumerate(titles):
        grid.addWidget(label(title, "muted", wrap=True), 0, column)
    for row, one in enumerate(item.evidence, 1):
        _fill_row(grid, row, one, words)
    for column, stretch in enumerate((0, 4, 4, 6, 0)):
        grid.setColumnStretch(column, stretch)
    return card


def _last_titles() -> tuple[str, str]:
    return (
        translate("ReviewPage", "Comparison"),
        translate("ReviewPage", "Speaks against · for"),
    )


def _fill_row(grid: QGridLayout, row: int, one: Evidence, words: Words) -> None:
    marks = differing(one.left, one.right) if one.field in NAMES else ((), ())
    said = label(f"{words.text(f'level.{one.level}')}: {_reason(one, words)}", wrap=True)
    grid.addWidget(label(words.capital(f"evidence_field.{one.field}"), "muted"), row, 0)
    grid.addWidget(MarkedText(_value(one.field, one.left, words), marks[0]), row, 1)
    grid.addWidget(MarkedText(_value(one.field, one.right, words), marks[1]), row, 2)
    grid.addWidget(said, row, 3)
    bar = Contribution(one.bits, _signed(one.bits, words))
    grid.addWidget(bar, row, 4, Qt.AlignmentFlag.AlignRight)


def _reason(one: Evidence, words: Words) -> str:
    return words.text(f"reason.{one.reason}", **one.values)


def _value(field: str, value: str, words: Words) -> str:
    if not value:
        return wording.NOTHING
    if field == "birth":
        return wording.date(words, value)
    return words.text(f"sex.{value}") if field == "sex" else value


def _signed(bits: float, words: Words) -> str:
    if abs(bits) < LEAST_BITS:
        return "0"
    return f"{'+' if bits > 0 else '−'}{words.number(round(abs(bits), 1))}"


def _against(item: ReviewItem, words: Words) -> QWidget:
    against = speaks_against(item, words)
    if not against:
        return label(translate("ReviewPage", "Nothing on record speaks against it."), "muted")
    said = translate("ReviewPage", "Speaks against it: {0}").format("; ".join(against))
    return label(said, "wrong", wrap=True)


def _written(item: ReviewItem) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for side in (item.left, item.right):
        card = QFrame()
        card.setObjectName("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setVerticalSpacing(2)
        title = translate("ReviewPage", "As written there")
        grid.addWidget(label(title, "muted"), 0, 0, 1, 2)
        for number, (heading, cell) in enumerate(_filled(side), 1):
            grid.addWidget(label(heading, "muted", wrap=True), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(cell, wrap=True), number, 1)
        grid.setColumnStretch(1, 1)
        row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
    return row


def _filled(side: ReviewSide) -> list[tuple[str, str]]:
    return [(heading, cell) for heading, cell in side.raw if cell.strip()]
