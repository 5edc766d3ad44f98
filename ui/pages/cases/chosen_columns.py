"""Which columns of a table a person wants, in which order and how wide; remembered per page."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot

from ui.dialogs.columns import ColumnsDialog
from ui.models.row_table import SortKey
from ui.settings import Settings
from ui.widgets.row_view import RowView

_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class ChosenColumns(QObject):
    """Keeps a table as the person arranged it; settings hold names of columns and widths only."""

    def __init__(
        self, view: RowView, settings: Settings, page: str, at_first: Sequence[str]
    ) -> None:
        super().__init__(view)
        self._view, self._settings, self._page = view, settings, page
        self._at_first = tuple(at_first)
        self._places = {column.name: place for place, column in enumerate(view.table.columns)}
        view.let_arrange()
        chosen = settings.columns(page)
        view.spares = not chosen
        self._arrange(chosen or [(name, 0) for name in self._at_first])
        self.sort(settings.sorting(page))
        view.arranged.connect(self._remember)
        view.ordered.connect(self._remember_order)

    @property
    def shown(self) -> tuple[str, ...]:
        """The names of the columns shown, in their order."""
        return tuple(self._name(place) for place in self._view.shown_columns())

    @property
    def sorting(self) -> tuple[str, ...]:
        """The columns that the rows are sorted by, each behind a minus where downwards."""
        return tuple(
            ("-" if order == _DOWN else "") + self._name(place)
            for place, order in self._view.table.sorting
        )

    def show(self, names: Sequence[str]) -> None:
        """Show these columns in this order; none: as they are."""
        if names:
            self._view.spares = False
            self._arrange([(name, 0) for name in names])

    def sort(self, sorting: Sequence[str]) -> None:
        """Sort by these columns; none: as they are."""
        keys: list[SortKey] = [
            (self._places[bare], _DOWN if name.startswith("-") else _UP)
            for name in sorting
            if (bare := name.removeprefix("-")) in self._places
        ]
        if keys:
            self._view.sort_by_all(keys)

    @Slot()
    def ask(self) -> None:
        """Let the person choose by keys."""
        widths = {name: self._view.letters(self._places[name]) for name in self.shown}
        dialog = ColumnsDialog(
            [(column.name, column.title) for column in self._view.table.columns],
            widths,
            self.sorting,
            self._view,
        )
        dialog.chosen.connect(self._take)
        dialog.at_first.connect(self._take_first)
        dialog.open()

    @Slot(object, object)
    def _take(self, columns: Sequence[tuple[str, int]], sorting: Sequence[str]) -> None:
        self._view.spares = False
        self._arrange(columns)
        self.sort(sorting)
        self._remember()

    @Slot()
    def _take_first(self) -> None:
        self._view.spares = True
        self._arrange([(name, 0) for name in self._at_first])
        self._settings.set_columns(self._page, (), self.sorting)

    @Slot()
    def _remember(self) -> None:
        self._view.spares = False
        columns = [(name, self._view.letters(self._places[name])) for name in self.shown]
        self._settings.set_columns(self._page, columns, self.sorting)

    @Slot()
    def _remember_order(self) -> None:
        self._settings.set_columns(self._page, self._settings.columns(self._page), self.sorting)

    def _arrange(self, columns: Sequence[tuple[str, int]]) -> None:
        """Show those of the columns that there are; at least one."""
        known = [(self._places[name], width) for name, width in columns if name in self._places]
        first = [(self._places[name], 0) for name in self._at_first]
        self._view.arrange(known or first)

    def _name(self, place: int) -> str:
        return self._view.table.columns[place].name
