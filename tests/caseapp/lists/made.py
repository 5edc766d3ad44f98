"""Readings, plans and files of invented children, as the readers would make them."""

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from caseapp.dates import exact, from_edtf
from caseapp.lists import overview
from caseapp.lists.execute import import_act, write_import
from caseapp.lists.model import Columns, ListHead, Reading, RefusedReading, Scan, SourceRow
from caseapp.lists.planned import EarlierVersion, ImportPlan
from caseapp.lists.reports import ImportReport
from caseapp.names.keys import search_keys
from caseapp.workspace import Workspace
from tests.support import WORKER

TODAY = dt.date(2025, 9, 30)
HANDED_OVER = exact(dt.date(2025, 6, 2))
COLUMNS = Columns(
    header_rows=(1,),
    headings=("№", "ПІБ", "Дата народження", "Стать", "Регіон"),
    fields=("line", "full_name", "birth", "sex", "reported_region"),
)
_SURNAMES = ("Гойданук", "Капронда", "Лебруненко", "Сквирончук", "Шкунодяк", "Вирдолук", "Щодрин")
_NAMES = (("Гліб", "male"), ("Ольга", "female"), ("Матвій", "male"), ("Ярина", "female"))


def reading(line: int = 1, **changes: Any) -> Reading:
    """Return a row of an invented child, the same for the same line."""
    surname = f"{_SURNAMES[line % 7]}{'абвгде'[line % 6] * (line // 42)}"
    given_name, sex = _NAMES[line % 4]
    values: dict[str, Any] = {
        "row": SourceRow("Список", line + 1, (str(line),)),
        "raw": {"№": str(line), "ПІБ": f"{surname} {given_name}"},
        "line": str(line),
        "name_written": f"{surname} {given_name}",
        "surname": surname,
        "given_name": given_name,
        "sex": sex,
        "birth": exact(dt.date(2012, 1 + line % 12, 1 + line % 28)),
        "reported_region": "RU-ROS",
        **changes,
    }
    names = (values.get(name, "") for name in ("surname", "given_name", "patronymic"))
    return Reading(**{"keys": search_keys(*names), **values})


def answer(line: int, kind: str, **changes: Any) -> Reading:
    """Return a row of a reply."""
    return reading(line, answer_kind=kind, answer_text=f"слова про {kind}", **changes)


def head(kind: str = "handed_over", **changes: Any) -> ListHead:
    """Return what a person says of a list."""
    values: dict[str, Any] = {
        "kind": kind,
        "title": f"Вигаданий список ({kind})",
        "issuer": "russia" if kind == "reply" else "ukraine",
        "date": HANDED_OVER,
        **changes,
    }
    return ListHead(**values)


def reply_head(list_id: uuid.UUID, date: str = "2025-07-23", **changes: Any) -> ListHead:
    """Return what a person says of a reply."""
    return head("reply", answers_list_id=list_id, date=from_edtf(date), **changes)


def scan(sha256: str = "0" * 64) -> Scan:
    """Return a file that was read."""
    return Scan(Path("список.xlsx"), sha256, ("Список",), "Список", "", "", ())


def refused(number: int, reason: str = "no_name") -> RefusedReading:
    """Return a row that is not taken."""
    row = SourceRow("Список", number, (str(number), "", "01.01.2015"))
    raw = {"№": str(number), "ПІБ": "", "Дата народження": "01.01.2015"}
    return RefusedReading(row, raw, reason, "full_name", "")


def plan(readings: Iterable[Reading], list_head: ListHead | None = None, **more: Any) -> ImportPlan:
    """Return a plan in which all rows are new."""
    values: dict[str, Any] = {
        "scan": scan(),
        "columns": COLUMNS,
        "head": list_head or head(),
        "new": tuple(readings),
        "changed": (),
        "same": (),
        "refused": (),
        "today": TODAY,
        **more,
    }
    return ImportPlan(**values)


def write(workspace: Workspace, made: ImportPlan) -> ImportReport:
    """Write a plan as the window does."""
    return workspace.write(import_act, write_import, made, worker=WORKER)


def import_lines(workspace: Workspace, lines: Sequence[int], **changes: Any) -> ImportReport:
    """Import a handed-over list with these lines."""
    return write(workspace, plan([reading(line, **changes) for line in lines]))


def version_of_all(workspace: Workspace, list_id: uuid.UUID) -> ImportPlan:
    """Return a new version of a list of these lines, in which each says another region."""
    lines = workspace.read(overview.entries, list_id)
    rows = [reading(int(one.line), reported_region="RU-TYU") for one in lines]
    entries = {row.row.key: one.entry_id for row, one in zip(rows, lines, strict=True)}
    earlier = EarlierVersion(list_id, "", 1, entries, ())
    return plan((), changed=tuple(rows), earlier=earlier)
