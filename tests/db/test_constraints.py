"""What the file itself refuses to hold, whoever writes it."""

import datetime as dt

import pytest
from sqlalchemy import text, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import SQLModel, select

from db.tables import Claim, Determination, Placement, TracingCase
from tests.factories import WORKER, a_list, a_listed_case, a_reply, a_session, a_source

EARLIER, LATER = dt.date(2014, 3, 12), dt.date(2015, 3, 12)


@pytest.fixture
def session(tmp_path):
    with a_session(tmp_path) as opened:
        yield opened


@pytest.fixture
def filled(session):
    """A file with a row in every table that bears a date."""
    asked = a_list(session)
    a_listed_case(session, asked)
    a_reply(session, asked)
    about = {"case_id": session.exec(select(TracingCase.id)).one()}
    date = {"source_id": a_source(session), "date_text": "2014", "date_edtf": "2014"}
    session.add(Placement(**about))
    session.add(Claim(**about, party="russia", kind="located", worker=WORKER))
    session.add(Determination(**about, **date, status="open", worker=WORKER))
    session.flush()
    for trigger in ("claim_no_update", "determination_no_update"):
        session.execute(text(f"DROP TRIGGER {trigger}"))
    return session


DATES = [
    ("tracing_case", "event_"),
    ("list_entry", "birth_"),
    ("list_entry", "event_"),
    ("birth_record", ""),
    ("placement", "from_"),
    ("placement", "to_"),
    ("claim", "date_"),
    ("determination", "date_"),
    ("child_list", "date_"),
]


def _set_dates(session, table, first, last, values):
    days = dict(zip((first, last), values, strict=True))
    assert session.execute(update(SQLModel.metadata.tables[table]).values(days)).rowcount


@pytest.mark.parametrize(("table", "prefix"), DATES)
def test_no_date_begins_after_its_end(filled, table, prefix):
    columns = (f"{prefix}earliest", f"{prefix}latest")
    for given in ((EARLIER, LATER), (EARLIER, EARLIER), (None, EARLIER), (LATER, None)):
        _set_dates(filled, table, *columns, given)
    with pytest.raises(IntegrityError, match=f"ck_{table}_{prefix}order"):
        _set_dates(filled, table, *columns, (LATER, EARLIER))


def test_no_placement_ends_before_it_begins(filled):
    _set_dates(filled, "placement", "from_earliest", "to_latest", (EARLIER, LATER))
    with pytest.raises(IntegrityError, match="ck_placement_span"):
        _set_dates(filled, "placement", "from_earliest", "to_latest", (LATER, EARLIER))


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ("child_list SET answers_list_id = id", "ck_child_list_answers"),
        ("child_list SET earlier_version_id = id", "ck_child_list_earlier_version"),
        ("list_entry SET answer_kind = 'perhaps'", "ck_list_entry_answer_kind"),
        ("tracing_case SET number = ''", "ck_tracing_case_number"),
    ],
)
def test_what_cannot_be_is_refused(filled, change, name):
    with pytest.raises(IntegrityError, match=name):
        filled.execute(text(f"UPDATE {change}"))


def test_an_answer_is_a_kind_of_claim_or_none(filled):
    for kind in ("located", ""):
        filled.execute(text("UPDATE list_entry SET answer_kind = :kind"), {"kind": kind})
