"""What facets and fields ask of all cases beside the rows of their list: a statement per kind."""

import datetime as dt
import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import TypeAlias

from sqlalchemy import select
from sqlmodel import Session, col

from caseapp.case_parts.proposals import cases_with_proposal
from caseapp.cases.applications import with_application
from caseapp.cases.asides import Asides, asides
from caseapp.cases.corrections import Meaning, newest_meanings
from caseapp.cases.flags import flags_of
from caseapp.cases.known_births import Birth, known_births
from caseapp.cases.reported import regions_reported
from caseapp.cases.tags import tags_of
from db.codes import ClaimKind, Party
from db.tables import Claim, ClaimWithdrawal, TracingCase

Facts: TypeAlias = tuple[str, str, str]  # sex, circumstances, origin
_When: TypeAlias = tuple[dt.date, dt.date, uuid.UUID]
UNKNOWN: Facts = ("unknown", "unknown", "")


@dataclass(frozen=True, slots=True)
class Traits:
    """By the id of the case; what is not named here is not on file."""

    facts: Mapping[uuid.UUID, Facts] = field(default_factory=dict)
    births: Sequence[Birth] = ()
    answers: Mapping[uuid.UUID, str] = field(default_factory=dict)
    tags: Mapping[uuid.UUID, Collection[str]] = field(default_factory=dict)
    flags: Mapping[uuid.UUID, Collection[str]] = field(default_factory=dict)
    applications: Collection[uuid.UUID] = frozenset()
    proposals: Collection[uuid.UUID] = frozenset()  # wait for a second person
    regions: Mapping[uuid.UUID, Collection[str]] = field(default_factory=dict)  # ever reported


def read_traits(session: Session) -> Traits:
    """Return the traits of every case; what its duplicates say is said of the same child."""
    now, applied, reported = asides(session), with_application(session), regions_reported(session)
    return Traits(
        facts=_completed(_facts(session), now),
        births=known_births(session, now),
        answers=_answers(session, now),
        tags=_of_children(tags_of(session), now),
        flags=_of_children(flags_of(session), now),
        applications=applied | {now.kept_for(case_id) for case_id in applied},
        proposals=cases_with_proposal(session),
        regions=_of_children(reported, now),
    )


def _of_children(
    found: Mapping[uuid.UUID, Collection[str]], now: Asides
) -> Mapping[uuid.UUID, Collection[str]]:
    """Return what stands on cases, on kept cases with what stands on their duplicates."""
    together = {
        kept: tuple(
            dict.fromkeys(chain.from_iterable(found.get(one, ()) for one in (kept, *others)))
        )
        for kept, others in now.duplicates.items()
    }
    return {**found, **{kept: texts for kept, texts in together.items() if texts}}


def _completed(facts: Mapping[uuid.UUID, Facts], now: Asides) -> Mapping[uuid.UUID, Facts]:
    """Return the facts of cases; what a kept case does not know, its duplicates tell."""
    told = dict(facts)
    for kept, others in now.duplicates.items():
        for one in others:
            pairs = zip(told[kept], facts[one], UNKNOWN, strict=True)
            sex, taken, origin = (own if own != unknown else new for own, new, unknown in pairs)
            told[kept] = (sex, taken, origin)
    return told


def _facts(session: Session) -> dict[uuid.UUID, Facts]:
    query = select(
        col(TracingCase.id),
        col(TracingCase.sex),
        col(TracingCase.circumstances),
        col(TracingCase.origin_region),
    )
    return {case_id: (sex, taken, origin) for case_id, sex, taken, origin in session.execute(query)}


def _answers(session: Session, now: Asides) -> dict[uuid.UUID, str]:
    """Return what the newest answer that stands says of each child, as it is understood now."""
    query = select(
        col(Claim.case_id),
        col(Claim.id),
        col(Claim.kind),
        col(Claim.date_earliest),
        col(Claim.date_latest),
    ).where(
        col(Claim.party) != Party.UKRAINE,
        col(Claim.id).not_in(select(col(ClaimWithdrawal.claim_id))),
    )
    meanings = newest_meanings(session)
    newest: dict[uuid.UUID, tuple[_When, str]] = {}
    for case_id, claim_id, *recorded in session.execute(query):
        kind, first, last = _understood(meanings.get(claim_id), *recorded)
        said = (_when(first, last, claim_id), kind)
        for one in {case_id, now.kept_for(case_id)}:
            if kind != ClaimKind.ON_LIST and said > newest.get(one, (_EVER, "")):
                newest[one] = said
    return {case_id: kind for case_id, (_, kind) in newest.items()}


def _understood(
    meaning: Meaning | None, kind: str, first: dt.date | None, last: dt.date | None
) -> tuple[str, dt.date | None, dt.date | None]:
    """Return what a claim says, and when: as it was recorded, or as it was put right."""
    if meaning is None:
        return kind, first, last
    return meaning.kind, meaning.date.earliest, meaning.date.latest


def _when(first: dt.date | None, last: dt.date | None, claim_id: uuid.UUID) -> _When:
    return first or dt.date.min, last or first or dt.date.min, claim_id


_EVER: _When = (dt.date.min, dt.date.min, uuid.UUID(int=0))
