"""What a person can act on: named, whole, and reached by keys alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QTabBar, QWidget

from ui.widgets.elided import ElidedLabel


def check_usable(whole, name):
    """Everything that a person can act on says what it is, and no text is cut off."""
    for widget in whole.findChildren(QWidget):
        if is_reachable(widget):
            assert _name(widget), f"{name}: {widget.metaObject().className()} has no name"
    for label in whole.findChildren(QLabel):
        assert not label.isVisible() or _is_whole(label), f"{name}: “{label.text()}” is cut off"


def _is_whole(label):
    if isinstance(label, ElidedLabel):
        return True  # it says so by its dots, and whole on its tooltip
    if label.wordWrap():
        return label.height() >= label.heightForWidth(label.width())
    return label.width() >= label.fontMetrics().horizontalAdvance(label.text().replace("&", ""))


def is_reachable(widget):
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    own_focus = widget.focusProxy() is None
    return bool(takes) and own_focus and widget.isVisible() and widget.isEnabled()


def _name(widget):
    if isinstance(widget, QDialog):
        return widget.windowTitle()
    if isinstance(widget, QTabBar):
        return all(widget.tabText(number) for number in range(widget.count()))
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def walked(qtbot, window):
    """Every widget that Tab comes to, once round."""
    seen = set()
    while (widget := window.focusWidget()) is not None and widget not in seen:
        seen.add(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    return seen
