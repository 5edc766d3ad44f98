"""The leading photo on the head of a case; without one nothing stands in its place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from caseapp.case_file import LeadingPhoto
from ui.seen import seen
from ui.widgets.heading import Heading
from ui.words import translate

_LINES = 4  # of text, as high as the photo


def show_photo(head: Heading, photo: LeadingPhoto | None) -> None:
    """Show the photo before the title; the small copy alone is ever decoded here."""
    picture = head.picture()
    picture.setVisible(photo is not None)
    if photo is None:
        picture.clear()
        return
    drawn = QPixmap()
    drawn.loadFromData(photo.picture, "JPG")
    picture.setPixmap(_fitted(drawn, picture))
    picture.setAccessibleName(translate("CasePage", "Photo of the child"))
    picture.setToolTip(seen(photo.seen))


def _fitted(drawn: QPixmap, picture: QLabel) -> QPixmap:
    ratio = picture.devicePixelRatioF()
    height = round(picture.fontMetrics().lineSpacing() * _LINES * ratio)
    fitted = drawn.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation)
    fitted.setDevicePixelRatio(ratio)
    return fitted
