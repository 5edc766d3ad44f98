"""Files dropped on a widget, as a person drops them."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

_COPY, _LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier


def carried_files(*paths):
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return made


def drop(window, carried):
    enter = QDragEnterEvent(QPoint(5, 5), _COPY, carried, _LEFT, _PLAIN)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    dropped = QDropEvent(QPointF(5, 5), _COPY, carried, _LEFT, _PLAIN)
    QApplication.sendEvent(window, dropped)
    return dropped.isAccepted()
