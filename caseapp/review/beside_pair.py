"""What is shown beside a pair: what its verdicts contradict, and the families of both lines."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlmodel import Session

from caseapp.review.family_reading import Family, families_of
from caseapp.review.link_reading import Contradiction, contradictions_near
from db.tables import Verdict


@dataclass(frozen=True, slots=True)
class Beside:
    """What two lines have about them; read around these lines alone, however large the file."""

    standing: tuple[Contradiction, ...] = ()  # contradictions that go through one of the lines
    if_same: tuple[Contradiction, ...] = ()  # those that the verdict "same" would make
    families: tuple[Family, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """Who recorded a verdict, who confirmed it where two were needed, and when."""

    worker: str
    confirmed_by: str
    at: dt.datetime


def decision(session: Session, verdict_id: uuid.UUID) -> Decision:
    """Return who recorded a verdict, and when."""
    row = session.get_one(Verdict, verdict_id)
    return Decision(row.worker, row.confirmed_by, row.created_at)


def beside(session: Session, left: uuid.UUID, right: uuid.UUID) -> Beside:
    """Return what stands beside two lines."""
    standing, if_same = contradictions_near(session, left, right)
    return Beside(standing, if_same, families_of(session, (left, right)))
