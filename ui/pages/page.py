"""What every page is and can be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.widgets.heading import Heading

if TYPE_CHECKING:
    import uuid
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from ui.commands.action_set import Handlers, Reasons
    from ui.commands.table import Command
    from ui.forms.editors import Choice
    from ui.papers.sheets import ShownRows
    from ui.shell import Place, Shell


class Page(QWidget):
    """Base of all pages; see `ui/pages/__init__.py` for how one is made."""

    def __init__(self, shell: Shell, *, scrolls: bool = False) -> None:
        super().__init__()
        self.shell = shell
        self.setObjectName("page")
        self.body = QVBoxLayout(_scrolled(self) if scrolls else self)
        self.body.setContentsMargins(20, 16, 20, 16)
        self.body.setSpacing(12)

    def heading(self, title: str, *commands: Command) -> Heading:
        """Add a first row with the title, a quiet line below it, and buttons of commands."""
        made = Heading(title, [self.shell.action_set[command] for command in commands])
        self.body.addWidget(made)
        return made

    def crumb(self) -> str:
        """Give the page's name in the line above it; call `shell.wake()` when it has changed."""
        return ""

    def show_place(self, place: Place) -> None:
        """Learn what to show; `refresh` follows."""

    def refresh(self) -> None:
        """Read again what the page shows."""

    def commands(self) -> Handlers:
        """Give the commands that this page answers."""
        return {}

    def asleep(self) -> Collection[Command]:
        """Those of them that cannot be done now."""
        return ()

    def why_asleep(self) -> Reasons:
        """Say in a sentence why some of those cannot be done, where that is not plain to see."""
        return {}

    def shown_rows(self) -> ShownRows | None:
        """Give the rows that the page shows, where they can be exported."""
        return None

    def records(self) -> Sequence[uuid.UUID]:
        """Give the records that the page stands on, to be compared: a pair, a line or a case."""
        return ()

    def cite(self, source: Choice) -> bool:  # noqa: ARG002 - pages with a form use it
        """Let the form in front cite a source that was just recorded; tell whether it can."""
        return False

    @Slot()
    def export_rows(self) -> None:
        """Save the rows that are shown; pages with rows answer the command with it."""
        from ui.papers.exporting import export_rows  # noqa: PLC0415 - slow; only exports need it

        shown = self.shown_rows()
        if shown is not None:
            export_rows(self.shell, self, shown)

    def first_focus(self) -> QWidget | None:
        """Give the widget that gets the keyboard when the page comes to the front."""
        return None

    def takes_files(self) -> bool:
        """Tell whether files that are dropped on the window are for this page."""
        return False

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take the files that were dropped; only pages that say they take them are asked."""

    def search(self, text: str) -> None:
        """Show what the search box above the page asks for; only the cases page does."""

    def flush(self) -> None:
        """Write what waits to be written; what cannot be goes to the drafts of the window."""

    def resume(self) -> None:
        """Go on with what was begun here and not recorded."""

    def drop(self) -> None:
        """Let go of what was typed and not written."""

    def unsaved(self) -> bool:
        """Tell whether something is typed here that the file does not have yet."""
        return False

    def kept(self) -> object:
        """Give what `restore` needs after the page was made anew in another language."""
        return None

    def restore(self, kept: object) -> None:
        """Take up again what `kept` gave."""


def _scrolled(page: QWidget) -> QWidget:
    """Give a widget that fills a page, and scrolls where the page is too low for it."""
    inner = QWidget()
    inner.setObjectName("page")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    return inner
