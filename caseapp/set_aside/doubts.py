"""What speaks against two cases being one child's, asked about before one is set aside."""

import uuid
from itertools import product

from sqlmodel import Session

from caseapp.cases.facts import births_of
from caseapp.cases.records import case_row
from caseapp.contradictions.surely import differ
from caseapp.errors import AsideDoubtful
from db.codes import Sex

_KNOWN = {Sex.MALE.value, Sex.FEMALE.value}


def doubt(session: Session, case_id: uuid.UUID, kept_id: uuid.UUID) -> AsideDoubtful | None:
    """Return what does not fit one child: the sexes, and births none of which can be the same."""
    case, kept = case_row(session, case_id), case_row(session, kept_id)
    sexes = (case.sex, kept.sex) if {case.sex, kept.sex} == _KNOWN else None
    births = _births_apart(session, case_id, kept_id)
    if sexes is None and births is None:
        return None
    return AsideDoubtful(case.number, kept.number, sexes, births)


def _births_apart(
    session: Session, case_id: uuid.UUID, kept_id: uuid.UUID
) -> tuple[str, str] | None:
    """Return the leading birth of each case, where no birth of one can be a birth of the other."""
    births = births_of(session, [case_id, kept_id])
    here, there = births[case_id], births[kept_id]
    if not here or not there or not all(differ(*pair) for pair in product(here, there)):
        return None
    return here[0].edtf, there[0].edtf
