"""Which part of an XLSX file is which sheet, and which of its cell styles hide part of a date."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from caseapp.lists.files.archive import Archive, Unacceptable
from caseapp.lists.problems import FileCause

_MONTH_AND_YEAR_FORMAT = "17"  # built in: mmm-yy
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')


def sheet_parts(archive: Archive) -> dict[str, str]:
    """Return the part of each worksheet by the sheet's name."""
    targets = {
        link.get("Id"): link.get("Target", "")
        for link in _elements(archive, "xl/_rels/workbook.xml.rels", "Relationship")
    }
    parts = {}
    for sheet in _elements(archive, "xl/workbook.xml", "sheet"):
        link = next((value for key, value in sheet.items() if key.endswith("}id")), None)
        target = targets.get(link, "").removeprefix("/").removeprefix("xl/")
        if f"xl/{target}" in archive.names():
            parts[sheet.get("name", "")] = f"xl/{target}"
    return parts


def date_styles(archive: Archive) -> dict[bytes, str]:
    """Return the cell styles that show only the month or only the year of a date."""
    root = _root(archive, "xl/styles.xml")
    if root is None:
        return {}
    formats = {
        element.get("numFmtId"): shown_part(element.get("formatCode", ""))
        for element in root.iterfind("{*}numFmts/{*}numFmt")
    }
    formats.setdefault(_MONTH_AND_YEAR_FORMAT, "month")
    shown = {
        str(index).encode(): formats.get(style.get("numFmtId"), "")
        for index, style in enumerate(root.iterfind("{*}cellXfs/{*}xf"))
    }
    return {style: part for style, part in shown.items() if part}


def shown_part(code: str) -> str:
    """Return `month` or `year` for a date format that shows no day, else nothing."""
    signs = _LITERAL.sub("", code).lower().partition(";")[0]
    if "y" not in signs or "d" in signs or "general" in signs:
        return ""
    return "month" if "m" in signs else "year"


def _elements(archive: Archive, part: str, tag: str) -> Iterator[ElementTree.Element]:
    """Return the elements of a part that have this name, in whatever namespace."""
    root = _root(archive, part)
    return iter(()) if root is None else root.iterfind(f".//{{*}}{tag}")


def _root(archive: Archive, part: str) -> ElementTree.Element | None:
    """Return a small part parsed, or None where the file has none."""
    text = archive.read(part)
    if not text:
        return None
    try:
        return ElementTree.fromstring(text)  # noqa: S314 - see the import
    except ElementTree.ParseError:
        raise Unacceptable(FileCause.DAMAGED, part) from None
