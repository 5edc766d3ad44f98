"""What the main window does for its own parts; pages know no more of it than `Shell`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ui.shell import Shell

if TYPE_CHECKING:
    from ui.pages.page import Page


class Window(Shell, Protocol):
    """The shell, with the page in front."""

    @property
    def front(self) -> Page | None:
        """The page in front."""

    def leave_form(self) -> None:
        """Write what waits in the page in front, and take the keyboard out of its form."""
