"""Making the demo file through the same functions by which people work."""

import uuid
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from caseapp.dates import exact
from caseapp.demo.asked import ask_some
from caseapp.demo.casework import TODAY, WORKER, Casework, name_found, work_on
from caseapp.demo.contradicted import contradict_some
from caseapp.demo.families import gather_families
from caseapp.demo.kept import keep_some, located
from caseapp.demo.people import LIST_DATE, Child
from caseapp.demo.pool import POOL_DATE, pool_sheet
from caseapp.demo.reply import REPLY_DATE, reply_sheet
from caseapp.demo.review import Pairs, decide_some, screen
from caseapp.demo.sheets import Sheet, scan_of
from caseapp.demo.story import tell_story
from caseapp.lists.columns.headings import recognise
from caseapp.lists.execute import import_act, write_import
from caseapp.lists.model import ListHead
from caseapp.lists.overview import entries
from caseapp.lists.plan import plan_import
from caseapp.progress import SILENT, Progress
from caseapp.workspace import Workspace
from db.codes import ListKind, Party
from db.holding import discard
from db.keys import KeyCost

PASSPHRASE = "demo"  # noqa: S105 - everybody knows it: the file holds nothing real
_COST = KeyCost(memory_kib=19_456, iterations=2, lanes=1)  # a known passphrase needs no more
_STEPS = 5
_LIST = ListHead(
    kind=ListKind.HANDED_OVER,
    title="Список 339 дітей, переданий у Стамбулі (вигаданий)",
    issuer=Party.UKRAINE,
    recipient=Party.RUSSIA,
    channel="Стамбул",
    date=exact(LIST_DATE),
)
_REPLY = ListHead(
    kind=ListKind.REPLY,
    title="Відповідь на список 339 (вигадана)",
    issuer=Party.RUSSIA,
    recipient=Party.UKRAINE,
    date=exact(REPLY_DATE),
)
_POOL = ListHead(
    kind=ListKind.POOL,
    title="Вихованці Придумського центру (вигадані)",
    issuer=Party.INSTITUTION,
    date=exact(POOL_DATE),
)


def make_demo(path: Path, *, progress: Progress = SILENT) -> None:
    """Make the demo file whole, or not at all: the same people and lists each time."""
    workspace = Workspace.create(path, PASSPHRASE, worker=WORKER, is_demo=True, cost=_COST)
    try:
        with workspace:
            _fill(workspace, progress)
    except BaseException:
        discard(path)
        raise


def _fill(workspace: Workspace, progress: Progress) -> None:
    story = tell_story()
    progress.step(0, _STEPS)
    listed = _import(workspace, story.listed, _LIST)
    progress.step(1, _STEPS)
    reply = replace(_REPLY, answers_list_id=listed)
    replied = _import(workspace, reply_sheet(story.answers), reply)
    progress.step(2, _STEPS)
    pooled = _import(workspace, pool_sheet(story.residents), _POOL)
    progress.step(3, _STEPS)
    work = Casework(workspace, story.chance, _cases(workspace, listed, story.lines))
    work_on(work, story)
    contradict_some(work, story.answers)
    progress.step(4, _STEPS)
    in_pool = Pairs(listed, pooled, story.found())
    screen(workspace, in_pool)
    name_found(work, story, decide_some(workspace, in_pool, same=8, different=4))
    decide_some(workspace, Pairs(listed, replied, story.answered()), same=2)
    gather_families(work)
    keep_some(work, located(story.answers))
    ask_some(work, located(story.answers))
    progress.step(_STEPS, _STEPS)


def _import(workspace: Workspace, sheet: Sheet, head: ListHead) -> uuid.UUID:
    """Import a file by the way of every file: scan, plan, execute."""
    scan = scan_of(sheet)
    plan = workspace.read(plan_import, scan, recognise(scan), head, today=TODAY)
    return workspace.write(import_act, write_import, plan, worker=WORKER).list_id


def _cases(
    workspace: Workspace, list_id: uuid.UUID, lines: Mapping[Child, str]
) -> dict[Child, uuid.UUID]:
    cases = {row.line: row.case_id for row in workspace.read(entries, list_id)}
    return {child: case_id for child, line in lines.items() if (case_id := cases[line])}
