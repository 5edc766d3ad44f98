"""The pages that were visited, the one in front, and the way back."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from caseapp.errors import Refused
from ui.pages.page import Page
from ui.pages.registry import make_page
from ui.shell import PageName, Place, Shell

LONGEST_WAY_BACK = 50


class PageStack(QStackedWidget):
    """One widget per page, made on its first visit; refreshed when it comes to the front."""

    moved = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._pages: dict[PageName, Page] = {}
        self._way: list[Place] = []
        shell.desk.changed.connect(self.refresh)

    @property
    def place(self) -> Place | None:
        """The place in front."""
        return self._way[-1] if self._way else None

    @property
    def front(self) -> Page | None:
        """The page in front."""
        return self._pages[self.place.page] if self.place else None

    @property
    def way(self) -> tuple[Place, ...]:
        """The places visited, the one in front last."""
        return tuple(self._way)

    @property
    def can_go_back(self) -> bool:
        """Whether there was a place before."""
        return len(self._way) > 1

    def page(self, name: PageName) -> Page:
        """Give the page of that name, made if need be."""
        if name not in self._pages:
            self._pages[name] = make_page(name, self._shell)
            self.addWidget(self._pages[name])
        return self._pages[name]

    def go(self, place: Place) -> None:
        """Show a place and remember the way back; its widget gets the keyboard."""
        self.page(place.page)
        if place != self.place:
            self._way = [*self._way[-LONGEST_WAY_BACK:], place]
        self._show(place)

    def back(self) -> None:
        """Show the place before."""
        if self.can_go_back:
            self._way.pop()
            self._show(self._way[-1])

    def forget(self) -> None:
        """Drop all pages and the way back: another file lies on the desk, or none."""
        self._way = []
        for page in self._pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._pages = {}

    def take_over(self, other: "PageStack") -> None:
        """Stand where another stack stood, with fresh pages: language or size have changed."""
        if other.place is None or other.front is None:
            return
        self._way = list(other.way)
        self._show(other.place)
        self.page(other.place.page).restore(other.front.kept())

    @Slot()
    def refresh(self) -> None:
        """Let the page in front read again; what was said before the change is done with."""
        self._shell.tell("")
        if self.front is not None and self._shell.desk.is_open:
            with self._shell.desk.telling():
                self.front.refresh()
            self.moved.emit()

    def _show(self, place: Place) -> None:
        page = self.page(place.page)
        page.show_place(place)
        try:
            page.refresh()
        except Refused as error:
            self._leave(place, error)
            return
        self.setCurrentWidget(page)
        focus = page.first_focus()
        if focus is not None:
            focus.setFocus()
        self.moved.emit()

    def _leave(self, gone: Place, error: Refused) -> None:
        """Go where what was to be shown is not needed: it is no longer in the file."""
        self._way = [place for place in self._way if place != gone] or [Place(PageName.START)]
        self._show(self._way[-1])
        self._shell.desk.refused.emit(error)
