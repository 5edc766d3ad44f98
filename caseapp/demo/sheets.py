"""The demo's three files as an import scans them: the list, the reply to it, an institution's."""

import hashlib
import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from caseapp.demo.dates import written_birth, written_event
from caseapp.demo.people import LIST_DATE, Child
from caseapp.lists.model import Scan, SourceRow
from caseapp.regions import region

INVENTED = "ВИГАДАНІ ДАНІ (навчальний приклад)"
INVENTED_RU = "ВЫМЫШЛЕННЫЕ ДАННЫЕ (учебный пример)"
_LIST_HEADINGS = (
    *("№ з/п", "ПІБ", "Дата народження", "Стать", "Область", "Населений пункт"),
    *("Обставини", "Дата події", "Повідомлений регіон", "Джерело"),
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file before it is written: title rows, headings, and one row of cells per child."""

    file_name: str
    sheet: str
    titles: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def scan_of(sheet: Sheet) -> Scan:
    """Return the file as a scan finds it."""
    above = [(title, *[""] * (len(sheet.headings) - 1)) for title in sheet.titles]
    cells: Sequence[tuple[str, ...]] = (*above, sheet.headings, *sheet.rows)
    content = json.dumps(cells, ensure_ascii=False).encode()
    return Scan(
        path=Path(sheet.file_name),
        sha256=hashlib.sha256(content).hexdigest(),
        sheets=(sheet.sheet,),
        sheet=sheet.sheet,
        encoding="",
        delimiter="",
        rows=tuple(SourceRow(sheet.sheet, number, row) for number, row in enumerate(cells, 1)),
    )


def list_sheet(chance: random.Random, children: Iterable[Child]) -> Sheet:
    """Return the list as handed over, untidy as such lists are."""
    return Sheet(
        file_name="Список 02.06.2025 (вигаданий).xlsx",
        sheet="Список",
        titles=(
            "Список дітей, депортованих або примусово переміщених",
            f"передано {LIST_DATE:%d.%m.%Y}, м. Стамбул; {INVENTED}",
        ),
        headings=_LIST_HEADINGS,
        rows=tuple(_list_row(chance, line, child) for line, child in enumerate(children, 1)),
    )


def _list_row(chance: random.Random, line: int, child: Child) -> tuple[str, ...]:
    reported = region(child.reported_region).name_uk if child.reported_region else ""
    return (
        str(line),
        _untidy(chance, child.name.full),
        written_birth(chance, child.born, LIST_DATE),
        "ж" if child.is_girl else "ч",
        region(child.origin_region).name_uk,
        child.origin_place,
        child.circumstances,
        written_event(chance, child.taken),
        reported,
        child.informant,
    )


def _untidy(chance: random.Random, name: str) -> str:
    """Return a name with the habits of those who type lists."""
    shown = chance.choices(
        (name, name.upper(), f"  {name} ", name.replace("'", "’"), name.replace("і", "i", 1)),
        (82, 6, 6, 4, 2),
    )
    return shown[0]
