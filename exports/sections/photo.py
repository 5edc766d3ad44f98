"""The leading photo beside what the case is about, drawn anew without what its file carried."""

import io
from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Image as Picture

from caseapp.case_file import LeadingPhoto
from exports.blocks import DENSE, Block, Inset, Row
from exports.outgoing import Profile
from exports.sections.context import Context
from exports.styles import SMALL, cell
from exports.text import Markup

_BOX = (32 * mm, 40 * mm)
_SHARES = (13, 4)
_TALLEST = 120 * mm  # what stands beside the photo cannot be cut


def beside_photo(context: Context, left: Sequence[Block]) -> list[Block]:
    """Set the photo at the right of blocks; below them where they are too high to stay whole."""
    photo = context.case.photo
    if photo is None:
        return list(left)
    rows: tuple[Row, ...] = ((_picture(context, photo),), (cell(_caption(context, photo), SMALL),))
    right = Block((1,), rows, ruled=False, space=0, padding=DENSE)
    row: Row = (Inset(left), Inset([right]))
    beside = Block(_SHARES, (row,), ruled=False, whole=True, space=0, padding=0, plain=True)
    return [beside] if beside.height <= _TALLEST else [*left, replace(right, space=2 * mm)]


class _Photo(Picture):
    """A picture that says what it shows to whoever cannot see it."""

    alt = ""


def _picture(context: Context, photo: LeadingPhoto) -> Picture:
    width, height = ImageReader(io.BytesIO(photo.picture)).getSize()
    scale = min(_BOX[0] / width, _BOX[1] / height)
    made = _Photo(io.BytesIO(photo.picture), width * scale, height * scale)
    made.hAlign = "LEFT"
    made.alt = cell(_caption(context, photo)).getPlainText()
    return made


def _caption(context: Context, photo: LeadingPhoto) -> Markup:
    """Give the date; the public is not told it, which does not mean that there is none."""
    if context.choices.profile is Profile.PUBLIC:
        return context.label("photo.alone")
    date = context.date(photo.date)
    return context.around("photo.caption", date=date) if date else context.label("photo.undated")
