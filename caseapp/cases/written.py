"""What a change of a case gives back: the record it wrote, and the act for the journal."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace

from caseapp.acts import ActCode
from caseapp.fields import Value
from caseapp.journal import JSON, Act


@dataclass(frozen=True, slots=True)
class Written:
    """A record's id, and the act that wrote it."""

    id: uuid.UUID
    act: Act


def act_of(written: Written) -> Act:
    """Return the act of a change, as `Workspace.write` asks for it."""
    return written.act


def added(
    code: ActCode, record: object, record_id: uuid.UUID, values: Mapping[str, Value]
) -> Written:
    """Return a new record's id and act: the values that say something."""
    said = {name: _plain(value) for name, value in values.items() if value not in (None, "")}
    return Written(record_id, Act(code, str(record), {"id": str(record_id), **said}))


def telling(written: Written, **more: str) -> Written:
    """Return a change whose journal line tells more than the columns say."""
    act = replace(written.act, data={**written.act.data, **more})
    return replace(written, act=act)


def changed(
    code: ActCode,
    record: object,
    record_id: uuid.UUID,
    before: Mapping[str, Value],
    after: Mapping[str, Value],
) -> Written:
    """Return a changed record's id and act: the differing values, from and to."""
    names = [name for name in after if before[name] != after[name]]
    data: dict[str, JSON] = {
        "id": str(record_id),
        "from": {name: _plain(before[name]) for name in names},
        "to": {name: _plain(after[name]) for name in names},
    }
    return Written(record_id, Act(code, str(record), data))


def _plain(value: Value) -> str | int | bool | None:
    return value if isinstance(value, str | int | bool) or value is None else str(value)
