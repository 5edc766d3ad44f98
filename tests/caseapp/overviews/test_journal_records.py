"""What journal lines are about, as people call it."""

import datetime as dt
import uuid

from caseapp import journal
from caseapp.acts import HistoryLine
from caseapp.overviews.journal_records import recorded
from tests.caseapp.lists import made
from tests.support import new_workspace


def _line(record: str) -> HistoryLine:
    return HistoryLine(1, dt.datetime(2025, 6, 20, tzinfo=dt.UTC), "", "case.changed", "", record)


def test_a_list_is_called_by_its_title(tmp_path):
    with new_workspace(tmp_path) as workspace:
        listed = made.import_lines(workspace, [1])
        lines = workspace.read(journal.newest, limit=10)
        found = workspace.read(recorded, lines)
    (one,) = found.values()
    assert (one.id, one.name, one.is_case) == (listed.list_id, listed.title, False)


def test_what_is_no_record_of_this_file_has_no_name(tmp_path):
    with new_workspace(tmp_path) as workspace:
        lines = [_line(""), _line(str(uuid.uuid4())), _line("kein Datensatz")]
        assert workspace.read(recorded, lines) == {}
