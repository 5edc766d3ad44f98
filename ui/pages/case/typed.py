"""What the sections of typed records share: fields of their forms, and columns."""

from collections.abc import Callable
from typing import Any

from caseapp.case_file import BirthLine, NameLine, PlacementLine
from ui.forms.fields import Field, FieldKind
from ui.models.row_table import Column
from ui.pages.case.section import Speech
from ui.words import translate


def source_field() -> Field:
    """Give the field in which a record's source is chosen."""
    return Field("source_id", translate("CasePage", "Source"), FieldKind.SOURCE)


def note_field() -> Field:
    """Give the field for what has no field of its own."""
    return Field("note", translate("CasePage", "Note"), FieldKind.LONG)


def private_field() -> Field:
    """Give the box that keeps a record in the office."""
    return Field("private", translate("CasePage", "Only for the office"), FieldKind.CHECK)


def source_column(speech: Speech) -> Column[Any]:
    """Give the column that says where a record is from: a list, or the sources it cites."""

    def said(line: NameLine | BirthLine | PlacementLine) -> str:
        return translate("CasePage", "list") if line.entry_id else speech.cited_by(line)

    return Column(translate("CasePage", "Source"), said, width=8)


def from_list() -> str:
    """Say why the form of a record that an import wrote cannot be typed into."""
    return translate(
        "CasePage",
        "This stands on a list and stays as it was written there. "
        "To correct it, add a record of your own.",
    )


def period(worded: Callable[[str], str], line: NameLine | PlacementLine) -> str:
    """Say from when to when, in the words given for dates; a dash where neither is known."""
    if not line.start.edtf and not line.end.edtf:
        return "—"
    return f"{worded(line.start.edtf)} – {worded(line.end.edtf)}"


def joined(*parts: str) -> str:
    """Join what is known; a dash where nothing is."""
    return ", ".join(part for part in parts if part) or "—"
