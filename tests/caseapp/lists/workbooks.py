"""Workbooks made part by part, sound and hostile ones."""

import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"


def letters(place: int) -> str:
    """Return a column's letters; places count from 0."""
    before, letter = divmod(place, 26)
    return (letters(before - 1) if before else "") + chr(65 + letter)


def text_cell(reference: str, text: str) -> str:
    """Return a cell that holds a text."""
    inside = f'<t xml:space="preserve">{escape(text)}</t>'
    return f'<c r="{reference}" t="inlineStr"><is>{inside}</is></c>'


def row_xml(number: int, cells: Sequence[str]) -> str:
    """Return a row of texts."""
    filled = (text_cell(f"{letters(i)}{number}", cell) for i, cell in enumerate(cells) if cell)
    return f'<row r="{number}">{"".join(filled)}</row>'


def sheet_xml(inside: str, before: str = "") -> str:
    """Return a sheet around its rows."""
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    return f'{head}{before}<worksheet xmlns="{_MAIN}"><sheetData>{inside}</sheetData></worksheet>'


def rows_xml(rows: Iterable[Sequence[str]]) -> str:
    """Return a sheet of texts."""
    return sheet_xml("".join(row_xml(number, cells) for number, cells in enumerate(rows, 1)))


def xlsx(path: Path, sheets: Mapping[str, str], **parts: str) -> Path:
    """Write an XLSX file; `parts` are further ones, with __ for / and _dot_ for a dot."""
    links = "".join(
        f'<Relationship Id="r{i}" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(sheets) + 1)
    )
    if "xl__styles_dot_xml" in parts:
        links += f'<Relationship Id="s" Type="{_RELATIONS}/styles" Target="styles.xml"/>'
    names = "".join(
        f'<sheet name="{name}" sheetId="{i}" r:id="r{i}"/>' for i, name in enumerate(sheets, 1)
    )
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r" '
        f'Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}">'
        f"<sheets>{names}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f"{links}</Relationships>",
    }
    files |= {f"xl/worksheets/sheet{i}.xml": xml for i, xml in enumerate(sheets.values(), 1)}
    files |= {name.replace("__", "/").replace("_dot_", "."): text for name, text in parts.items()}
    return zipped(path, files)


def zipped(path: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write a zip file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def table_of(rows: Sequence[Sequence[str]], path: Path) -> Path:
    """Write an XLSX file with one sheet of texts."""
    return xlsx(path, {"Список": rows_xml(rows)})


def ods_cell(text: str, more: str = "") -> str:
    """Return an ODS cell."""
    if not text:
        return f"<table:table-cell {more}/>"
    return (
        f'<table:table-cell office:value-type="string" {more}><text:p>{escape(text)}</text:p>'
        "</table:table-cell>"
    )


def ods(path: Path, rows: str) -> Path:
    """Write an ODS file around its rows."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{_OFFICE}" '
        f'xmlns:table="{_TABLE}" xmlns:text="{_TEXT}"><office:body><office:spreadsheet>'
        f'<table:table table:name="Список">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", ODS_TYPE, zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content)
    return path
