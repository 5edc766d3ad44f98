"""Our paper: A4, header with reference and classification, footer with page, printer and anchor."""

import datetime as dt
import io
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from caseapp.progress import here
from exports import fonts
from exports.blocks import TEXT_WIDTH, Block, draw
from exports.layout import Placed, paginate
from exports.outgoing import Profile
from exports.tags import TaggedCanvas
from exports.text import Markup, printable
from exports.words import Words, words

LEFT = 25 * mm
TOP = 22 * mm
BOTTOM = 19 * mm
WIDTH, HEIGHT = A4
ROOM = HEIGHT - TOP - BOTTOM

_ONE_AT_A_TIME = threading.Lock()  # ReportLab's fonts keep state while a document is made


@dataclass(frozen=True, slots=True)
class Paper:
    """What stands around the text of every page; `title` never holds a child's name."""

    title: str
    reference: str
    language: str
    printed_by: str
    printed_at: dt.datetime
    anchor: str
    is_demo: bool
    profile: Profile = Profile.FULL  # who may read it
    office: str = ""  # who issues it, above the header; a letter has a head of its own

    @property
    def words(self) -> Words:
        """The catalogue of the paper's language."""
        return words(self.language)


def document(paper: Paper, blocks: Sequence[Block]) -> bytes:
    """Make the PDF; the same paper and blocks give the same bytes."""
    with _ONE_AT_A_TIME:
        fonts.register()
        rl_config.useA85 = 0  # plain streams are made faster
        buffer = io.BytesIO()
        canvas = _canvas(paper, buffer)
        pages = paginate([_continued(paper, block) for block in blocks], ROOM)
        for index, page in enumerate(pages, start=1):
            here().step(index - 1, len(pages))
            number = paper.words.text("paper.page", number=index, total=len(pages))
            _draw_page(canvas, paper, page, number)
        canvas.save()
        return buffer.getvalue()


def pages_of(paper: Paper, blocks: Sequence[Block]) -> int:
    """Count the pages that blocks take."""
    return len(paginate([_continued(paper, block) for block in blocks], ROOM))


def _continued(paper: Paper, block: Block) -> Block:
    if not block.title:
        return block
    again = paper.words.text("paper.continued", title=block.title)
    return replace(block, continued=Markup(again))


def _canvas(paper: Paper, buffer: io.BytesIO) -> TaggedCanvas:
    canvas = TaggedCanvas(
        buffer,
        pagesize=A4,
        invariant=1,
        lang=paper.language,
        initialFontName=fonts.REGULAR,
        pageCompression=1,
    )
    canvas.setTitle(_line(paper.title))
    for clear in (canvas.setAuthor, canvas.setSubject, canvas.setKeywords):
        clear("")
    canvas.setCreator("caseapp")
    canvas.setProducer("caseapp")
    moment = f"{paper.printed_at:D:%Y%m%d%H%M%S}"
    canvas.setDateFormatter(lambda *_: moment)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def _line(text: str) -> str:
    return printable(text, fonts.glyphs()).replace("\n", " ")


def _draw_page(canvas: TaggedCanvas, paper: Paper, page: Sequence[Placed], number: str) -> None:
    with canvas.artifact():
        if paper.is_demo:
            _stamp(canvas, paper.words)
        _header(canvas, paper)
    for block, used in page:
        _bookmark(canvas, block)
        draw(block, canvas, LEFT, HEIGHT - TOP - used)
    with canvas.artifact():
        _footer(canvas, paper, number)
    canvas.showPage()


def _bookmark(canvas: TaggedCanvas, block: Block) -> None:
    if title := block.bookmark:
        key = f"{canvas.getPageNumber()}-{title}"
        canvas.bookmarkPage(key)
        canvas.addOutlineEntry(title, key)


def _stamp(canvas: TaggedCanvas, catalogue: Words) -> None:
    canvas.saveState()
    canvas.setFillGray(0.92)
    canvas.setFont(fonts.BOLD, 34)
    canvas.translate(WIDTH / 2, HEIGHT / 2)
    canvas.rotate(52)
    canvas.drawCentredString(0, 0, catalogue.text("paper.invented"))
    canvas.restoreState()


def _header(canvas: TaggedCanvas, paper: Paper) -> None:
    y = HEIGHT - 16 * mm
    canvas.setFillGray(0)
    _set(canvas, fonts.BOLD, 8)
    key = "public" if paper.profile is Profile.PUBLIC else "classification"
    classification = paper.words.text(f"paper.{key}")
    canvas.drawRightString(LEFT + TEXT_WIDTH, y, classification)
    taken = canvas.stringWidth(classification, fonts.BOLD, 8) + 5 * mm
    _set(canvas, fonts.REGULAR, 8)
    if paper.office:
        office = fonts.fitted(_line(paper.office), fonts.REGULAR, 8, TEXT_WIDTH)
        canvas.drawString(LEFT, y + 4 * mm, office)
    reference = _line(paper.reference)
    canvas.drawString(LEFT, y, fonts.fitted(reference, fonts.REGULAR, 8, TEXT_WIDTH - taken))
    _across(canvas, y - 2 * mm)


def _footer(canvas: TaggedCanvas, paper: Paper, number: str) -> None:
    y = 12 * mm
    canvas.setFillGray(0)
    _across(canvas, y + 4 * mm)
    _set(canvas, fonts.REGULAR, 7.5)
    canvas.drawRightString(LEFT + TEXT_WIDTH, y, number)
    room = TEXT_WIDTH - canvas.stringWidth(number, fonts.REGULAR, 7.5) - 5 * mm
    canvas.drawString(LEFT, y, fonts.fitted(_printed(paper), fonts.REGULAR, 7.5, room))


def _printed(paper: Paper) -> str:
    when = f"{paper.printed_at:%d.%m.%Y %H:%M}"
    anchor = paper.words.text("paper.anchor", anchor=paper.anchor) if paper.anchor else ""
    key = "paper.printed" if paper.printed_by else "paper.printed_when"
    printed = paper.words.text(key, when=when, who=paper.printed_by)
    return _line(" · ".join(part for part in (printed, anchor) if part))


def _set(canvas: TaggedCanvas, font: str, size: float) -> None:
    canvas.setFont(font, size)


def _across(canvas: TaggedCanvas, y: float) -> None:
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.5)
    canvas.line(LEFT, y, LEFT + TEXT_WIDTH, y)
