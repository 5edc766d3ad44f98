"""What every kind of edit that can be undone has: a way back, and a way to do it again."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from caseapp.journal import JSON

Data: TypeAlias = Mapping[str, JSON]
Step: TypeAlias = Callable[..., uuid.UUID]  # (session, id, data, worker) -> id


@dataclass(frozen=True, slots=True)
class Way:
    """How an edit is undone, and done again; each gives the record that now stands for it."""

    undo: Step
    redo: Step
