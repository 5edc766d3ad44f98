"""Cases taken out of sight, as duplicates or as recorded in error; all of it appended."""

import uuid

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from db.codes import AsideAnswerKind, AsideKind
from db.tables.base import Row, one_of


class CaseAside(Row, table=True):
    """A case set aside, and why; nothing of it is lost, and no case is merged into another."""

    __tablename__ = "case_aside"
    __table_args__ = (
        one_of("kind", AsideKind, table="case_aside"),
        CheckConstraint(
            "(kind = 'duplicate') = (kept_case_id IS NOT NULL)", name="ck_case_aside_kept"
        ),
        CheckConstraint("kept_case_id <> case_id", name="ck_case_aside_two"),
        CheckConstraint("reason <> ''", name="ck_case_aside_reason"),
    )

    case_id: uuid.UUID = Field(foreign_key="tracing_case.id", index=True)
    kind: str
    kept_case_id: uuid.UUID | None = Field(  # of which it is a duplicate
        default=None, foreign_key="tracing_case.id", index=True
    )
    reason: str
    worker: str
    needs_second: bool = False  # counts only once another person confirmed it


class CaseAsideAnswer(Row, table=True):
    """What was answered to a setting aside, or done with it later; the newest answer holds."""

    __tablename__ = "case_aside_answer"
    __table_args__ = (one_of("answer", AsideAnswerKind, table="case_aside_answer"),)

    aside_id: uuid.UUID = Field(foreign_key="case_aside.id", index=True)
    answer: str
    reason: str = ""
    worker: str
