"""Fields described once; editors are made from the description."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ui.forms.checks import CheckEditor, as_text
from ui.forms.editors import Choice, ChoiceEditor, Editor, SearchEditor
from ui.forms.source_editors import SourcesEditor
from ui.forms.text_editors import DateEditor, LineEditor, LongEditor


class FieldKind(StrEnum):
    """How a value is edited."""

    LINE = "line"
    LONG = "long"
    DATE = "date"
    DATE_AHEAD = "date_ahead"  # may lie in the future
    CHOICE = "choice"
    REGION = "region"
    SOURCE = "source"
    CHECK = "check"  # ticked or not; the label stands beside the box


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form: the draft's attribute, its label, how it is edited."""

    name: str
    label: str
    kind: FieldKind = FieldKind.LINE
    choices: Sequence[Choice] = ()
    of: str = ""  # the attribute of a record that it shows, where that is called otherwise


@dataclass(frozen=True, slots=True)
class Supplies:
    """What editors need from outside the form."""

    today: dt.date
    regions: Sequence[Choice]
    sources: Callable[[], Sequence[Choice]]
    make_source: Callable[[Callable[[Choice], None]], None]  # calls back with what was made


def text_of(field: Field, record: object) -> str:
    """Give what a field shows of a record."""
    date = field.kind in (FieldKind.DATE, FieldKind.DATE_AHEAD)
    value = getattr(record, field.of or (field.name.removesuffix("_text") if date else field.name))
    if date:
        return str(value.text)
    if isinstance(value, bool):
        return as_text(value=value)
    return "" if value is None else str(value)


_PLAIN: Mapping[FieldKind, Callable[[str], Editor]] = {
    FieldKind.LONG: LongEditor,
    FieldKind.CHECK: CheckEditor,
    FieldKind.LINE: LineEditor,
}


def make_editor(field: Field, supplies: Supplies) -> Editor:
    """Return a new editor for the field."""
    match field.kind:
        case FieldKind.LONG | FieldKind.CHECK | FieldKind.LINE:
            return _PLAIN[field.kind](field.label)
        case FieldKind.DATE | FieldKind.DATE_AHEAD:
            ahead = field.kind == FieldKind.DATE_AHEAD
            return DateEditor(field.label, supplies.today, ahead=ahead)
        case FieldKind.CHOICE:
            return ChoiceEditor(field.label, field.choices)
        case FieldKind.REGION:
            return SearchEditor(field.label, [("", ""), *supplies.regions])
        case FieldKind.SOURCE:
            return SourcesEditor(field.label, supplies.sources, supplies.make_source)
