"""A box of choices that says its choice whole: in dots and on a tooltip where room lacks."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

MOST = 16  # choices in sight at once
LETTERS = 70  # that a choice may take in the list
EDGES = 12  # pixels beside a choice


class WholeBox(QComboBox):
    """Base of all boxes of choices."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxVisibleItems(MOST)
        self.currentTextChanged.connect(self.setToolTip)

    def showPopup(self) -> None:
        """Show the choices, each as wide as it is."""
        view = self.view()
        scroll = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        widest = self.fontMetrics().averageCharWidth() * LETTERS
        view.setMinimumWidth(min(view.sizeHintForColumn(0) + scroll + EDGES, widest))
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the choice as fits."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = option.fontMetrics.elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, field.width()
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
