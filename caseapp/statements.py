"""Public statements of who claimed which figure, when and where; differing figures side by side."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from caseapp.dates import UncertainDate, from_edtf

_REPLY, _SHARE = "reply", "share_unconfirmed_percent"
_LIST, _ON_LIST = "list", "children_on_list"
_ABOUT_CHILDREN = ("scale", "return", "list", "placement", "regional_statement", "care")
_SIZE_TOLERANCE = 0.1  # rows refused, names given twice


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


@dataclass(frozen=True, slots=True)
class Share:
    """A claimed share, and what the same party said of the list that it is about."""

    claim: Statement
    about: Statement


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


def claimed_unconfirmed(handed_over: UncertainDate, recipient: str, size: int) -> Share | None:
    """Return which share of a list's names somebody said in public could not be confirmed.

    A claim is about the one list of which the same party said when it was handed over and how
    long it is: only a list with that very date, about that long, and handed to nobody else, may
    be that one.
    """
    shares = (
        Share(claim, told)
        for claim in statements()
        if (claim.topic, claim.metric) == (_REPLY, _SHARE) and recipient in ("", claim.party)
        for told in _lists_told_of_by(claim.party)
    )
    return next((one for one in shares if _may_be(one.about, handed_over, size)), None)


def _lists_told_of_by(party: str) -> Iterator[Statement]:
    wanted = (party, _LIST, _ON_LIST)
    return (one for one in statements() if (one.party, one.topic, one.metric) == wanted)


def _may_be(told: Statement, handed_over: UncertainDate, size: int) -> bool:
    day = handed_over.earliest
    days = {day, handed_over.latest, told.stated.earliest, told.stated.latest}
    if day is None or len(days) > 1 or not told.value:
        return False
    return abs(size - told.value) <= _SIZE_TOLERANCE * told.value


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


def differing() -> Mapping[str, Sequence[Statement]]:
    """Return, by statement, the others that tell a different figure of the same thing."""
    alike: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for one in statements():
        if one.value is not None and one.topic in _ABOUT_CHILDREN:
            alike[_subject(one)].append(one)
    found = {
        one.id: tuple(other for other in group if other.value != one.value)
        for group in alike.values()
        for one in group
    }
    return {name: others for name, others in found.items() if others}


def _subject(one: Statement) -> tuple[object, ...]:
    """Return what a figure is of: the same metric, places, ages and span of time."""
    period = tuple(date.edtf for date in one.period)
    return one.topic, one.metric, one.regions, one.origins, one.placement, one.ages, period
