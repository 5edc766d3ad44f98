"""Searches that a person keeps: in the file, since they may hold the names of children."""

import datetime as dt

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from db.tables.base import Row, UtcDateTime, json_text


class SavedView(Row, table=True):
    """A search under a name, with the columns and the order in which its cases are shown."""

    __tablename__ = "saved_view"
    __table_args__ = (CheckConstraint("name <> ''", name="ck_saved_view_name"),)

    name: str
    query: str  # as the grammar of queries prints it, in codes
    columns: str = json_text()  # a list of the columns' names, in their order
    sorting: str = json_text()  # a list of columns' names, each behind - where it is backwards
    removed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
