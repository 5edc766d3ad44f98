"""Takes out of frozen data what may not go out, before any renderer sees it.

Every kind of data that a document is made of has a rule here; data without one cannot be printed.
"""

from dataclasses import replace
from functools import singledispatch
from typing import TypeVar, cast

from caseapp.case_file import CaseFile
from caseapp.contradictions.sheet import Sheet
from caseapp.lists.compared import Comparison
from caseapp.lists.ledger_model import Ledger
from exports.outgoing import Choices

T = TypeVar("T")


def cut(data: T, choices: Choices) -> T:
    """Return the data with nothing in it that the choices do not let out."""
    return cast("T", _cut(data, choices))


@singledispatch
def _cut(data: object, _choices: Choices) -> object:
    raise TypeError(type(data))  # a new document says first what each profile lets out


@_cut.register
def _case(data: CaseFile, choices: Choices) -> CaseFile:
    return replace(
        data,
        people=replace(
            data.people,
            relations=tuple(
                replace(line, contact="") if line.private else line
                for line in data.people.relations
            ),
        ),
        remarks=replace(
            data.remarks, notes=tuple(note for note in data.remarks.notes if not note.private)
        ),
        history=(),
        photo=data.photo if choices.photo else None,
    )


@_cut.register(Ledger)  # counts, no child
@_cut.register(Sheet)  # only for those who may read everything
@_cut.register(Comparison)  # likewise
def _whole(data: T, _choices: Choices) -> T:
    return data
