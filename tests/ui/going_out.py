"""Answers the dialog that asks what goes out."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from exports.outgoing import Profile
from ui.dialogs.going_out import GoingOutDialog


def send_out(window, profile=Profile.FULL, password=""):
    """Choose a profile, say for whom and what for, and go on."""
    (dialog,) = window.findChildren(GoingOutDialog)
    dialog.profile.set_text(profile)
    dialog.profile.edited.emit()
    dialog.recipient.set_text("Вигадана установа")
    dialog.purpose.set_text("Для перевірки")
    dialog.password.setText(password)
    dialog.again.setText(password)
    dialog.submit()
    assert not dialog.problem
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
