"""What caseworkers of the demo learned after the reply: sources, findings, stays, names, claims."""

import datetime as dt
import random
import uuid
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, field, replace

from caseapp.cases.births import add_birth
from caseapp.cases.claims import add_claim
from caseapp.cases.determinations import determine
from caseapp.cases.drafts import (
    BirthDraft,
    ClaimDraft,
    DeterminationDraft,
    NameDraft,
    PlacementDraft,
)
from caseapp.cases.names import add_name
from caseapp.cases.placements import add_placement
from caseapp.cases.written import Written, act_of
from caseapp.demo import words
from caseapp.demo.dates import day
from caseapp.demo.people import Child, Name
from caseapp.demo.reply import Answer
from caseapp.demo.sources import SOURCES
from caseapp.demo.story import Story
from caseapp.sources import add_source
from caseapp.workspace import Workspace
from db.codes import CareArrangement, ClaimKind, NameKind, Party, TracingStatus

WORKER = "О. Прикладенко (вигадана)"
TODAY = dt.date(2025, 10, 1)
_FIRST_DAY = dt.date(2025, 8, 4)


@dataclass(frozen=True, slots=True)
class Casework:
    """The open demo, whose cases belong to which children, and the sources at hand."""

    workspace: Workspace
    chance: random.Random
    cases: Mapping[Child, uuid.UUID]
    sources: dict[str, uuid.UUID] = field(default_factory=dict)

    def write(self, change: Callable[..., Written], *args: object, **named: object) -> uuid.UUID:
        """Write one change as a caseworker would."""
        return self.workspace.write(act_of, change, *args, **named).id

    def some_day(self) -> str:
        """Return a day of work between the reply and today."""
        return day(_FIRST_DAY + dt.timedelta(days=self.chance.randint(0, 50)))


def work_on(work: Casework, story: Story) -> None:
    """Do all of it, in the order in which an office might have done it."""
    add_sources(work)
    determine_some(work, story.answers)
    place_some(work, story.answers)
    name_some(work, story.answers)
    claim_some(work, story.answers)


def add_sources(work: Casework) -> None:
    """Record the sources that the rest cites."""
    for name, draft in SOURCES.items():
        work.sources[name] = work.write(add_source, draft, today=TODAY)


def determine_some(work: Casework, said: Sequence[Answer]) -> None:
    """Determine what became of some children, with and against what the reply says."""
    returned = _said(said, ClaimKind.ALREADY_RETURNED)
    located = _said(said, ClaimKind.LOCATED)
    denied = [child for child in _said(said, ClaimKind.NEVER_IN_RUSSIA) if child.reported_region]
    plan = (
        (returned[:9], TracingStatus.RETURNED, "office"),
        (returned[:2], TracingStatus.REUNIFIED, "office"),
        (located[:11], TracingStatus.LOCATED, "mediator"),
        (located[:3], TracingStatus.VERIFIED, "newspaper"),
        (denied[:2], TracingStatus.LOCATED, "newspaper"),
        (_unanswered(work, said)[:6], TracingStatus.TRACING_IN_PROGRESS, "mother"),
    )
    for number, (children, status, source) in enumerate(plan):
        for child in children:
            date = day(_FIRST_DAY + dt.timedelta(days=7 * number + work.chance.randint(0, 6)))
            draft = DeterminationDraft(status, date, work.sources[source])
            work.write(determine, work.cases[child], draft, worker=WORKER, today=TODAY)


def place_some(work: Casework, said: Sequence[Answer]) -> None:
    """Record where located children stay; some of them were moved."""
    for number, child in enumerate(_said(said, ClaimKind.LOCATED)[:14]):
        region = child.reported_region or "RU-ROS"
        begun, moved = f"{child.taken:%m.%Y}", f"{child.taken.year + 1}"
        first = PlacementDraft(
            region=region,
            locality=work.chance.choice(words.RUSSIAN_PLACES),
            institution=work.chance.choice(words.INSTITUTIONS),
            care=CareArrangement.RESIDENTIAL_CARE,
            reported_by=Party.MEDIATOR,
            from_text=begun,
            to_text=moved if number % 3 == 0 else "",
            source_id=work.sources["mediator"],
        )
        work.write(add_placement, work.cases[child], first, today=TODAY)
        if number % 3 == 0:
            work.write(add_placement, work.cases[child], _next_stay(work, moved), today=TODAY)


def name_some(work: Casework, said: Sequence[Answer]) -> None:
    """Record how the mediators' letter writes some children, with another birth date."""
    for child in _said(said, ClaimKind.LOCATED)[:4]:
        case_id, source = work.cases[child], work.sources["mediator"]
        since = f"поч. {child.taken.year + 1}"
        name = replace(_draft(child.russian, NameKind.RUSSIFIED, source), from_text=since)
        work.write(add_name, case_id, name, today=TODAY)
        moved = child.born + dt.timedelta(days=work.chance.randint(1, 40))
        work.write(add_birth, case_id, BirthDraft(day(moved), source_id=source), today=TODAY)


def name_found(work: Casework, story: Story, same: Container[tuple[str, str]]) -> None:
    """Say of children found under another name why they bear it."""
    kinds = {"surname": NameKind.IN_INSTITUTION, "adopted": NameKind.AFTER_ADOPTION}
    for row, resident in enumerate(story.residents, 1):
        child, kind = resident.child, kinds.get(resident.change)
        if child and kind and (story.lines[child], str(row)) in same:
            draft = _draft(resident.name, kind, work.sources["institution"])
            work.write(add_name, work.cases[child], draft)


def claim_some(work: Casework, said: Sequence[Answer]) -> None:
    """Record what families and a newspaper say, some of it against the reply."""
    denied = [child for child in _said(said, ClaimKind.NEVER_IN_RUSSIA) if child.reported_region]
    for child in denied[:6]:
        seen = ClaimDraft(
            party=Party.JOURNALIST_OR_RESEARCHER,
            kind=ClaimKind.LOCATED,
            words="Дитину бачили у закладі, названо ім'я і вік (вигадано)",
            date_text="серпень 2025",
            region=child.reported_region,
            source_id=work.sources["newspaper"],
        )
        work.write(add_claim, work.cases[child], seen, worker=WORKER, today=TODAY)
    for child in _unanswered(work, said)[:4]:
        called = ClaimDraft(
            party=Party.FAMILY,
            kind=ClaimKind.LOCATED,
            words="Телефонувала матері, просила забрати (вигадано)",
            date_text=work.some_day(),
            source_id=work.sources["mother"],
        )
        work.write(add_claim, work.cases[child], called, worker=WORKER, today=TODAY)


def _draft(name: Name, kind: NameKind, source_id: uuid.UUID) -> NameDraft:
    return NameDraft(
        kind=kind,
        surname=name.surname,
        given_name=name.given_name,
        patronymic=name.patronymic,
        source_id=source_id,
    )


def _next_stay(work: Casework, begun: str) -> PlacementDraft:
    return PlacementDraft(
        region=work.chance.choice(words.REPORTED),
        locality=work.chance.choice(words.RUSSIAN_PLACES),
        care=CareArrangement.FOSTER_CARE,
        reported_by=Party.JOURNALIST_OR_RESEARCHER,
        from_text=begun,
        source_id=work.sources["newspaper"],
    )


def _said(said: Sequence[Answer], kind: ClaimKind) -> list[Child]:
    return [answer.child for answer in said if answer.kind == kind]


def _unanswered(work: Casework, said: Sequence[Answer]) -> list[Child]:
    answered = {answer.child for answer in said}
    return [child for child in work.cases if child not in answered]
