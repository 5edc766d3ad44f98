"""Dialogs about records that the window opens from every page; imported when first asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.shell import PageName, Place
from ui.words import translate

if TYPE_CHECKING:
    import uuid

    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk
    from ui.forms.editors import Choice
    from ui.shell import Shell
    from ui.window.window import Window


def ask_new_case(shell: Shell, parent: QWidget) -> None:
    """Ask for the name of a child who stands on no list, then show the case."""
    from ui.dialogs.new_case import NewCaseDialog  # noqa: PLC0415 - slow, like its rules

    dialog = NewCaseDialog(shell.desk, shell.words, parent)
    dialog.opened.connect(partial(_show_case, shell))
    dialog.compare_wanted.connect(partial(_compare_typed, shell, parent))
    dialog.open()


def compare_two(window: Window, parent: QWidget) -> None:
    """Ask which two records to compare, those in front first; say why they were not offered."""
    from caseapp.search.records import record_of  # noqa: PLC0415 - slow, like all rules
    from ui.pages.review.compare import CompareDialog  # noqa: PLC0415 - slow, like its rules

    stands_on = window.front.records() if window.front else ()
    found = [window.desk.read(record_of, one) for one in stands_on]
    CompareDialog(window, parent, [one for one in found if one is not None]).open()


def ask_office(desk: Desk, parent: QWidget) -> None:
    """Ask for what the office wants a second person."""
    from ui.dialogs.office import OfficeDialog  # noqa: PLC0415 - slow, like its rules

    OfficeDialog(desk, parent).open()


def ask_letterhead(desk: Desk, parent: QWidget) -> None:
    """Ask what stands at the head of letters and below them."""
    from ui.dialogs.letter import LetterheadDialog  # noqa: PLC0415 - slow, like its rules

    LetterheadDialog(desk, parent).open()


def ask_source(window: Window, parent: QWidget) -> None:
    """Ask for a new source over any page; the form in front cites it, if it can."""
    from ui.pages.supplies import supplies_for  # noqa: PLC0415 - slow, like its rules

    supplies_for(window, parent).make_source(partial(_source_recorded, window))


def ask_public_source(shell: Shell, parent: QWidget) -> None:
    """Show the public sources that can be taken over."""
    from ui.dialogs.public_sources import public_sources_dialog  # noqa: PLC0415 - slow

    public_sources_dialog(shell.desk, shell.words, parent).open()


def _source_recorded(window: Window, made: Choice) -> None:
    if window.front is not None and window.front.cite(made):
        return
    said = translate("RecordDialogs", "Recorded: {0}. Every record can cite it now.")
    window.tell(said.format(made[1]))


def _show_case(shell: Shell, case_id: uuid.UUID) -> None:
    shell.go(Place(PageName.CASE, record=case_id))


def _compare_typed(shell: Shell, parent: QWidget, name: str) -> None:
    """Look for the records of a name that is being typed, and compare two of them."""
    from ui.pages.review.compare import CompareDialog  # noqa: PLC0415 - slow, like its rules

    CompareDialog(shell, parent, sought=name).open()
