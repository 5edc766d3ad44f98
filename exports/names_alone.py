"""Names without what else stands in their cell: a birth, a remark, another child."""

import re
from dataclasses import replace
from typing import Final

from caseapp.case_file import CaseFile, EntryLine, NameLine
from caseapp.names.beside import name_and_rest

_ANOTHER: Final = re.compile(r"\s+(?:та|і|й|и|and)\s+", re.IGNORECASE)


def names_alone(case: CaseFile) -> CaseFile:
    """Leave of every cell of a name only the name as it was understood."""
    names = tuple(replace(one, written=_spelt(one)) for one in case.names)
    by_entry = {one.entry_id: one.written for one in reversed(names) if one.entry_id}
    entries = tuple(
        replace(one, name_written=by_entry.get(one.entry_id) or _there(one, case.number))
        for one in case.entries
    )
    return replace(case, names=names, entries=entries)


def name_alone(written: str) -> str:
    """Return the first name that a cell holds, and nothing that stands beside it."""
    return _ANOTHER.split(name_and_rest(written)[0])[0]


def _spelt(name: NameLine) -> str:
    parts = (name.surname, name.given_name, name.patronymic)
    return " ".join(filter(None, parts)) or name_alone(name.written)


def _there(entry: EntryLine, number: str) -> str:
    """Return the name on a line; one of our own without a name has the number of the case."""
    return number if entry.name_written == number else name_alone(entry.name_written)
