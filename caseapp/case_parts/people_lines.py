"""Lines of the people around a child and of what the office noted, frozen."""

import datetime as dt
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from caseapp.dates import UncertainDate


@dataclass(frozen=True, slots=True)
class RelationLine:
    """A person around the child, as typed."""

    id: uuid.UUID
    relation: str
    surname: str
    given_name: str
    patronymic: str
    birth: UncertainDate
    life: str
    is_representative: bool
    contact: str
    private: bool
    note: str
    source_id: uuid.UUID | None

    @property
    def name(self) -> str:
        """Return the name in one line."""
        return " ".join(filter(None, (self.surname, self.given_name, self.patronymic)))


@dataclass(frozen=True, slots=True)
class OtherChild:
    """A child of another case, as that case shows it now."""

    case_id: uuid.UUID
    number: str
    name: str
    sex: str
    birth_edtf: str
    status: str
    region: str = ""  # reported last
    since: str = ""  # EDTF of the day of that report
    hidden: bool = False  # that report stays in the office
    birth_hidden: bool = False  # the birth record stays in the office


@dataclass(frozen=True, slots=True)
class KinLine:
    """A brother or sister with a case of its own; the same record shows on both cases."""

    id: uuid.UUID
    relation: str  # brother, sister, or sibling where the sex is not known
    child: OtherChild
    note: str
    source_id: uuid.UUID | None


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group with which the child travelled; `id` is that of its membership."""

    id: uuid.UUID
    group_id: uuid.UUID
    transport: str
    institution: str
    date: UncertainDate
    from_place: str
    to_place: str
    note: str
    source_id: uuid.UUID | None
    others: tuple[OtherChild, ...]

    @property
    def name(self) -> str:
        """Return what the group is known by."""
        return ", ".join(filter(None, (self.transport, self.institution))) or self.note


@dataclass(frozen=True, slots=True)
class ApplicationLine:
    """An application of a parent or legal representative."""

    id: uuid.UUID
    attached: bool
    by_whom: str
    date: UncertainDate
    sent_to: str
    note: str
    source_id: uuid.UUID | None


@dataclass(frozen=True, slots=True)
class NamedSibling:
    """A brother or sister whom a line names; the case found for it is offered, never linked."""

    name: str
    birth_edtf: str
    list_title: str
    line: str
    child: OtherChild | None = None


@dataclass(frozen=True, slots=True)
class ApartLine:
    """A brother, sister or companion who is reported in another region than the child."""

    child: OtherChild
    group: str  # the group in which they travelled; empty for brothers and sisters
    region: str  # where the child itself is reported
    since: str
    private: bool = False  # one of the two reports stays in the office


@dataclass(frozen=True, slots=True)
class People:
    """The people around one child."""

    relations: tuple[RelationLine, ...] = ()
    kin: tuple[KinLine, ...] = ()
    groups: tuple[GroupLine, ...] = ()
    applications: tuple[ApplicationLine, ...] = ()
    named: tuple[NamedSibling, ...] = ()
    apart: tuple[ApartLine, ...] = ()

    @property
    def has_application(self) -> bool:
        """Tell whether an application is attached."""
        return any(line.attached for line in self.applications)

    def citing(self) -> Iterator[RelationLine | KinLine | GroupLine | ApplicationLine]:
        """Yield every line that can cite a source."""
        yield from self.relations
        yield from self.kin
        yield from self.groups
        yield from self.applications


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note of a worker."""

    id: uuid.UUID
    text: str
    worker: str
    at: dt.datetime
    pinned: bool
    private: bool


@dataclass(frozen=True, slots=True)
class TagLine:
    """A tag on the case."""

    id: uuid.UUID
    tag_id: uuid.UUID
    name: str


@dataclass(frozen=True, slots=True)
class FlagLine:
    """A flag on the case."""

    id: uuid.UUID
    kind: str
    reason: str
    worker: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Remarks:
    """What the office noted on one case for itself."""

    notes: tuple[NoteLine, ...] = ()  # the pinned ones first, then the newest
    tags: tuple[TagLine, ...] = ()
    flags: tuple[FlagLine, ...] = ()
