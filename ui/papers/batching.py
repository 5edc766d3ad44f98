"""Prints or saves the cases of a page, all that are shown or the selected ones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from exports.outgoing import BODIES, Choices, PaperKind
from ui.commands.command import Command
from ui.dialogs import choose, printers
from ui.dialogs.going_out import Going, Offer, Way, ask
from ui.papers import on_printer
from ui.papers.batch import Order, Wanted, print_many
from ui.papers.batch_exchange import save_cpims
from ui.papers.batch_printing import print_together
from ui.papers.sheets import not_encrypted, saved_sentence
from ui.papers.subject import Subject
from ui.shell import PageName, Place
from ui.words import language, translate

if TYPE_CHECKING:
    import uuid
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from ui.commands.action_set import Handlers
    from ui.shell import Shell


Cases = Sequence["uuid.UUID"]
Named = Callable[[], Cases]


def _no_cases() -> Cases:
    """Name none: nothing can be selected there."""
    return ()


def batch(shell: Shell, page: QWidget, cases: Named, selected: Named = _no_cases) -> Handlers:
    """Answer the command for the cases that a page names; it asks where only some are selected."""
    return {Command.PRINT_CASES: partial(_ask, shell, page, cases, selected)}


def _ask(shell: Shell, page: QWidget, named: Named, chosen: Named) -> None:
    cases, selected = (tuple(dict.fromkeys(some())) for some in (named, chosen))
    if not cases:
        shell.tell(translate("Batch", "There is no case here to print."), wrong=True)
        return
    are_some = len(selected) < len(cases)
    offer = Offer(
        translate("Batch", "Choose where…"),
        BODIES,
        _about(cases, ask=bool(selected) and are_some),
        languages=True,
        sections=True,
        password=True,
        several=True,
        selected=len(selected) if are_some else 0,
        shown=len(cases),
    )
    ask(offer, Choices(language()), page, partial(_choose, shell, page, cases, selected))


def _about(cases: Cases, *, ask: bool) -> str:
    if ask:
        return translate("Batch", "Summaries of cases")
    return translate("Batch", "Summaries of %n cases", len(cases))


def _choose(shell: Shell, page: QWidget, shown: Cases, selected: Cases, going: Going) -> None:
    cases = selected if going.selected else shown
    name = f"cases-{dt.datetime.now().astimezone():%Y-%m-%d}"
    wanted = Wanted(cases, going.choices)
    if going.way is Way.LOOK:
        subject = Subject(PaperKind.CASES, more=tuple(map(str, cases)))
        shell.go(Place(PageName.PREVIEW, detail=subject.detail, choices=going.choices))
        return
    if going.way is Way.PRINTER:
        printers.ask_printer(page, name, partial(print_on, shell, wanted))
        return
    path = _place(going.way)(page, name)
    if path is None:
        return
    if going.way is Way.CPIMS:
        export_to(shell, wanted, path)
        return
    one_file = going.way is Way.ONE_FILE
    begin(shell, Order(cases, going.choices, path, one_file, going.password))


def print_on(shell: Shell, wanted: Wanted, printer: QPrinter) -> None:
    """Draw and print beside the window."""
    work = partial(print_together, shell.desk.workspace, wanted, printer)
    on_printer.print_beside(shell, _title(), work)


def export_to(shell: Shell, wanted: Wanted, path: Path) -> None:
    """Save the workbook for other programs beside the window."""
    desk = shell.desk
    work = partial(save_cpims, desk.workspace, wanted, path)
    desk.run(translate("Batch", "Exporting cases…"), work, partial(_tell_exported, shell))


def begin(shell: Shell, order: Order) -> None:
    """Save beside the window; when all is written, say where."""
    desk = shell.desk
    desk.run(_title(), partial(print_many, desk.workspace, order), partial(_tell, shell, order))


def _title() -> str:
    return translate("Batch", "Printing cases…")


def _tell(shell: Shell, order: Order, _count: int) -> None:
    shell.desk.changed.emit()
    shell.tell(saved_sentence(order.path, is_locked=bool(order.password)))


def _tell_exported(shell: Shell, path: Path) -> None:
    shell.desk.changed.emit()
    shell.tell(not_encrypted(path))


def _place(way: Way) -> Callable[[QWidget, str], Path | None]:
    if way is Way.CPIMS:
        return choose.new_cpims
    return choose.new_pdf if way is Way.ONE_FILE else choose.new_folder
