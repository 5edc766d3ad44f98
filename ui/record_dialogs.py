"""Dialogs about records that the window opens from every page; imported when first asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.shell import PageName
from ui.words import translate

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence

    from ui.forms.editors import Choice
    from ui.main_window import MainWindow


def ask_new_case(window: MainWindow) -> None:
    """Ask for the name of a child who stands on no list, then show the case."""
    from ui.dialogs.new_case import NewCaseDialog  # noqa: PLC0415 - slow, like its rules

    dialog = NewCaseDialog(window.desk, window.words, window)
    dialog.opened.connect(window.show_case)
    dialog.compare_wanted.connect(partial(_compare_typed, window))
    dialog.open()


def compare_two(window: MainWindow) -> None:
    """Ask which two records to compare, those in front first; say why they were not offered."""
    from caseapp.record_search import record_of  # noqa: PLC0415 - slow, like all rules
    from ui.dialogs.compare import CompareDialog  # noqa: PLC0415 - slow, like its rules

    found = [window.desk.read(record_of, one) for one in _in_front(window)]
    CompareDialog(window, window, [one for one in found if one is not None]).open()


def ask_office(window: MainWindow) -> None:
    """Ask for what the office wants a second person."""
    from ui.dialogs.office import OfficeDialog  # noqa: PLC0415 - slow, like its rules

    OfficeDialog(window.desk, window).open()


def ask_letterhead(window: MainWindow) -> None:
    """Ask what stands at the head of letters and below them."""
    from ui.dialogs.letter import LetterheadDialog  # noqa: PLC0415 - slow, like its rules

    LetterheadDialog(window.desk, window).open()


def ask_source(window: MainWindow) -> None:
    """Ask for a new source over any page; the form in front cites it, if it can."""
    from ui.forms.supplies import supplies_for  # noqa: PLC0415 - slow, like its rules

    supplies_for(window, window).make_source(partial(_source_recorded, window))


def ask_public_source(window: MainWindow) -> None:
    """Show the public sources that can be taken over."""
    from ui.dialogs.public_sources import public_sources_dialog  # noqa: PLC0415 - slow

    public_sources_dialog(window.desk, window.words, window).open()


def _source_recorded(window: MainWindow, made: Choice) -> None:
    from ui.pages.case.page import CasePage  # noqa: PLC0415 - slow, like all pages

    page = window.chrome.stack.front
    if isinstance(page, CasePage) and page.side.cite(made):
        return
    said = translate("RecordDialogs", "Recorded: {0}. Every record can cite it now.")
    window.tell(said.format(made[1]))


def _compare_typed(window: MainWindow, name: str) -> None:
    """Look for the records of a name that is being typed, and compare two of them."""
    from ui.dialogs.compare import CompareDialog  # noqa: PLC0415 - slow, like its rules

    CompareDialog(window, window, sought=name).open()


def _in_front(window: MainWindow) -> Sequence[uuid.UUID]:
    """Give the records that the page in front stands on: a pair, a line or a case."""
    from ui.pages.entries import EntriesPage  # noqa: PLC0415 - slow, like all pages
    from ui.pages.review.page import ReviewPage  # noqa: PLC0415

    page, place = window.chrome.stack.front, window.chrome.stack.place
    if isinstance(page, ReviewPage) and page.item is not None:
        return page.item.lines
    if isinstance(page, EntriesPage):
        row = page.view.selected()
        return [row.entry_id] if row is not None else []
    if place is not None and place.page == PageName.CASE and place.record is not None:
        return [place.record]
    return []
