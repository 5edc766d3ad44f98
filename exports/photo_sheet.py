"""Photos of many children with the numbers of their cases and nothing else: no name, no date."""

import datetime as dt
import io
from collections.abc import Iterator, Sequence

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from caseapp.papers.photo_sheet import NumberedPhoto, PhotoSheet
from exports import fonts
from exports.blocks import DENSE, Block, Row
from exports.dates import shown
from exports.outgoing import Printed
from exports.page import document
from exports.paper_about import paper_about, title_block
from exports.signature import signature
from exports.styles import QUIET, cell
from exports.text import NO_TEXT, Markup, escaped
from exports.words import Words, words

COLUMNS = 4
LEAST_RUN = 3  # numbers in a row that are written as a run
_BOX, _CAPTION, _SIZE = (37 * mm, 46 * mm), 5 * mm, 9


def photo_sheet(
    sheet: PhotoSheet, *, language: str, printed_by: str, printed_at: dt.datetime
) -> bytes:
    """Print the photos as a PDF."""
    catalogue = words(language)
    about = sheet.title or catalogue.text("photos.chosen")
    printed = Printed(printed_by, printed_at)
    paper = paper_about("photos", about, sheet, language, printed)
    blocks = list(_blocks(sheet, catalogue, about))
    return document(paper, [*blocks, signature(paper)])


def _blocks(sheet: PhotoSheet, catalogue: Words, about: str) -> Iterator[Block]:
    date = f"{_label(catalogue, 'ledger.date')}: " if sheet.date_edtf else ""
    day = escaped(shown(sheet.date_edtf, catalogue.language)) if date else NO_TEXT
    yield title_block(
        _label(catalogue, "photos.kind"),
        escaped(about),
        Markup(f"{date}{day}"),
        _label(catalogue, "photos.count", photos=len(sheet.photos), without=len(sheet.without)),
    )
    told = cell(_label(catalogue, "photos.explained"), QUIET)
    yield Block((1,), ((told,),), ruled=False, space=0)
    if sheet.photos:
        yield _grid(sheet.photos)
    if sheet.without:
        numbers = cell(escaped(", ".join(runs(sheet.without))))
        yield Block((1,), ((numbers,),), title=_label(catalogue, "photos.without"), ruled=False)


def runs(numbers: Sequence[str]) -> Iterator[str]:
    """Write numbers that follow one another as the first and the last."""
    run: list[str] = []
    for number in numbers:
        if run and not _follows(run[-1], number):
            yield from _written(run)
            run = []
        run.append(number)
    yield from _written(run)


def _written(run: Sequence[str]) -> Sequence[str]:
    return run if len(run) < LEAST_RUN else (f"{run[0]} – {run[-1]}",)


def _follows(one: str, other: str) -> bool:
    (year, _, first), (same, _, second) = one.rpartition("-"), other.rpartition("-")
    digits = first.isdecimal() and second.isdecimal()
    return year == same and digits and int(second) == int(first) + 1


def _grid(photos: Sequence[NumberedPhoto]) -> Block:
    return Block(
        (1,) * COLUMNS, tuple(map(_row, _rows(photos))), ruled=False, padding=2 * DENSE, plain=True
    )


def _rows(photos: Sequence[NumberedPhoto]) -> Iterator[Sequence[NumberedPhoto]]:
    return (photos[at : at + COLUMNS] for at in range(0, len(photos), COLUMNS))


def _row(photos: Sequence[NumberedPhoto]) -> Row:
    empty = [cell(NO_TEXT)] * (COLUMNS - len(photos))
    return (*map(PhotoCell, photos), *empty)


class PhotoCell(Flowable):
    """A photo in a frame of one size, and the number of its case below."""

    def __init__(self, photo: NumberedPhoto) -> None:
        super().__init__()
        self._photo = photo
        self.alt = photo.number

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the width of the column and the height of frame and number."""
        del height
        self.width, self.height = width, _BOX[1] + _CAPTION
        return self.width, self.height

    def draw(self) -> None:
        """Fit the photo into the frame, whole, and set the number below its middle."""
        image = ImageReader(io.BytesIO(self._photo.picture))
        wide, high = image.getSize()
        scale = min(_BOX[0] / wide, _BOX[1] / high)
        left = (self.width - _BOX[0]) / 2
        x = left + (_BOX[0] - wide * scale) / 2
        y = _CAPTION + (_BOX[1] - high * scale) / 2
        self.canv.drawImage(image, x, y, wide * scale, high * scale)
        self.canv.setStrokeGray(0.6)
        self.canv.setLineWidth(0.3)
        self.canv.rect(left, _CAPTION, *_BOX)
        self.canv.setFillGray(0)
        self.canv.setFont(fonts.BOLD, _SIZE)
        self.canv.drawCentredString(self.width / 2, 1.2 * mm, self._photo.number)


def _label(catalogue: Words, key: str, **values: object) -> Markup:
    return escaped(catalogue.capital(key, **values))
