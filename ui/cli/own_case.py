"""The job of opening a case for just the child on a line that stands on none."""

import datetime as dt
import uuid
from argparse import Namespace
from collections.abc import Iterable

from caseapp.cases.written import act_of
from caseapp.errors import NotFound
from caseapp.linking.own_case import open_own_case
from caseapp.lists.overview import entries, list_id_of
from caseapp.lists.summaries import EntryRow
from ui.cli.opening import opened
from ui.cli.output import print_json, say
from ui.words import translate


def open_case_of(arguments: Namespace) -> int:
    """Open the case, and say its number."""
    today = dt.datetime.now().astimezone().date()
    with opened(arguments) as workspace:
        list_id = workspace.read(list_id_of, arguments.list)
        entry_id = _entry_id(workspace.read(entries, list_id), arguments.line)
        name = workspace.worker
        done = workspace.write(act_of, open_own_case, entry_id, worker=name, today=today)
    number = str(done.act.data["number"])
    if arguments.json:
        print_json({"case_id": done.id, "case": number})
    else:
        say(translate("Command line", "Case {0} opened.").format(number))
    return 0


def _entry_id(rows: Iterable[EntryRow], line: str) -> uuid.UUID:
    """Give the one line of the list that has this number."""
    found = [row.entry_id for row in rows if row.line == line.strip()]
    if len(found) != 1:
        raise NotFound("entry", line)
    return found[0]
