"""What each piece of a paper is, for whoever hears it: headings, tables, pictures, in order.

ReportLab draws but knows no tags. This canvas marks what it draws and, when the file is written,
adds the tree of elements that screen readers and converters go by. What stands on every page, rules
and fills are marked as no content.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFString
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

ROW_HEADING = "TH row"  # the role of a label whose row it heads; TH heads its column
_SCOPES = {
    "TH": "/A<</O/Table/Scope/Column>>",
    ROW_HEADING: "/A<</O/Table/Scope/Row>>",
}


@dataclass(eq=False)
class Element(PDFObject):
    """A piece of the paper: its role, what it consists of, and the page on which it stands."""

    role: str
    alt: str = ""
    kids: list["Element"] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)
    page: int = 0  # from 0; when it is written, the number of the page's object
    number: int = 0  # of its own object
    parent: int = 0

    @property
    def name(self) -> str:
        """The role as PDF names it."""
        return self.role.partition(" ")[0]

    def format(self, document: PDFDocument) -> bytes:
        """Write the element; ReportLab's own way of writing takes five times as long."""
        kids = " ".join([*map(str, self.marks), *(f"{kid.number} 0 R" for kid in self.kids)])
        page = f"/Pg {self.page} 0 R" if self.marks else ""
        scope = _SCOPES.get(self.role, "")
        told = f"<</S/{self.name}/P {self.parent} 0 R/K[{kids}]{page}{scope}".encode()
        alt = b"/Alt" + PDFString(self.alt).format(document) if self.alt else b""
        return told + alt + b">>"


class _Raw(PDFObject):
    """An object whose text is at hand."""

    def __init__(self) -> None:
        self.text = ""

    def format(self, document: PDFDocument) -> bytes:
        """Give the text."""
        del document
        return self.text.encode()


class Lines(PDFTextObject):
    """Ends each line with a space, so that no reader joins the words of two lines."""

    spaced = True

    def _textOut(self, text: str, TStar: int = 0) -> None:  # noqa: N802, N803 - ReportLab's names
        super()._textOut(f"{text} " if TStar and text and self.spaced else text, TStar)  # type: ignore[misc] # not in the stubs


class TaggedCanvas(Canvas):
    """Draws, and keeps the tree of what is drawn."""

    _doc: Any  # a PDFDocument, of which the stubs know little

    def __init__(self, *given: Any, **named: Any) -> None:  # noqa: ANN401 - handed on as it is
        super().__init__(*given, **named)
        self._open = [Element("Document")]
        self._owners: list[list[Element]] = [[]]  # by page and number of the mark

    def beginText(self, x: float = 0, y: float = 0, direction: Any = None) -> PDFTextObject:  # noqa: ANN401, N802 - ReportLab's
        """Begin a text of lines."""
        return Lines(self, x, y, direction=direction)

    @contextmanager
    def within(self, role: str, alt: str = "") -> Iterator[Element]:
        """Put what follows into a new element."""
        made = Element(role, alt, page=self.getPageNumber() - 1)
        self._open[-1].kids.append(made)
        self._open.append(made)
        yield made
        self._open.pop()

    @contextmanager
    def marked(self, role: str, alt: str = "") -> Iterator[None]:
        """Mark what is drawn as the content of a new element."""
        with self.within(role, alt) as made:
            owners = self._owners[-1]
            made.marks.append(len(owners))
            self.addLiteral(f"/{made.name} <</MCID {len(owners)}>> BDC")
            owners.append(made)
            yield
            self.addLiteral("EMC")

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Mark what is drawn as no content."""
        self.addLiteral("/Artifact BMC")
        yield
        self.addLiteral("EMC")

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Go on to the next page."""
        super().showPage()
        self._owners.append([])

    def save(self) -> None:
        """Write the file with its tree."""
        self._write_tree()
        super().save()

    def _write_tree(self) -> None:
        pages = self._doc.Pages.pages
        for number, page in enumerate(pages):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents"]
            page.StructParents = number
        tree, marked = _Raw(), _Raw()
        root = self._number(tree)
        self._number_all(self._open[0], root, list(map(self._number, pages)))
        owned = " ".join(
            f"{number} [{' '.join(f'{owner.number} 0 R' for owner in owners)}]"
            for number, owners in enumerate(self._owners[: len(pages)])
        )
        top, next_key = self._open[0].number, len(pages)
        tree.text = (
            f"<</Type/StructTreeRoot/K {top} 0 R/ParentTreeNextKey {next_key}"
            f"/ParentTree<</Nums[{owned}]>>>>"
        )
        marked.text = "<</Marked true>>"
        self._doc.Catalog.StructTreeRoot, self._doc.Catalog.MarkInfo = tree, marked

    def _number_all(self, element: Element, parent: int, pages: list[int]) -> None:
        element.parent, element.page = parent, pages[element.page]
        element.number = self._number(element)
        for kid in element.kids:
            self._number_all(kid, element.number, pages)

    def _number(self, made: PDFObject) -> int:
        """Give the number that an object has, or gets, in the file."""
        name = self._doc.Reference(made).name
        number: int = self._doc.idToObjectNumberAndVersion[name][0]
        return number
