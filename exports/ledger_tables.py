"""The second part of a ledger on paper: how the answers came, and outcomes by group."""

from collections.abc import Sequence
from typing import TypeVar

from caseapp.lists.ledgers.breakdown import Dimension, Group, breakdowns
from caseapp.lists.ledgers.course import course
from caseapp.lists.ledgers.model import Ledger
from caseapp.lists.ledgers.places import NOT_CONFIRMED, outcomes_among
from exports.blocks import DENSE, Block, Row
from exports.course_picture import CoursePicture
from exports.ledger_words import group_name
from exports.styles import NUMBER, QUIET, cell
from exports.text import escaped
from exports.words import Words

T = TypeVar("T")

_NAME, _OUTCOME, _PERCENT, _ALL = 137, 52, 34, 38  # shares of the width


def course_block(ledger: Ledger, catalogue: Words) -> list[Block]:
    """Draw how the answers came, where there are days to draw."""
    steps = course(ledger.lines, ledger.day)
    if not steps:
        return []
    said = cell(escaped(catalogue.text("ledger.course_explained")), QUIET)
    rows: tuple[Row, ...] = ((CoursePicture(steps, catalogue),), (said,))
    title = escaped(catalogue.text("ledger.course"))
    return [Block((1,), rows, title=title, ruled=False, whole=True)]


def breakdown_blocks(ledger: Ledger, catalogue: Words) -> list[Block]:
    """Give one table for each way to part the lines; one that knows no group says nothing."""
    found = breakdowns(ledger.lines, ledger.day, on=ledger.on)
    made = [_block(by, groups, catalogue) for by, groups in found]
    said = cell(escaped(catalogue.text("paper.tot")), QUIET)
    return [*made, Block((1,), ((said,),), ruled=False)] if made else []


def _block(by: Dimension, groups: tuple[Group, ...], catalogue: Words) -> Block:
    title = escaped(catalogue.text(f"dimension.{by}"))
    outcomes = outcomes_among(group.counts for group in groups)
    heads = [escaped(catalogue.text(f"outcome.{outcome}")) for outcome in outcomes]
    share, whole = escaped("%"), escaped(catalogue.text("ledger.in_all"))
    header = (*_with_share(outcomes, heads, share), whole)
    widths = _with_share(outcomes, [_OUTCOME] * len(outcomes), _PERCENT)
    return Block(
        (_NAME, *widths, _ALL),
        tuple(_row(by, group, outcomes, catalogue) for group in groups),
        title=title,
        header=(title, *header),
        right=tuple(range(1, len(header) + 1)),
        padding=DENSE,
        whole=len(groups) <= len(outcomes),
    )


def _row(by: Dimension, group: Group, outcomes: Sequence[str], catalogue: Words) -> Row:
    counts = [str(group.counts.get(outcome, 0)) for outcome in outcomes]
    share = catalogue.number(group.percent_unconfirmed)
    told = (*_with_share(outcomes, counts, share), str(group.lines))
    numbers = [cell(escaped(text), NUMBER) for text in told]
    return (cell(escaped(group_name(catalogue, by, group.code))), *numbers)


def _with_share(outcomes: Sequence[str], counts: Sequence[T], share: T) -> tuple[T, ...]:
    """Put the share not confirmed behind the number not confirmed."""
    place = outcomes.index(NOT_CONFIRMED) + 1
    return (*counts[:place], share, *counts[place:])
