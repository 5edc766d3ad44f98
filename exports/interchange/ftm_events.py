"""What was claimed, reported and determined, as events of FollowTheMoney with our codes."""

import uuid
from collections.abc import Iterator

from caseapp.case_file import CaseFile, ClaimLine, DeterminationLine, PlacementLine
from caseapp.dates import UncertainDate
from exports.interchange.ftm_entity import LINK, Entity, Properties, filled, place, sure
from exports.interchange.ids import opaque


def events(child: str, case: CaseFile, language: str) -> Iterator[Entity]:
    """Give what stands; what was withdrawn or recorded in error is not handed on."""
    for claim in case.claims:
        if not claim.withdrawn:
            yield _event(child, claim.id, _claim(case, claim, language))
    for placement in case.placements:
        yield _event(child, placement.id, _placement(case, placement, language))
    for determination in case.determinations:
        if not determination.withdrawn_reason:
            yield _event(child, determination.id, _determination(case, determination))


def _event(child: str, record: uuid.UUID, told: Properties) -> Entity:
    return Entity(opaque(record), "Event", {"involved": (child,), **told})


def _claim(case: CaseFile, line: ClaimLine, language: str) -> Properties:
    return filled(
        name=[f"claim by {line.party}: {line.kind}"],
        keywords=["claim", line.party, line.kind, line.region],
        description=[line.words],
        date=[sure(line.date)],
        notes=_uncertain(line.date),
        location=[place(line.region, "", language)],
        country=[line.region[:2].lower()],
        sourceUrl=_links(case, line.source_id),
    )


def _placement(case: CaseFile, line: PlacementLine, language: str) -> Properties:
    return filled(
        name=[f"reported placement: {line.care}"],
        keywords=["placement", line.care, line.reported_by, line.region],
        startDate=[sure(line.start)],
        endDate=[sure(line.end)],
        notes=[*_uncertain(line.start), *_uncertain(line.end)],
        location=[place(line.region, line.locality, language, line.institution)],
        country=[line.region[:2].lower()],
        sourceUrl=_links(case, line.source_id),
    )


def _determination(case: CaseFile, line: DeterminationLine) -> Properties:
    return filled(
        name=[f"determination: {line.status}"],
        keywords=["determination", line.status],
        date=[sure(line.date)],
        notes=_uncertain(line.date),
        description=[line.note],
        sourceUrl=_links(case, line.source_id),
    )


def _uncertain(date: UncertainDate) -> list[str]:
    return [f"{date.edtf} (EDTF)"] if date.edtf and not sure(date) else []


def _links(case: CaseFile, source_id: uuid.UUID | None) -> Iterator[str]:
    found = (one.link for one in case.sources if one.id == source_id)
    return (link for link in found if LINK.fullmatch(link))
