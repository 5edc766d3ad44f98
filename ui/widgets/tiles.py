"""Equal tiles in as many columns as the width has room for."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

LETTERS = 24  # that a tile is wide at least
GAP = 10


class Tiles(QWidget):
    """Lays its tiles out anew when it gets wider or narrower."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._columns = 0

    def show_tiles(self, tiles: Sequence[QWidget]) -> None:
        """Show these tiles in place of those before."""
        for old in self._tiles:
            old.deleteLater()
        self._tiles = list(tiles)
        self._lay_out(self._room())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room that there is now."""
        super().resizeEvent(event)
        if self._room() != self._columns:
            self._lay_out(self._room())

    def _room(self) -> int:
        tile = self.fontMetrics().averageCharWidth() * LETTERS + GAP
        return max(1, self.width() // tile)

    def _lay_out(self, columns: int) -> None:
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for position, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, *divmod(position, columns))
