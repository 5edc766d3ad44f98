"""All births on file, as cases are found and filtered by them."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from sqlalchemy import select
from sqlmodel import Session, col

from caseapp.cases.asides import Asides
from caseapp.cases.born_figures import born_keys
from db.tables import BirthRecord

Birth: TypeAlias = tuple[uuid.UUID, dt.date | None, dt.date | None]


def known_births(session: Session, now: Asides) -> list[Birth]:
    """Return every birth for its own case, and for the case that is kept for it."""
    query = select(
        col(BirthRecord.case_id), col(BirthRecord.earliest), col(BirthRecord.latest)
    ).where(col(BirthRecord.removed_at).is_(None), col(BirthRecord.edtf) != "")
    return [one for born in session.execute(query) for one in _spoken(*born, now=now)]


def keys_of_births(births: Iterable[Birth]) -> dict[uuid.UUID, str]:
    """Return by what figures each case is found for its births."""
    spans: dict[uuid.UUID, list[tuple[dt.date | None, dt.date | None]]] = defaultdict(list)
    for case_id, first, last in births:
        spans[case_id].append((first, last))
    return {case_id: born_keys(found) for case_id, found in spans.items()}


def _spoken(
    case_id: uuid.UUID, first: dt.date | None, last: dt.date | None, *, now: Asides
) -> Iterator[Birth]:
    for one in dict.fromkeys((case_id, now.kept_for(case_id))):
        yield one, first, last
