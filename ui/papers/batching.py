"""Prints the cases of a page, all that are shown or the selected ones, beside the window."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from exports.outgoing import Choices, Profile
from ui.commands.command import Command
from ui.dialogs import choose
from ui.dialogs.going_out import Going, Offer, ask
from ui.papers.batch import Order, print_many
from ui.papers.sheets import saved_sentence
from ui.words import language, translate

if TYPE_CHECKING:
    import uuid
    from collections.abc import Callable, Sequence

    from caseapp.progress import Progress
    from caseapp.workspace import Workspace
    from ui.commands.action_set import Handlers
    from ui.pages.page import Page


def batch(page: Page, cases: Callable[[], Sequence[uuid.UUID]]) -> Handlers:
    """Answer the command for the cases that a page names."""
    return {Command.PRINT_CASES: partial(_ask, page, cases)}


def _ask(page: Page, named: Callable[[], Sequence[uuid.UUID]]) -> None:
    cases = tuple(dict.fromkeys(named()))
    if not cases:
        page.shell.tell(translate("Batch", "There is no case here to print."), wrong=True)
        return
    offer = Offer(
        translate("Batch", "Choose where…"),
        tuple(Profile),
        languages=True,
        sections=True,
        password=True,
        about=translate("Batch", "Summaries of %n cases", len(cases)),
    )
    ask(offer, Choices(language()), page, partial(_choose_place, page, cases))


def _choose_place(page: Page, cases: Sequence[uuid.UUID], going: Going) -> None:
    name = f"cases-{dt.datetime.now().astimezone():%Y-%m-%d}"
    path = (choose.new_pdf if going.one_file else choose.new_folder)(page, name)
    if path is not None:
        begin(page, Order(cases, going.choices, path, going.one_file, going.password))


def begin(page: Page, order: Order) -> None:
    """Print beside the window; when all is written, say where."""
    desk = page.shell.desk
    title = translate("Batch", "Printing cases…")
    desk.run(title, partial(_work, desk.workspace, order), partial(_tell, page, order))


def _work(workspace: Workspace, order: Order, progress: Progress) -> int:
    return print_many(workspace, order, progress)


def _tell(page: Page, order: Order, _count: int) -> None:
    page.shell.desk.changed.emit()
    page.shell.tell(saved_sentence(order.path, is_locked=bool(order.password)))
