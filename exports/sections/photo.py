"""The leading photo beside what the case is about, drawn anew without what its file carried."""

import io

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable
from reportlab.platypus import Image as Picture

from caseapp.case_file import LeadingPhoto
from exports.blocks import Block
from exports.sections.context import Context
from exports.styles import SMALL, cell
from exports.text import Markup

_BOX = (32 * mm, 40 * mm)


def beside_photo(context: Context, standing: Block) -> list[Block]:
    """Set the photo below the standing of the case, its caption beside it; nothing without one."""
    photo = context.case.photo
    if photo is None:
        return [standing]
    row: tuple[Flowable, ...] = (_picture(photo), cell(_caption(context, photo), SMALL))
    return [standing, Block((5, 12), (row,), ruled=False, whole=True, space=2 * mm)]


def _picture(photo: LeadingPhoto) -> Picture:
    width, height = ImageReader(io.BytesIO(photo.picture)).getSize()
    scale = min(_BOX[0] / width, _BOX[1] / height)
    made = Picture(io.BytesIO(photo.picture), width * scale, height * scale)
    made.hAlign = "LEFT"
    return made


def _caption(context: Context, photo: LeadingPhoto) -> Markup:
    date = context.date(photo.date)
    return context.around("photo.caption", date=date) if date else context.label("photo.undated")
