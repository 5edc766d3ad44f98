"""A candidate with both sides: field by field, what it is worth, what speaks against."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.matching.letters import differing
from caseapp.review.beside_pair import Decision
from caseapp.review.family_reading import Family
from caseapp.review.pairs import ReviewItem, ReviewSide
from exports.words import Words
from ui import wording
from ui.pages.review.evidence import NO_MARKS, evidence_card
from ui.pages.review.family import family_card
from ui.pages.review.summary import summary
from ui.widgets.labels import label
from ui.widgets.marked_text import MarkedText
from ui.widgets.notice import notice
from ui.words import translate


@dataclass(frozen=True, slots=True)
class Around:
    """What is said of a pair beside its own two records."""

    warnings: Sequence[str] = ()
    families: Sequence[Family] = ()
    decided: Decision | None = None


NOTHING = Around()


class Comparison(QWidget):
    """All that is known about one candidate."""

    def __init__(
        self,
        item: ReviewItem,
        words: Words,
        around: Around = NOTHING,
        *,
        graded: bool = True,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for warning in around.warnings:
            column.addWidget(notice(warning))
        if item.verdict:
            column.addWidget(label(_verdict(item, words), "story", wrap=True))
        if around.decided:
            column.addWidget(label(_by_whom(around.decided), "muted", wrap=True))
        column.addWidget(summary(item, words, graded=graded))
        column.addLayout(_sides(item, words))
        column.addWidget(evidence_card(item, _titles(item), words))
        if around.families:
            column.addWidget(family_card(around.families, words))
        column.addLayout(_written(item))
        column.addStretch(1)


def _verdict(item: ReviewItem, words: Words) -> str:
    said = wording.capital_code(words, "verdict_kind", item.verdict)
    reason = words.worded("verdict_reason", item.reason)
    return f"{said}: {reason}" if reason else said


def _by_whom(decided: Decision) -> str:
    """Say who decided, and when."""
    said = translate("ReviewPage", "Decided by {worker}, {when}")
    if decided.confirmed_by:
        said = translate("ReviewPage", "Decided by {worker}, confirmed by {second}, {when}")
    when = wording.moment(decided.at)
    return said.format(worker=decided.worker, second=decided.confirmed_by, when=when)


def _sides(item: ReviewItem, words: Words) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    marks = NO_MARKS if item.is_lead else differing(item.left.name, item.right.name)
    for side, spans in zip((item.left, item.right), marks, strict=True):
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(3)
        column.addWidget(label(_whence(side, words), "muted", wrap=True))
        column.addWidget(MarkedText(side.name, spans, bold=True))
        row.addWidget(card, 1)
    return row


def _whence(side: ReviewSide, words: Words) -> str:
    """Say on which list the side stands, and on whose case."""
    if side.is_own:
        return translate("ReviewPage", "case {0}, our own record").format(side.case_number)
    kind = words.capital(f"list_kind.{side.list_kind}")
    said = (
        translate("ReviewPage", "{kind}, line {line}, {case}: {list}")
        if side.line
        else translate("ReviewPage", "{kind}, without a number, {case}: {list}")
    )
    return said.format(kind=kind, line=side.line, case=_case(side), list=side.list_title)


def _titles(item: ReviewItem) -> tuple[str, str]:
    return _short(item.left), _short(item.right)


def _short(side: ReviewSide) -> str:
    if side.is_own:
        return side.case_number
    if not side.line:
        return translate("ReviewPage", "on the list")
    return translate("ReviewPage", "line {0}").format(side.line)


def _case(side: ReviewSide) -> str:
    if not side.case_number:
        return translate("ReviewPage", "no case yet")
    return translate("ReviewPage", "case {0}").format(side.case_number)


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
