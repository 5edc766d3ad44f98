"""Dialogs about records that the window opens from every page; imported when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def ask_new_case(window: MainWindow) -> None:
    """Ask for the name of a child who stands on no list, then show the case."""
    from ui.dialogs.new_case import NewCaseDialog  # noqa: PLC0415 - slow, like its rules

    dialog = NewCaseDialog(window.desk, window.words, window)
    dialog.opened.connect(window.show_case)
    dialog.open()


def compare_two(window: MainWindow) -> None:
    """Ask which two records to compare, and say why the pair was not found."""
    from ui.dialogs.compare import CompareDialog  # noqa: PLC0415 - slow, like its rules

    CompareDialog(window, window).open()
