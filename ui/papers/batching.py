"""Prints or saves the cases of a page, all that are shown or the selected ones."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from exports.outgoing import Choices, Profile
from ui.commands.command import Command
from ui.dialogs import choose
from ui.dialogs.going_out import Going, Offer, Way, ask
from ui.papers import on_printer
from ui.papers.batch import Order, Wanted, print_many
from ui.papers.batch_exchange import save_cpims
from ui.papers.batch_printing import print_together
from ui.papers.sheets import not_encrypted, saved_sentence
from ui.words import language, translate

if TYPE_CHECKING:
    import uuid
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

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
    wanted = Wanted(cases, going.choices)
    if going.way is Way.PRINTER:
        on_printer.ask_printer(page, name, partial(print_on, page, wanted))
        return
    path = _place(going.way)(page, name)
    if path is None:
        return
    if going.way is Way.CPIMS:
        export_to(page, wanted, path)
        return
    one_file = going.way is Way.ONE_FILE
    begin(page, Order(cases, going.choices, path, one_file, going.password))


def print_on(page: Page, wanted: Wanted, printer: QPrinter) -> None:
    """Draw and print beside the window."""
    work = partial(print_together, page.shell.desk.workspace, wanted, printer)
    on_printer.print_beside(page.shell, _title(), work)


def export_to(page: Page, wanted: Wanted, path: Path) -> None:
    """Save the workbook for other programs beside the window."""
    desk = page.shell.desk
    work = partial(save_cpims, desk.workspace, wanted, path)
    desk.run(translate("Batch", "Exporting cases…"), work, partial(_tell_exported, page))


def begin(page: Page, order: Order) -> None:
    """Save beside the window; when all is written, say where."""
    desk = page.shell.desk
    desk.run(_title(), partial(print_many, desk.workspace, order), partial(_tell, page, order))


def _title() -> str:
    return translate("Batch", "Printing cases…")


def _tell(page: Page, order: Order, _count: int) -> None:
    page.shell.desk.changed.emit()
    page.shell.tell(saved_sentence(order.path, is_locked=bool(order.password)))


def _tell_exported(page: Page, path: Path) -> None:
    page.shell.desk.changed.emit()
    page.shell.tell(not_encrypted(path))


def _place(way: Way) -> Callable[[QWidget, str], Path | None]:
    if way is Way.CPIMS:
        return choose.new_cpims
    return choose.new_pdf if way is Way.ONE_FILE else choose.new_folder
