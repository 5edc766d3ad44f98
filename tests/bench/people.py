"""Large lists of invented children: the demo's people, as many as are wanted."""

import csv
import datetime as dt
import random
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

HEADINGS = ("№", "Прізвище", "Ім’я", "По батькові", "Дата народження", "Стать", "Регіон")
_STARTS = ("Вигад", "Невід", "Придум", "Пустоц", "Сонор", "Дивог", "Тінез", "Лукомо", "Хмарот")
_MIDDLES = ("да", "ло", "ре", "ми", "ну", "со", "ба", "ве", "ґо", "же", "ки", "ту", "пе", "ша")
_ENDS = ("денко", "ченко", "вець", "ський", "шин", "ко", "ич", "ар", "юк", "ань")
_GIVEN = (
    ("Олександр", "ч"), ("Микита", "ч"), ("Данило", "ч"), ("Іван", "ч"), ("Максим", "ч"),
    ("Олена", "ж"), ("Софія", "ж"), ("Дарина", "ж"), ("Ганна", "ж"), ("Вікторія", "ж"),
)  # fmt: skip
_FATHERS = (
    "Олегов",
    "Іванов",
    "Петров",
    "Андрійов",
    "Сергійов",
    "Юрійов",
    "Ігоров",
    "Михайлов",
    "Романов",
)
_REGIONS = ("Ростовська область", "Краснодарський край", "Московська область", "")


def people(rows: int, seed: int = 1) -> Iterator[tuple[str, ...]]:
    """Give the rows of a list, the same for the same seed."""
    dice = random.Random(seed)  # noqa: S311 - invented people need no secrets
    first_day = dt.date(2006, 1, 1)
    for number in range(1, rows + 1):
        given, sex = dice.choice(_GIVEN)
        surname = dice.choice(_STARTS) + dice.choice(_MIDDLES) * dice.randint(0, 1)
        father = dice.choice(_FATHERS) + ("ич" if sex == "ч" else "на")
        birth = first_day + dt.timedelta(days=dice.randrange(4_500))
        surname += dice.choice(_MIDDLES) + dice.choice(_ENDS)
        region = dice.choice(_REGIONS)
        yield (str(number), surname, given, father, f"{birth:%d.%m.%Y}", sex, region)


def write_csv(path: Path, rows: int, seed: int = 1) -> Path:
    """Write a list as CSV."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADINGS, *people(rows, seed)])
    return path


def write_xlsx(path: Path, rows: int, seed: int = 1) -> Path:
    """Write a list as a workbook of plain strings, by the standard library alone."""
    sheet = "".join(_row(cells) for cells in (HEADINGS, *people(rows, seed)))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in _PARTS.items():
            book.writestr(name, _XML + text)
        book.writestr("xl/worksheets/sheet1.xml", f"{_XML}{_SHEET[0]}{sheet}{_SHEET[1]}")
    return path


def _row(cells: Sequence[str]) -> str:
    texts = (f'<c t="inlineStr"><is><t>{escape(one)}</t></is></c>' for one in cells)
    return f"<row>{''.join(texts)}</row>"


_XML = '<?xml version="1.0" encoding="UTF-8"?>'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_SHEET = (f'<worksheet xmlns="{_MAIN}"><sheetData>', "</sheetData></worksheet>")
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="Список" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    "</Relationships>",
}
