"""How many rows of a reply speak of the list that it is said to answer, and which list they fit."""

import uuid
from collections.abc import Iterable, Sequence

from sqlmodel import Session

from caseapp.lines.standing import versions_of
from caseapp.lists.model import Reading
from caseapp.lists.planned import Attachment, Doubt
from caseapp.lists.relations import answered_list
from caseapp.review.screening import worth_review

_FEW = 0.5  # of the rows; with fewer the list is doubted


def doubt_of(
    session: Session,
    list_id: uuid.UUID,
    readings: Sequence[Reading],
    attachments: Iterable[Attachment],
) -> Doubt | None:
    """Return why this seems to be the wrong list; none where enough rows belong to it."""
    belonging = sum(map(_belongs, attachments))
    if belonging >= _FEW * len(readings):
        return None
    better = answered_list(session, readings)
    if better and (better.agreeing <= belonging or better.list_id in versions_of(session, list_id)):
        better = None
    return Doubt(len(readings), belonging, better)


def _belongs(one: Attachment) -> bool:
    return one.entry_id is not None or bool(worth_review(one.found))
