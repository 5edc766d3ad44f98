"""Public statements of who claimed which figure, when and where; differing figures side by side."""

import csv
import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from caseapp.dates import UncertainDate, from_edtf

_REPLY, _SHARE = "reply", "share_unconfirmed_percent"
_LIST, _ON_LIST = "list", "children_on_list"


@dataclass(frozen=True, slots=True)
class StatementSource:
    """Where a statement was published."""

    id: str
    publisher: str
    title: str
    date: UncertainDate
    language: str
    url: str


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody claimed in public, paraphrased; empty fields were not said."""

    id: str
    stated: UncertainDate
    actor: str
    party: str
    topic: str
    metric: str
    qualifier: str  # exact, about, at_least, more_than, ... or empty
    value: float | None
    regions: tuple[str, ...]  # ISO 3166-2
    origins: tuple[str, ...]  # ISO 3166-2
    placement: str
    ages: tuple[int | None, int | None]
    as_of: UncertainDate
    period: tuple[UncertainDate, UncertainDate]
    source: StatementSource
    footnote: str
    url: str
    paraphrase: str


@cache
def statements() -> tuple[Statement, ...]:
    """Return all statements, in the order of the collection."""
    return tuple(_statement(row) for row in _rows("statements.csv"))


@cache
def sources() -> Mapping[str, StatementSource]:
    """Return the sources of the statements by their ids."""
    return {
        row["id"]: StatementSource(
            id=row["id"],
            publisher=row["publisher"],
            title=row["title"],
            date=from_edtf(row["date"]),
            language=row["language"],
            url=row["url"],
        )
        for row in _rows("sources.csv")
    }


def claimed_unconfirmed(handed_over: UncertainDate) -> Statement | None:
    """Return who claimed which share of a list's names could not be confirmed.

    The claim is about the list of which the same party said when it was handed over; a list
    without a date may be that one.
    """
    claims = (one for one in statements() if (one.topic, one.metric) == (_REPLY, _SHARE))
    return next((claim for claim in claims if _concerns(claim, handed_over)), None)


def _concerns(claim: Statement, handed_over: UncertainDate) -> bool:
    first, last = handed_over.earliest, handed_over.latest
    return any(
        (first is None or first <= day) and (last is None or day <= last)
        for day in _handed_over_days(claim.party)
    )


def _handed_over_days(party: str) -> Iterator[dt.date]:
    for one in statements():
        day = one.stated.earliest
        exact = day is not None and day == one.stated.latest
        if exact and (one.party, one.topic, one.metric) == (party, _LIST, _ON_LIST) and day:
            yield day


def _statement(row: Mapping[str, str]) -> Statement:
    return Statement(
        id=row["id"],
        stated=from_edtf(row["date_stated"]),
        actor=row["actor"],
        party=row["party"],
        topic=row["topic"],
        metric=row["metric"],
        qualifier=row["qualifier"],
        value=float(row["value"]) if row["value"] else None,
        regions=_codes(row["region_iso"]),
        origins=_codes(row["origin_iso"]),
        placement=row["placement"],
        ages=(_age(row["age_min"]), _age(row["age_max"])),
        as_of=from_edtf(row["as_of"]),
        period=(from_edtf(row["period_from"]), from_edtf(row["period_to"])),
        source=sources()[row["source"]],
        footnote=row["footnote"],
        url=row["url"],
        paraphrase=row["paraphrase"],
    )


def _codes(text: str) -> tuple[str, ...]:
    return tuple(code for code in text.split(";") if code)


def _age(text: str) -> int | None:
    return int(text) if text else None


def _rows(name: str) -> Iterable[dict[str, str]]:
    text = (resources.files("caseapp") / "data" / name).read_text("utf-8")
    return csv.DictReader(text.splitlines())
