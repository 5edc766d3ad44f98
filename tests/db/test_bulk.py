import datetime as dt

from sqlmodel import Session, select

from db import engine
from db.bulk import insert_rows
from db.ids import new_id
from db.tables import BirthRecord, TracingCase
from tests.files import CHEAP

NOW = dt.datetime(2025, 7, 1, 12, tzinfo=dt.UTC)


def _row(case_id, **values):
    texts = dict.fromkeys(("text", "edtf", "region", "place", "note"), "")
    absent = dict.fromkeys(("import_id", "removed_at", "entry_id", "source_id"))
    return {"id": new_id(), "created_at": NOW, "case_id": case_id, **texts, **absent, **values}


def test_rows_are_stored_as_the_tables_classes_store_them(tmp_path):
    case = TracingCase(number="2025-00001")
    case_id = case.id
    born = {
        "earliest": dt.date(2012, 3, 4),
        "latest": None,
        "edtf": "2012-03-04/..",
        "removed_at": NOW,
    }
    rows = [_row(case_id, **born), _row(case_id, earliest=None, latest=None)]
    made = engine.create(tmp_path / "a.caseapp", "long enough", cost=CHEAP)
    with made.writing() as session:
        session.add(case)
        session.flush()
        insert_rows(session, BirthRecord, [])
        insert_rows(session, BirthRecord, rows)
    with made.reading() as session:
        assert _kept(session, rows[0]) == rows
    made.close()


def test_columns_that_rows_do_not_name_take_their_defaults(tmp_path):
    case = TracingCase(number="2025-00001")
    row = _row(case.id, earliest=None, latest=None)
    del row["note"], row["place"]
    made = engine.create(tmp_path / "a.caseapp", "long enough", cost=CHEAP)
    with made.writing() as session:
        session.add(case)
        session.flush()
        insert_rows(session, BirthRecord, [row])
    with made.reading() as session:
        assert _kept(session, {"note": "", "place": ""}) == [{"note": "", "place": ""}]
    made.close()


def test_many_rows_are_stored_whole_and_in_their_order(tmp_path):
    made = engine.create(tmp_path / "a.caseapp", "long enough", cost=CHEAP)
    numbers = [f"2025-{number:05}" for number in range(1, 252)]
    rows = [{"id": new_id(), "number": number, "sex": "female"} for number in numbers]
    with made.writing() as session:
        insert_rows(session, TracingCase, rows, {"created_at": NOW, "note": "вигадано"})
    with made.reading() as session:
        found = session.exec(select(TracingCase).order_by(TracingCase.id)).all()
        kept = [(one.id, one.number, one.sex, one.note, one.created_at) for one in found]
    assert kept == [(one["id"], one["number"], "female", "вигадано", NOW) for one in rows]
    made.close()


def _kept(session: Session, like):
    found = session.exec(select(BirthRecord).order_by(BirthRecord.id)).all()
    return [{name: getattr(one, name) for name in like} for one in found]
