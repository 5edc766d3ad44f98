"""Steps that tests of verdicts share."""

import dataclasses

from sqlmodel import select

from caseapp.case_file import read_case
from caseapp.cases.index import rows
from caseapp.review.verdicts import decide, withdraw
from db.tables import ListEntry
from tests.factories import WORKER

RENAMED = "Капрондюк Илья Олегович"


def decided(session, candidate, verdict="same", reason="ті самі ім’я та дата"):
    return decide(session, candidate, verdict, reason, worker=WORKER)


def withdrawn(session, candidate, reason="помилка"):
    return withdraw(session, candidate, reason, worker=WORKER)


def said_of(case):
    """All that a case file says now: the journal and what was withdrawn aside."""
    claims = tuple(claim for claim in case.claims if not claim.withdrawn)
    return dataclasses.replace(case, claims=claims, history=(), journal_anchor="")


def state_of(session):
    found = [said_of(read_case(session, row.case_id)) for row in rows(session)]
    lines = session.exec(select(ListEntry.id, ListEntry.case_id)).all()
    return found, rows(session), sorted(lines)
