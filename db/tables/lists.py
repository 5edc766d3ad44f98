"""Lists as objects: the list, its entries with their raw cells, and the imports that made them."""

import datetime as dt
import uuid

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlmodel import Field

from db.codes import Circumstances, ClaimKind, ListKind, Party, Sex
from db.tables.base import Imported, Row, UtcDateTime, added_text, in_order, json_text, one_of


class ImportRun(Row, table=True):
    """One import of one file into one list."""

    __tablename__ = "import_run"
    __table_args__ = (
        CheckConstraint("row_count >= 0 AND new_count >= 0", name="ck_import_run_counts"),
    )

    list_id: uuid.UUID = Field(index=True)  # no foreign key: the run outlives an undone list
    file_name: str
    file_sha256: str
    sheet: str = ""
    encoding: str = ""
    mapping: str = json_text()
    row_count: int
    new_count: int
    changed_count: int = 0
    same_count: int = 0
    refused_count: int = 0
    worker: str
    undone_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class RefusedRow(Row, table=True):
    """A row that an import did not take, word for word, and why."""

    __tablename__ = "refused_row"

    import_id: uuid.UUID = Field(foreign_key="import_run.id", index=True)
    sheet: str
    row_number: int
    reason: str  # a code of caseapp.lists.problems
    value: str = ""  # the cell that decided
    raw: str = json_text()


_OWN = text(f"kind = '{ListKind.OWN}'")


class ChildList(Imported, table=True):
    """A list of children: handed over, a reply, a register, a pool; or that of our own records."""

    __tablename__ = "child_list"
    __table_args__ = (
        one_of("kind", ListKind, table="child_list"),
        one_of("issuer", Party, table="child_list"),
        one_of("recipient", Party, table="child_list", empty=True),
        in_order("date_", table="child_list"),
        CheckConstraint("answers_list_id <> id", name="ck_child_list_answers"),
        CheckConstraint("earlier_version_id <> id", name="ck_child_list_earlier_version"),
        Index("uq_child_list_own", "kind", unique=True, sqlite_where=_OWN, postgresql_where=_OWN),
    )

    kind: str
    title: str
    issuer: str
    recipient: str = ""
    channel: str = ""
    date_edtf: str = ""
    date_earliest: dt.date | None = None
    date_latest: dt.date | None = None
    document: str = ""
    version: int = 1
    answers_list_id: uuid.UUID | None = Field(default=None, foreign_key="child_list.id")
    earlier_version_id: uuid.UUID | None = Field(default=None, foreign_key="child_list.id")


class ListEntry(Imported, table=True):
    """One line of a list: what was written there, what was understood, whose case it is."""

    __tablename__ = "list_entry"
    __table_args__ = (
        UniqueConstraint("list_id", "position", name="uq_list_entry_position"),
        Index(
            "ix_list_entry_group", "list_id", "group_text", sqlite_where=text("group_text <> ''")
        ),
        one_of("sex", Sex, table="list_entry"),
        one_of("circumstances", Circumstances, table="list_entry"),
        one_of("answer_kind", ClaimKind, table="list_entry", empty=True),
        in_order("birth_", table="list_entry"),
        in_order("event_", table="list_entry"),
    )

    list_id: uuid.UUID = Field(foreign_key="child_list.id", index=True)
    case_id: uuid.UUID | None = Field(default=None, foreign_key="tracing_case.id", index=True)
    joined: bool = False  # stands on its case by a verdict, so that withdrawing takes it off
    position: int  # order within the list, from 1
    line: str  # the number as the list itself gives it
    sheet: str = ""
    row_number: int = 0
    raw: str = json_text()  # heading -> cell, word for word, in the order of the columns
    name_written: str
    surname: str = ""
    given_name: str = ""
    patronymic: str = ""
    sex: str = Sex.UNKNOWN
    birth_text: str = ""
    birth_edtf: str = ""
    birth_earliest: dt.date | None = None
    birth_latest: dt.date | None = None
    origin_region: str = ""
    origin_place: str = ""
    circumstances: str = Circumstances.UNKNOWN
    circumstances_text: str = ""
    event_text: str = ""
    event_edtf: str = ""
    event_earliest: dt.date | None = None
    event_latest: dt.date | None = None
    reported_region: str = ""
    reported_region_text: str = ""
    answer_kind: str = ""  # of a reply's line: a claim kind
    answer_text: str = ""
    source_text: str = ""
    siblings_text: str = ""
    eyes: str = ""
    hair: str = ""
    search_text: str = ""  # keys of caseapp.names for the name as this line writes it
    birth_place: str = added_text()
    group_text: str = added_text()  # the transport, institution or family that lines share
    sibling_count: int | None = None
    remarks: str = json_text()  # what was not fully understood, as codes with values
