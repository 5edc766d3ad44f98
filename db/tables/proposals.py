"""What one person proposes and a second one confirms or declines; all of it appended."""

import datetime as dt
import uuid

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from db.codes import ProposalAnswerKind, TracingStatus, VerdictKind
from db.tables.base import Row, in_order, one_of


class DeterminationProposal(Row, table=True):
    """A determination that does not count before a second person confirmed it."""

    __tablename__ = "determination_proposal"
    __table_args__ = (
        one_of("status", TracingStatus, table="determination_proposal"),
        CheckConstraint("date_edtf <> ''", name="ck_determination_proposal_date"),
        in_order("date_", table="determination_proposal"),
    )

    case_id: uuid.UUID = Field(foreign_key="tracing_case.id", index=True)
    source_id: uuid.UUID = Field(foreign_key="source.id", index=True)
    status: str
    date_text: str
    date_edtf: str
    date_earliest: dt.date | None = None
    date_latest: dt.date | None = None
    note: str = ""
    worker: str


class VerdictProposal(Row, table=True):
    """A verdict that does not count before a second person confirmed it."""

    __tablename__ = "verdict_proposal"
    __table_args__ = (
        one_of("verdict", VerdictKind, table="verdict_proposal"),
        CheckConstraint("left_entry_id <> right_entry_id", name="ck_verdict_proposal_two"),
    )

    left_entry_id: uuid.UUID = Field(foreign_key="list_entry.id", index=True)
    right_entry_id: uuid.UUID = Field(foreign_key="list_entry.id", index=True)
    verdict: str
    reason: str = ""
    worker: str


class ProposalAnswer(Row, table=True):
    """What was answered to a proposal; the newest answer to each holds, none means it waits."""

    __tablename__ = "proposal_answer"
    __table_args__ = (
        one_of("answer", ProposalAnswerKind, table="proposal_answer"),
        CheckConstraint(
            "(determination_proposal_id IS NULL) <> (verdict_proposal_id IS NULL)",
            name="ck_proposal_answer_one",
        ),
    )

    determination_proposal_id: uuid.UUID | None = Field(
        default=None, foreign_key="determination_proposal.id", index=True
    )
    verdict_proposal_id: uuid.UUID | None = Field(
        default=None, foreign_key="verdict_proposal.id", index=True
    )
    answer: str
    reason: str = ""
    worker: str
    written_id: uuid.UUID | None = None  # the determination or verdict that a confirmation wrote
