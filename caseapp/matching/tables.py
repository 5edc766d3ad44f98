"""The matcher on plain tables, without a case file: `caseapp compare`."""

import csv
import io
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from caseapp.dates import read_date
from caseapp.errors import FileNotWritable, InputRefused, NotUnderstood
from caseapp.matching.explain import explain
from caseapp.matching.frequency import Frequencies, frequencies
from caseapp.matching.model import BirthSpan, Candidate, Person, Sibling, WrittenName
from caseapp.matching.people import side_of
from caseapp.matching.search import search
from caseapp.names.clean import is_placeholder
from caseapp.progress import SILENT, Progress
from caseapp.regions import find_region

Row = Mapping[str, str]
COLUMNS = ("left_id", "right_id", "rank", "score", "probability", "grade", "story")
_NAMES = {"name", "surname", "given_name"}  # one of them is needed
_SEXES = {"m": "male", "male": "male", "f": "female", "female": "female"}
_MOST_BYTES = 512 * 1024 * 1024


def _rows(path: Path, needed: Iterable[str]) -> list[tuple[int, Row]]:
    """Read a table with a header; every row comes with its number in the file."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise InputRefused(path, "too_large")
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines, restkey="", restval="", strict=True)
            missing = [name for name in needed if name not in (reader.fieldnames or ())]
            if missing:
                raise InputRefused(path, "column_missing", "1", ", ".join(missing))
            return [(reader.line_num, row) for row in reader]
    except OSError as error:
        raise InputRefused(path, "unreadable") from error
    except UnicodeDecodeError as error:
        raise InputRefused(path, "not_utf8", detail=str(error.start)) from error
    except csv.Error as error:
        raise InputRefused(path, "not_a_table", detail=str(error)) from error


def _birth(path: Path, number: int, text: str) -> BirthSpan:
    try:
        read = read_date(text)
    except NotUnderstood as error:
        raise InputRefused(path, "bad_date", str(number), text) from error
    return BirthSpan(read.edtf, read.earliest, read.latest)


def _sibling(path: Path, number: int, text: str) -> Sibling:
    """Read one of "name date; name date"; the date may be missing."""
    name, _, last = text.rpartition(" ")
    if any(c.isdigit() for c in last):
        return Sibling(name.strip(), _birth(path, number, last))
    return Sibling(text)


def _regions(path: Path, number: int, text: str) -> Iterator[str]:
    """Read "region; region" by codes or names."""
    for part in filter(None, map(str.strip, text.split(";"))):
        found = find_region(part)
        if found is not None:
            yield found.code
        elif not is_placeholder(part):
            raise InputRefused(path, "bad_region", str(number), part)


def _name(row: Row) -> WrittenName:
    parts = [row.get(name, "") for name in ("surname", "given_name", "patronymic")]
    return WrittenName(*parts) if any(parts) else WrittenName(full=row.get("name", ""))


def _person(path: Path, number: int, row: Row) -> Person:
    sex = row.get("sex", "").strip().lower()
    birth = _birth(path, number, row.get("birth_date", ""))
    siblings = [part.strip() for part in row.get("siblings", "").split(";")]
    return Person(
        id=row["id"],
        names=(_name(row),),
        sex=_SEXES.get(sex, ""),
        births=(birth,) if birth.edtf else (),
        birth_place=row.get("birth_place", ""),
        regions=tuple(_regions(path, number, row.get("region", ""))),
        group=row.get("group", ""),
        siblings=tuple(_sibling(path, number, part) for part in siblings if part),
        eyes=row.get("eyes", ""),
        hair=row.get("hair", ""),
    )


def read_persons(path: Path) -> list[Person]:
    """Read the persons of a table."""
    rows = _rows(path, ["id"])
    first = rows[0][1] if rows else {"name": ""}
    if not first.keys() & _NAMES:
        raise InputRefused(path, "column_missing", "1", "name")
    persons = [_person(path, number, row) for number, row in rows]
    seen: set[str] = set()
    for (number, _), person in zip(rows, persons, strict=True):
        if not person.id or person.id in seen:
            raise InputRefused(path, "bad_id", str(number), person.id)
        seen.add(person.id)
    return persons


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a table whole or not at all; give the number of its rows."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    lines = list(rows)
    writer.writerows(lines)
    _replace(path, text.getvalue().encode())
    return len(lines)


def _replace(path: Path, data: bytes) -> None:
    """Put a whole file in place; what is written in part never stays behind."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        raise FileNotWritable(path) from error
    finally:
        part.unlink(missing_ok=True)


def _check_writable(path: Path) -> None:
    """Refuse before the long work what could not be written after it."""
    if path.is_dir() or not os.access(path.parent, os.W_OK):
        raise FileNotWritable(path)


def _line(found: Candidate) -> tuple[str, ...]:
    return (
        found.left,
        found.right,
        str(found.rank),
        f"{found.odds:.4f}",
        f"{found.probability:.6f}",
        found.grade,
        found.story,
    )


def compare_tables(
    sought: Path, pool: Path, out: Path, *, top: int, progress: Progress = SILENT
) -> int:
    """Write the best candidates of a pool for each person sought; give the number of lines."""
    _check_writable(out)
    left, right = read_persons(sought), read_persons(pool)
    found = search(left, right, top=top, evidence=False, progress=progress)
    return _write(out, COLUMNS, map(_line, found))


def _two(path: Path, number: int, row: Row) -> tuple[Person, Person]:
    """Give both persons of a pair; pairs' names may hold what a date reader refuses elsewhere."""
    sides = []
    for side in ("query", "target"):
        birth = _birth(path, number, row.get(f"{side}_birth_date", ""))
        sides.append(Person(side, (WrittenName(full=row[side]),), births=(birth,)))
    return sides[0], sides[1]


def _known(pairs: Iterable[tuple[Person, Person]]) -> Frequencies:
    """Count the different persons of all pairs: these are the only pool there is."""
    persons = {person.names: person for pair in pairs for person in pair}
    return frequencies(side_of(list(persons.values())))


def _scored(
    pairs: Sequence[tuple[Person, Person]], known: Frequencies, progress: Progress
) -> Iterator[tuple[str, ...]]:
    for number, pair in enumerate(pairs):
        progress.step(number, len(pairs))
        yield (f"{explain(*pair, known).score:.4f}",)


def score_pairs(pairs: Path, out: Path, *, progress: Progress = SILENT) -> int:
    """Write the bits of each pair of a table with the columns query and target, in its order."""
    _check_writable(out)
    rows = _rows(pairs, ["query", "target"])
    both = [_two(pairs, number, row) for number, row in rows]
    return _write(out, ["score"], _scored(both, _known(both), progress))
