"""The case and its records: names, births, claims, determinations, placements, sources."""

import datetime as dt
import uuid

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from db.codes import (
    CareArrangement,
    Circumstances,
    ClaimKind,
    Credibility,
    NameKind,
    Party,
    Reliability,
    Sex,
    TracingStatus,
)
from db.tables.base import (
    CaseRecord,
    Imported,
    Row,
    UtcDateTime,
    added_switch,
    added_text,
    in_order,
    one_of,
)


class TracingCase(Imported, table=True):
    """One child who is traced."""

    __tablename__ = "tracing_case"
    __table_args__ = (
        one_of("sex", Sex, table="tracing_case"),
        one_of("circumstances", Circumstances, table="tracing_case"),
        in_order("event_", table="tracing_case"),
        CheckConstraint("number <> ''", name="ck_tracing_case_number"),
    )

    number: str = Field(unique=True)  # readable: 2025-00017
    sex: str = Sex.UNKNOWN
    circumstances: str = Circumstances.UNKNOWN
    circumstances_text: str = ""
    event_text: str = ""
    event_edtf: str = ""
    event_earliest: dt.date | None = None
    event_latest: dt.date | None = None
    origin_region: str = ""
    origin_place: str = ""
    note: str = ""
    separation_place: str = added_text()
    taken_by: str = added_text()
    last_place: str = added_text()
    last_seen_text: str = added_text()
    last_seen_edtf: str = added_text()
    last_seen_earliest: dt.date | None = None
    last_seen_latest: dt.date | None = None


class CaseIndex(Row, table=True):
    """One case as lists and searches show it; made from the other tables, never edited."""

    __tablename__ = "case_index"
    __table_args__ = (Index("ix_case_index_alike", "birth_edtf", "sort_key"),)

    case_id: uuid.UUID = Field(foreign_key="tracing_case.id", unique=True)
    number: str
    name: str
    sort_key: str
    birth_edtf: str = ""
    birth_earliest: dt.date | None = None
    status: str = TracingStatus.OPEN
    region: str = ""
    lists: str = ""  # "title no. line", one per line of text
    search_text: str = ""  # folded over all names and spellings
    aside: str = added_text()  # why the case is out of sight, or empty
    kept_id: uuid.UUID | None = Field(default=None, index=True)  # the case kept, of a duplicate


class SourceRecord(Imported, table=True):
    """A source that facts cite."""

    __tablename__ = "source"
    __table_args__ = (
        one_of("reliability", Reliability, table="source", empty=True),
        one_of("credibility", Credibility, table="source", empty=True),
    )

    publisher: str
    title: str = ""
    date_text: str = ""
    date_edtf: str = ""
    link: str = ""
    reliability: str = ""
    credibility: str = ""
    removed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    public_id: str = added_text()  # which of the public sources it is
    private: bool = added_switch()  # is named on no paper that leaves the office


class PersonName(CaseRecord, table=True):
    """A name of the child; those from lists are never changed."""

    __tablename__ = "person_name"
    __table_args__ = (
        one_of("kind", NameKind, table="person_name"),
        CheckConstraint(
            "surname <> '' OR given_name <> '' OR patronymic <> ''", name="ck_person_name_some"
        ),
    )

    kind: str
    surname: str = ""
    given_name: str = ""
    patronymic: str = ""
    written: str = ""  # the whole name as the source writes it
    script: str = ""  # ISO 15924: Cyrl, Latn, Zyyy where mixed
    note: str = ""
    from_text: str = added_text()
    from_edtf: str = added_text()
    from_earliest: dt.date | None = None
    from_latest: dt.date | None = None
    to_text: str = added_text()
    to_edtf: str = added_text()
    to_earliest: dt.date | None = None
    to_latest: dt.date | None = None
    private: bool = added_switch()  # stands on no paper that leaves the office


class BirthRecord(CaseRecord, table=True):
    """A birth date (and place) that somebody gave."""

    __tablename__ = "birth_record"
    __table_args__ = (in_order("", table="birth_record"),)

    text: str
    edtf: str = ""
    earliest: dt.date | None = None
    latest: dt.date | None = None
    region: str = ""
    place: str = ""
    note: str = ""
    private: bool = added_switch()  # stands on no paper that leaves the office


class Claim(Imported, table=True):
    """What a party says of a child; appended, never changed, withdrawn by a row of its own."""

    __tablename__ = "claim"
    __table_args__ = (
        one_of("party", Party, table="claim"),
        one_of("kind", ClaimKind, table="claim"),
        in_order("date_", table="claim"),
    )

    case_id: uuid.UUID = Field(foreign_key="tracing_case.id", index=True)
    entry_id: uuid.UUID | None = Field(  # the line it answers
        default=None, foreign_key="list_entry.id", index=True
    )
    said_in_entry_id: uuid.UUID | None = Field(  # the line of the reply that says it
        default=None, foreign_key="list_entry.id", index=True
    )
    source_id: uuid.UUID | None = Field(default=None, foreign_key="source.id", index=True)
    party: str
    kind: str
    words: str = ""
    date_text: str = ""
    date_edtf: str = ""
    date_earliest: dt.date | None = None
    date_latest: dt.date | None = None
    region: str = ""
    worker: str


class ClaimWithdrawal(Imported, table=True):
    """Takes back a claim that was recorded for the wrong child, or in error."""

    __tablename__ = "claim_withdrawal"

    claim_id: uuid.UUID = Field(foreign_key="claim.id", unique=True)
    reason: str
    worker: str


class Determination(Imported, table=True):
    """What we ourselves determined, with date and source; appended, never changed."""

    __tablename__ = "determination"
    __table_args__ = (
        one_of("status", TracingStatus, table="determination"),
        CheckConstraint("date_edtf <> ''", name="ck_determination_date"),
        in_order("date_", table="determination"),
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
    confirmed_by: str = added_text()  # the second person, where one was needed


class DeterminationWithdrawal(Row, table=True):
    """Takes back a determination that was recorded in error."""

    __tablename__ = "determination_withdrawal"

    determination_id: uuid.UUID = Field(foreign_key="determination.id", unique=True)
    reason: str
    worker: str


class Placement(CaseRecord, table=True):
    """Where and with whom the child is reported to be, or to have been."""

    __tablename__ = "placement"
    __table_args__ = (
        one_of("care", CareArrangement, table="placement"),
        one_of("reported_by", Party, table="placement", empty=True),
        in_order("from_", table="placement"),
        in_order("to_", table="placement"),
        CheckConstraint(
            "from_earliest IS NULL OR to_latest IS NULL OR from_earliest <= to_latest",
            name="ck_placement_span",
        ),
    )

    region: str = ""
    locality: str = ""
    institution: str = ""
    care: str = CareArrangement.UNKNOWN
    reported_by: str = ""
    from_text: str = ""
    from_edtf: str = ""
    from_earliest: dt.date | None = None
    from_latest: dt.date | None = None
    to_text: str = ""
    to_edtf: str = ""
    to_earliest: dt.date | None = None
    to_latest: dt.date | None = None
    private: bool = added_switch()  # stands on no paper that leaves the office
    note: str = ""
