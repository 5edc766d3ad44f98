"""What is shown beside a pair: what its verdicts contradict, and the families of both lines."""

import uuid
from dataclasses import dataclass

from sqlmodel import Session

from caseapp.review.family_reading import Family, families_of
from caseapp.review.link_reading import Contradiction, contradictions_near


@dataclass(frozen=True, slots=True)
class Beside:
    """What two lines have about them; read around these lines alone, however large the file."""

    standing: tuple[Contradiction, ...] = ()  # contradictions that go through one of the lines
    if_same: tuple[Contradiction, ...] = ()  # those that the verdict "same" would make
    families: tuple[Family, ...] = ()


def beside(session: Session, left: uuid.UUID, right: uuid.UUID) -> Beside:
    """Return what stands beside two lines."""
    standing, if_same = contradictions_near(session, left, right)
    return Beside(standing, if_same, families_of(session, (left, right)))
