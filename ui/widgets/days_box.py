"""Within how many days something is looked for."""

from PySide6.QtCore import Signal, Slot

from ui.settings import DAYS_AHEAD, Settings
from ui.widgets.quiet_box import QuietBox
from ui.words import translate


class DaysBox(QuietBox):
    """One of a few spans of days, remembered on this computer."""

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToContents)
        self.setAccessibleName(translate("ComingPage", "Within how many days"))
        for days in DAYS_AHEAD:
            self.addItem(translate("ComingPage", "within %n days", days), days)
        self.show_chosen()
        self.activated.connect(self._take)

    @property
    def days(self) -> int:
        """The days chosen."""
        return int(self.currentData())

    def show_chosen(self) -> None:
        """Show what was chosen, perhaps elsewhere."""
        self.setCurrentIndex(DAYS_AHEAD.index(self._settings.days_ahead))

    @Slot(int)
    def _take(self, _index: int) -> None:
        self._settings.days_ahead = self.days
        self.changed.emit()
