"""How much a file holds, counted without reading its cases."""

from sqlmodel import Session, col, func, select

from db.tables import Claim, ClaimWithdrawal


def standing_claims(session: Session) -> int:
    """Return how many claims stand: all that were made less those withdrawn."""
    withdrawn = select(ClaimWithdrawal.claim_id)
    query = select(func.count()).select_from(Claim).where(col(Claim.id).not_in(withdrawn))
    return session.exec(query).one()
