"""The numbers at the top of the ledger: each with its name, and the rows that it opens."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from caseapp.lists.ledgers.model import Ledger
from caseapp.lists.ledgers.places import (
    LOCATED,
    NO_ANSWER,
    NOT_CONFIRMED,
    RETURNED,
    UNDER_PREPARATION,
    UNREAD,
)
from caseapp.lists.ledgers.selection import ADULTS, TAKEN_AS_CHILDREN, Selection
from exports.words import Words
from ui import wording
from ui.shell import PageName, Place, Shell
from ui.widgets.figure import Figure
from ui.widgets.labels import label
from ui.widgets.shares import Part
from ui.words import translate

IN_A_ROW = 4


@dataclass(frozen=True, slots=True)
class Number:
    """A number of the ledger."""

    number: int
    name: str
    selection: Selection


def standing(ledger: Ledger, words: Words) -> list[Number]:
    """Give where the lines stand, those without an answer and those not confirmed first."""
    unconfirmed = sum(ledger.unconfirmed.values())
    preparing = words.text("ledger.under_preparation")
    every = Number(ledger.entries, _lines(ledger), Selection())
    unread = Number(ledger.unread, words.text("ledger.unread"), Selection(UNREAD))
    return [
        every,
        Number(ledger.returned, words.text("ledger.returned"), Selection(RETURNED)),
        Number(
            unconfirmed,
            translate("LedgerPage", "not confirmed, in all"),
            Selection(NOT_CONFIRMED),
        ),
        Number(ledger.no_answer, _unanswered(ledger, words), Selection(NO_ANSWER)),
        *([unread] if ledger.unread else ()),
        Number(ledger.located, _located(ledger, words), Selection(LOCATED)),
        Number(ledger.under_preparation, preparing, Selection(UNDER_PREPARATION)),
        Number(
            ledger.adult_now,
            translate("LedgerPage", "adults on that day, counted beside"),
            Selection(age=ADULTS),
        ),
        Number(
            ledger.adults_taken_as_children,
            translate("LedgerPage", "of these taken as children, by the dates on file"),
            Selection(age=TAKEN_AS_CHILDREN),
        ),
    ]


def unconfirmed(ledger: Ledger, words: Words) -> list[Number]:
    """Give the reasons for which lines were not confirmed, the most frequent first."""
    found = sorted(ledger.unconfirmed.items(), key=lambda one: -one[1])
    return [
        Number(number, words.text(f"claim_kind.{kind}"), Selection(kind)) for kind, number in found
    ]


def parts(ledger: Ledger, words: Words) -> list[Part]:
    """Give the outcomes as parts of one bar."""
    unconfirmed = sum(ledger.unconfirmed.values())
    return [
        Part(words.text("outcome.returned"), ledger.returned, "good"),
        Part(translate("LedgerPage", "located by us"), ledger.located_determined, "accent"),
        Part(translate("LedgerPage", "claimed located"), ledger.located_claimed, "selected"),
        Part(words.text("outcome.under_preparation"), ledger.under_preparation, "waiting"),
        Part(words.text("outcome.unconfirmed"), unconfirmed, "against"),
        *([Part(words.text("outcome.unread"), ledger.unread, "raised")] if ledger.unread else ()),
        Part(words.text("outcome.no_answer"), ledger.no_answer, "muted"),
    ]


def rows_of(ledger: Ledger, wanted: Selection) -> Place:
    """Give the place that holds the rows of a number."""
    on = ledger.on.isoformat() if ledger.on else ""
    return Place(PageName.ENTRIES, record=ledger.list_id, detail=replace(wanted, on=on).text())


def grid(shell: Shell, ledger: Ledger, numbers: Sequence[Number]) -> QGridLayout:
    """Lay numbers into rows."""
    made = QGridLayout()
    made.setSpacing(10)
    for place, one in enumerate(numbers):
        figure = Figure(one.number, one.name, rows_of(ledger, one.selection))
        figure.wanted.connect(shell.go)
        made.addWidget(figure, place // IN_A_ROW, place % IN_A_ROW)
    for column in range(IN_A_ROW):
        made.setColumnStretch(column, 1)
    return made


def shares(ledger: Ledger, words: Words) -> QHBoxLayout:
    """Put the share that was claimed in public beside the share that the answers give."""
    row = QHBoxLayout()
    row.setSpacing(32)
    computed = words.number(ledger.computed_unconfirmed_percent)
    counted = translate("LedgerPage", "not confirmed, by the answers counted here")
    row.addLayout(_share(computed, counted), 1)
    if ledger.claimed_unconfirmed_percent is not None:
        claimed = words.number(ledger.claimed_unconfirmed_percent)
        row.addLayout(_share(claimed, claimed_words(ledger, words)), 2)
    return row


def claimed_words(ledger: Ledger, words: Words) -> str:
    """Say who claimed the share, of which list, when, and who reports it."""
    return translate(
        "LedgerPage",
        "claimed in public about the list of {size} names handed over on {handed} "
        "(“{who}”, {date}, “{source}”)",
    ).format(
        size=ledger.claimed_list_size,
        handed=wording.date(words, ledger.claimed_list_date),
        who=words.public(ledger.claimed_by),
        date=wording.date(words, ledger.claimed_on),
        source=words.public(ledger.claimed_source),
    )


def _share(percent: str, said: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(label(f"{percent} %", "figureNumber"))
    column.addWidget(label(said, "muted", wrap=True))
    column.addStretch(1)
    return column


def _located(ledger: Ledger, words: Words) -> str:
    """Say who says so: what is only claimed never stands as found out."""
    if not ledger.located_determined:
        return words.text("ledger.located_claimed")
    if not ledger.located_claimed:
        return words.text("ledger.located_determined")
    return translate(
        "LedgerPage",
        "located: {0} as determined by us, {1} as the other side claims (not verified)",
    ).format(ledger.located_determined, ledger.located_claimed)


def _lines(ledger: Ledger) -> str:
    if ledger.list_id is None:
        return translate("LedgerPage", "children on the lists")
    return translate("LedgerPage", "lines on the list")


def _unanswered(ledger: Ledger, words: Words) -> str:
    said = words.text("claim_kind.no_response")
    if ledger.days_without_answer is not None:
        days = translate("LedgerPage", "for at least %n days", ledger.days_without_answer)
        said = f"{said} {days}"
    if ledger.in_review:
        asked = translate(
            "LedgerPage",
            "for %n of them a row of a reply waits in the match review",
            ledger.in_review,
        )
        said = f"{said}; {asked}"
    return said
