"""What a caseworker can act on; errors carry data, the sentence is in `ui/messages.py`."""

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from db.errors import (
    FileDamaged,
    FileExists,
    FileInUse,
    FileMissing,
    FileNewer,
    FileNotWritable,
    FileProblem,
    KeysMissing,
    KeysNotReadable,
    KeysOfAnotherFile,
    NotACaseFile,
    Refused,
    WrongPassphrase,
)

__all__ = [
    "AlreadyThere",
    "AsideImpossible",
    "ChangedSince",
    "Contradicts",
    "DateMissing",
    "FileDamaged",
    "FileExists",
    "FileInUse",
    "FileMissing",
    "FileNewer",
    "FileNotWritable",
    "FileProblem",
    "InputRefused",
    "KeysMissing",
    "KeysNotReadable",
    "KeysOfAnotherFile",
    "LockedRecord",
    "NoSuchPages",
    "NotACaseFile",
    "NotFound",
    "NotOverCaseFile",
    "NotUnderstood",
    "NothingCorrected",
    "OneCase",
    "ReasonMissing",
    "Refused",
    "SecondPersonNeeded",
    "SourceCited",
    "SourceMissing",
    "StandsByImport",
    "TooLate",
    "TooMany",
    "TwoCases",
    "WorkedOnSince",
    "WrongPassphrase",
]


class NotOverCaseFile(FileProblem):
    """An export was to go where a case file stands, or something that belongs to one."""


@dataclass(eq=False)
class InputRefused(Refused):
    """A file from outside that cannot be taken: `cause` is a code, `where` a sheet or part."""

    path: Path
    cause: str
    where: str = ""
    detail: str = ""


@dataclass(eq=False)
class TooMany(Refused):
    """More was asked for at once than can be done at once."""

    asked: int
    most: int


@dataclass(eq=False)
class NoSuchPages(Refused):
    """The pages that were to be printed come behind the last one."""

    most: int


@dataclass(eq=False)
class NotUnderstood(Refused):
    """A typed value that our readers do not understand: `what` is the field, `cause` a code."""

    what: str
    value: str
    cause: str = "not_understood"
    choices: tuple[str, ...] = field(default=())


@dataclass(eq=False)
class NotFound(Refused):
    """No such list, case, candidate or import: `what` is one of these words."""

    what: str
    name: str


class DateMissing(Refused):
    """A determination needs its date."""


class SourceMissing(Refused):
    """A determination needs its source."""


@dataclass(eq=False)
class SourceCited(Refused):
    """A source that facts cite is not put away: whose it is, and how many facts cite it."""

    publisher: str
    facts: int


class ReasonMissing(Refused):
    """A verdict that is withdrawn, says different, or says same where that is not plain."""


class NothingCorrected(Refused):
    """A correction says what is on record already."""


@dataclass(eq=False)
class AlreadyThere(Refused):
    """What was to be added stands there already: `what` is its kind, `name` names it."""

    what: str
    name: str


@dataclass(eq=False)
class TooLate(Refused):
    """What was to be changed was changed or withdrawn meanwhile: `what` names it."""

    what: str


@dataclass(eq=False)
class AsideImpossible(Refused):
    """A case cannot be set aside, or cannot be the case kept: `cause` is a code, both numbers."""

    cause: str
    case: str = ""
    other: str = ""


@dataclass(eq=False)
class AsideDoubtful(Refused):
    """Two cases that hardly are one child's: both numbers, sexes and births where they differ."""

    case: str
    other: str
    sexes: tuple[str, str] | None = None  # codes
    births: tuple[str, str] | None = None  # EDTF


@dataclass(eq=False)
class ChangedSince(Refused):
    """What is to be undone was changed by a later act: which, with its data, by whom and when."""

    what: str
    act: str
    data: str
    worker: str
    at: dt.datetime


@dataclass(eq=False)
class WorkedOnSince(Refused):
    """A case whose opening is not undone: what was done since; without an act, named elsewhere."""

    case: str
    act: str = ""
    data: str = ""
    worker: str = ""
    at: dt.datetime | None = None


@dataclass(eq=False)
class LockedRecord(Refused):
    """A record that stands on a list is never changed or removed: a correction is a new record."""

    what: str


@dataclass(eq=False)
class SecondPersonNeeded(Refused):
    """What one person proposed, only another one confirms: who proposed it."""

    proposed_by: str


@dataclass(eq=False)
class TwoCases(Refused):
    """Two records judged the same stand in two cases already: both case numbers."""

    left: str
    right: str


@dataclass(eq=False)
class StandsByImport(Refused):
    """A line that its list's own import put on a case leaves it only with that import."""

    case: str


@dataclass(eq=False)
class Contradicts(Refused):
    """“Same child” would contradict verdicts that stand: each chain of names, from end to end."""

    chains: tuple[tuple[str, ...], ...]


@dataclass(eq=False)
class OneCase(Refused):
    """Two records that stand on one case cannot be different children: the case's number."""

    case: str
