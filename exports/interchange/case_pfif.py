"""A case as a PFIF person with notes: our determinations, what parties claim, reported places.

Ids have the domain `caseapp.invalid`, which is nobody's; a receiver keeps records by them. A record
expires, so that whoever holds a copy deletes it: names of children must not stay in lists for ever.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Final

from caseapp.case_file import CaseFile, ClaimLine, DeterminationLine, PlacementLine
from caseapp.course.adulthood import ages_on
from caseapp.dates import UncertainDate, exact
from db.codes import Party, Sex, TracingStatus
from exports.dates import shown
from exports.interchange.ftm_entity import sure
from exports.interchange.ids import opaque
from exports.interchange.pfif import Note, Person, clean, moment, write_pfif
from exports.outgoing import Choices, Printed, Section
from exports.regions import region_name
from exports.words import Words, words

DOMAIN: Final = "caseapp.invalid"
EXPIRES_AFTER: Final = dt.timedelta(days=180)
STATUS: Final[Mapping[str, str]] = {
    TracingStatus.OPEN: "information_sought",
    TracingStatus.TRACING_IN_PROGRESS: "believed_missing",
    TracingStatus.LOCATED: "believed_alive",
    TracingStatus.VERIFIED: "believed_alive",
    TracingStatus.RETURNED: "believed_alive",
    TracingStatus.REUNIFIED: "believed_alive",
}


def case_pfif(case: CaseFile, choices: Choices, printed: Printed) -> bytes:
    """Write a case that was cut down to what may go out."""
    return write_pfif((person(case, choices, printed),))


def person(case: CaseFile, choices: Choices, printed: Printed) -> Person:
    """Give the child with its notes."""
    written = _Written(case, words(choices.language), printed)
    return Person(
        person_record_id=written.id,
        entry_date=moment(printed.at),
        expiry_date=moment(printed.at + EXPIRES_AFTER),
        author_name=written.author,
        source_name=DOMAIN,
        source_date=moment(printed.at),
        full_name=clean(case.name) or case.number,
        given_name=clean(next((one.given_name for one in case.names if one.given_name), "")),
        family_name=clean(next((one.surname for one in case.names if one.surname), "")),
        alternate_names="\n".join(_other_names(case)),
        description=clean(_description(case, written.words)),
        sex=case.sex if case.sex != Sex.UNKNOWN else "",
        date_of_birth=_birth(case),
        age=_age(case, printed.at.date()),
        home_city=clean(case.origin_place),
        home_state=case.origin_region.partition("-")[2],
        home_country=case.origin_region[:2],
        notes=tuple(written.notes(choices)),
    )


class _Written:
    """The notes of one case."""

    def __init__(self, case: CaseFile, catalogue: Words, printed: Printed) -> None:
        self.case, self.words, self._printed = case, catalogue, printed
        self.id = f"{DOMAIN}/{opaque(case.id)}"
        self.author = clean(case.office) or DOMAIN  # the office, never who works there

    def notes(self, choices: Choices) -> Iterator[Note]:
        """Give what stands: determinations, claims, placements; the public gets none."""
        if choices.has(Section.DETERMINATIONS):
            for one in self.case.determinations:
                if not one.withdrawn_reason:
                    yield self._determination(one)
        for claim in self.case.claims:
            if not claim.withdrawn:
                yield self._claim(claim)
        for placement in self.case.placements:
            yield self._placement(placement)

    def _determination(self, line: DeterminationLine) -> Note:
        status = self.words.worded("tracing_status", line.status)
        told = self.words.text("side.determination", status=status)
        return Note(
            note_record_id=f"{DOMAIN}/{opaque(line.id)}",
            person_record_id=self.id,
            author_name=self.author,
            source_date=self._moment(line.date),
            status=STATUS.get(line.status, ""),
            text=clean(self._dated(told, line.date)),
        )

    def _claim(self, line: ClaimLine) -> Note:
        kind = self.words.worded("claim_kind", line.kind)
        party = line.party if line.party in list(Party) else Party.OTHER
        told = self.words.text(f"claim_said.{party}", claim=kind)
        own = self.words.text("paper.quoted", words=line.words) if line.words else ""
        return Note(
            note_record_id=f"{DOMAIN}/{opaque(line.id)}",
            person_record_id=self.id,
            author_name=self.author,  # who hands on what the party claims
            source_date=self._moment(line.date),
            last_known_location=clean(self._place(line.region)),
            text=clean("\n".join(part for part in (self._dated(told, line.date), own) if part)),
        )

    def _placement(self, line: PlacementLine) -> Note:
        care = self.words.worded("care_arrangement", line.care)
        told = self.words.text("side.placement", place=care)
        if line.reported_by:
            who = self.words.worded("party", line.reported_by)
            told = self.words.text("side.said_by", who=who, what=told)
        return Note(
            note_record_id=f"{DOMAIN}/{opaque(line.id)}",
            person_record_id=self.id,
            author_name=self.author,
            source_date=self._moment(line.start),
            last_known_location=clean(self._place(line.region, line.locality, line.institution)),
            text=clean(self._dated(told, line.start)),
        )

    def _moment(self, date: UncertainDate) -> str:
        """Give the first day that a date can mean; the day of writing where none is known."""
        if date.earliest is None:
            return moment(self._printed.at)
        return f"{date.earliest.isoformat()}T00:00:00Z"

    def _dated(self, told: str, date: UncertainDate) -> str:
        return f"{told}; {shown(date.edtf, self.words.language)}" if date.edtf else told

    def _place(self, region: str, *parts: str) -> str:
        name = region_name(region, self.words.language) if region else ""
        return ", ".join(part for part in (*reversed(parts), name) if part)


def _other_names(case: CaseFile) -> Iterator[str]:
    """Give every other name once, the diminutives among them."""
    told = {clean(case.name)}
    for name in case.names:
        parts = (name.surname, name.given_name, name.patronymic)
        one = clean(name.written or " ".join(filter(None, parts))).replace("\n", " ")
        if one and one not in told:
            told.add(one)
            yield one


def _description(case: CaseFile, catalogue: Words) -> str:
    """Say what the child looked like, and that it is invented where it is."""
    looks = [
        catalogue.text(f"looks.{name}", value=value)
        for line in case.descriptions
        for name, value in (("eyes", line.eyes), ("hair", line.hair), ("height", line.height_cm))
        if value
    ]
    marks = [line.marks for line in case.descriptions if line.marks]
    invented = [catalogue.text("paper.invented")] if case.is_demo else []
    return "\n".join(part for part in (*invented, ", ".join(looks), *marks) if part)


def _birth(case: CaseFile) -> str:
    """Give the leading date of birth where PFIF can say it."""
    return next((sure(one.date) for one in case.births if one.date.edtf), "")


def _age(case: CaseFile, today: dt.date) -> str:
    """Give the age at the day of writing where no date of birth can stand."""
    if _birth(case):
        return ""
    ages = ages_on([one.date for one in case.births], exact(today))
    if ages is None:
        return ""
    return str(ages.low) if ages.low == ages.high else f"{ages.low}-{ages.high}"
