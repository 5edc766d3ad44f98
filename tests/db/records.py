"""What tests of the file write into it, and read back."""

import os

import pytest
from sqlmodel import select

from db.tables import SourceRecord

posix = pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")


def add(database, publisher="вигадане"):
    with database.writing() as session:
        session.add(SourceRecord(publisher=publisher))


def publishers(database):
    with database.reading() as session:
        return session.exec(select(SourceRecord.publisher)).all()
