"""Reading cases whole, in a statement per kind of record, however many cases they are."""

import uuid
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any

from sqlmodel import Session, col, select

from caseapp.case_parts.asides import read_asides, told_of_cases
from caseapp.case_parts.by_case import Ids
from caseapp.case_parts.entries import entry_lines
from caseapp.case_parts.facts import own_facts, read_facts, sources_by_id
from caseapp.case_parts.kept import attachment_lines, description_lines, photos_of
from caseapp.case_parts.lines import CaseFile
from caseapp.case_parts.people import read_people
from caseapp.case_parts.proposals import proposal_lines
from caseapp.case_parts.records import (
    citation_lines,
)
from caseapp.case_parts.remarks import read_remarks
from caseapp.cases.citations import all_cited
from caseapp.contradictions.finding import contradictions_of_each
from caseapp.errors import NotFound
from caseapp.fields import date_of
from caseapp.journal import anchor
from caseapp.office.letterhead import office_name
from db.tables import CaseIndex, FileInfo, TracingCase

_OWN = (
    "note",
    "separation_place",
    "taken_by",
    "last_place",
)
"""Further facts that stand once in a case, under the same name in its row and in its file."""

_CITING = (
    "names",
    "births",
    "claims",
    "determinations",
    "placements",
    "requests",
    "descriptions",
    "attachments",
)
"""What cites sources, in the order in which these are numbered; the people come last."""


def read_case(session: Session, case_id: uuid.UUID) -> CaseFile:
    """Return all that a case says."""
    (case,) = read_cases(session, (case_id,))
    return case


def read_cases(session: Session, case_ids: Sequence[uuid.UUID]) -> tuple[CaseFile, ...]:
    """Return all that some cases say, in their order."""
    cases = _cases(session, case_ids)
    parts = {one: _own_facts(case) for one, (case, _) in cases.items()}
    for name, told in (_records(session, case_ids) | _said_of_them(session, case_ids)).items():
        for one, own in parts.items():
            own[name] = told[one]
    cited = {one: _cited(own) for one, own in parts.items()}
    sources = sources_by_id(session, chain.from_iterable(cited.values()))
    issued = _issued(session)
    return tuple(
        CaseFile(
            name=shown.name,
            status=shown.status,
            sources=tuple(sources[source] for source in cited[case.id] if source in sources),
            **parts[case.id],
            **issued,
        )
        for case, shown in map(cases.__getitem__, case_ids)
    )


def _own_facts(case: TracingCase) -> dict[str, Any]:
    """Return the facts that stand once in a case, by their names in the case file."""
    further = {name: getattr(case, name) for name in _OWN}
    return own_facts(case) | further | {"last_seen": date_of(case, "last_seen_")}


def _records(session: Session, case_ids: Ids) -> dict[str, Mapping[uuid.UUID, Any]]:
    """Return the records that cite sources, by their name in the case file and by case."""
    return read_facts(session, case_ids) | {
        "descriptions": description_lines(session, case_ids),
        "people": read_people(session, case_ids),
        "citations": citation_lines(session, case_ids),
    }


def _said_of_them(session: Session, case_ids: Ids) -> dict[str, Mapping[uuid.UUID, Any]]:
    """Return what else is kept and said: files, lines, remarks, findings, history."""
    asides, files = read_asides(session, case_ids), attachment_lines(session, case_ids)
    photos = photos_of(session, files)
    return {
        "attachments": files,
        "photo": {one: photos.get(one) for one in case_ids},
        "entries": entry_lines(session, case_ids),
        "history": told_of_cases(session, asides),
        "aside": {one: parts.own for one, parts in asides.items()},
        "duplicates": {one: parts.duplicates for one, parts in asides.items()},
        "remarks": read_remarks(session, case_ids),
        "proposals": proposal_lines(session, case_ids),
        "contradictions": contradictions_of_each(session, case_ids),
    }


def _issued(session: Session) -> dict[str, Any]:
    """Return what is the same for every case of the file."""
    return {
        "is_demo": session.exec(select(FileInfo.is_demo)).one(),
        "journal_anchor": anchor(session),
        "office": office_name(session),
    }


def case_id_of(session: Session, text: str) -> uuid.UUID:
    """Return the case of a readable number or an id."""
    wanted = text.strip()
    by_number = select(TracingCase.id).where(col(TracingCase.number) == wanted)
    found = session.exec(by_number).first() or _existing(session, wanted)
    if found is None:
        raise NotFound("case", wanted)
    return found


def _existing(session: Session, text: str) -> uuid.UUID | None:
    try:
        case = session.get(TracingCase, uuid.UUID(text))
    except ValueError:
        return None
    return case.id if case else None


def _cases(session: Session, case_ids: Ids) -> dict[uuid.UUID, tuple[TracingCase, CaseIndex]]:
    query = select(TracingCase, CaseIndex).where(
        col(TracingCase.id).in_(case_ids), col(CaseIndex.case_id) == col(TracingCase.id)
    )
    found = {case.id: (case, shown) for case, shown in session.exec(query)}
    for case_id in case_ids:
        if case_id not in found:
            raise NotFound("case", str(case_id))
    return found


def _cited(parts: Mapping[str, Any]) -> list[uuid.UUID]:
    """Return the sources of one case in the order in which they are first cited."""
    citing = (*(parts[name] for name in _CITING), parts["people"].citing())
    cited = all_cited(chain.from_iterable(citing), parts["citations"])
    return list(dict.fromkeys(cited))
