"""The columns of two lists side by side."""

from collections.abc import Sequence

from caseapp.lists.versions.compared import ComparedLine, LineSide, LineState
from exports.list_values import list_field
from exports.words import Words
from ui.models.columns import Column
from ui.words import translate

_TONES = {LineState.NEW: "good", LineState.GONE: "waiting", LineState.CHANGED: "accent"}


def compared_columns(words: Words) -> Sequence[Column[ComparedLine]]:
    """Describe the columns in the language of the window."""

    def state(line: ComparedLine) -> str:
        return words.capital(f"line_state.{line.state}")

    def changed(line: ComparedLine) -> str:
        return ", ".join(list_field(words, change.field) for change in line.changes)

    return (
        Column(translate("VersionsPage", "First list"), _old, sort=_old_order, width=11),
        Column(translate("VersionsPage", "Second list"), _new, sort=_new_order, width=11),
        Column(translate("VersionsPage", "Child"), _name, width=30, least=18, stretch=True),
        Column(translate("VersionsPage", "Case"), _case, width=12),
        Column(translate("VersionsPage", "State"), state, width=16, fit=True, tone=_tone),
        Column(translate("VersionsPage", "What changed"), changed, width=26, least=12),
        Column(translate("VersionsPage", "Open"), _open, sort=_open_count, width=9),
    )


def _old(line: ComparedLine) -> str:
    return line.old.number if line.old else ""


def _new(line: ComparedLine) -> str:
    return line.new.number if line.new else ""


def _old_order(line: ComparedLine) -> tuple[int, str]:
    return _order(line.old)


def _new_order(line: ComparedLine) -> tuple[int, str]:
    return _order(line.new)


def _order(side: LineSide | None) -> tuple[int, str]:
    number = side.number if side else ""
    return (int(number) if number.isdecimal() else 0), number


def _name(line: ComparedLine) -> str:
    return line.side.name


def _case(line: ComparedLine) -> str:
    return line.side.case_number


def _open(line: ComparedLine) -> str:
    return str(_open_count(line) or "")


def _open_count(line: ComparedLine) -> int:
    return len(line.open_changes)


def _tone(line: ComparedLine) -> str:
    return _TONES.get(line.state, "")
