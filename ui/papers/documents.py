"""Every document that can be made: one entry each, from what the file says to the bytes.

The same bytes are previewed, saved and printed, from the window, the command line and in batches.
A new document is a `PaperKind`, a rule in `exports.profiles` for its data, and one entry in
`DOCUMENTS`.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from caseapp.case_file import CaseFile, read_case
from caseapp.errors import NotUnderstood
from caseapp.lists.ledgers.ledger import ledger, ledger_of_all
from caseapp.lists.versions.comparison import compare_lists
from caseapp.papers.contradiction_sheet import Sheet, read_sheet
from caseapp.papers.match_report import MatchReport
from caseapp.papers.request_letter import RequestLetter
from exports.outgoing import BODIES, Choices, OfCase, PaperKind, Printed, Profile, Together
from exports.profiles import cut
from ui.papers import of_cases, of_exchange, of_letters, of_lists, of_pairs
from ui.papers.printed import printed_for
from ui.papers.subject import Subject

if TYPE_CHECKING:
    from caseapp.lists.ledgers.model import Ledger
    from caseapp.lists.versions.compared import Comparison
    from caseapp.workspace import Workspace

ALL = "all"  # what the journal calls all lists


@dataclass(frozen=True, slots=True)
class Document:
    """How a paper is made: read frozen data, name the file (never by a child), draw what is left.

    `draw` sees only what `exports.profiles.cut` leaves. `profiles` are those that it may have, the
    least first; `sections` tells that parts of a case and the photo can be chosen.
    """

    read: Callable[[Workspace, Subject, Printed], Any]
    name: Callable[[Any, Printed], str]
    draw: Callable[[Any, Choices, Printed], bytes | Together]
    profiles: tuple[Profile, ...]
    sections: bool = False
    languages: bool = True
    ending: str = "pdf"  # of the file; only a PDF is previewed and printed


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished document; its name says no child's name."""

    kind: PaperKind
    name: str  # of a file, without its ending
    record: str  # what the journal names
    choices: Choices
    anchor: str
    pdf: bytes
    is_locked: bool = False
    cases: tuple[OfCase, ...] = ()  # where it is about several, each of which knows of it
    children: tuple[tuple[str, str], ...] = ()  # number and name of whom it is about; window only


def paper_for(workspace: Workspace, subject: Subject, choices: Choices, at: dt.datetime) -> Paper:
    """Make a paper of what the file says now."""
    printed = printed_for(workspace, subject.kind, choices.profile, at)
    data = DOCUMENTS[subject.kind].read(workspace, subject, printed)
    return paper_of(data, subject, choices, printed)


def paper_of(data: object, subject: Subject, choices: Choices, printed: Printed) -> Paper:
    """Make a paper of what was read: cut down to what may go out, then drawn."""
    document, out = DOCUMENTS[subject.kind], cut(data, choices)
    if choices.profile not in document.profiles:
        raise NotUnderstood("profile", choices.profile, "unknown_code", document.profiles)
    drawn = document.draw(out, choices, printed)
    together = Together(drawn, ()) if isinstance(drawn, bytes) else drawn
    return Paper(
        kind=subject.kind,
        name=document.name(out, printed),
        record=str(subject.record or ALL),
        choices=choices,
        anchor=getattr(out, "journal_anchor", ""),
        pdf=together.pdf,
        cases=together.cases,
        children=_children(data),
    )


def _children(data: object) -> tuple[tuple[str, str], ...]:
    """Give the cases that a paper about single children is about, by number and name."""
    if isinstance(data, RequestLetter):
        data = data.case
    if isinstance(data, CaseFile):
        return ((data.number, data.name),)
    if isinstance(data, MatchReport):
        return tuple((one.side.case_number, one.side.name) for one in (data.left, data.right))
    return ()


def closed(paper: Paper, password: str) -> Paper:
    """Give a paper that opens only with the password; without one as it is."""
    if not password:
        return paper
    from exports.locked import locked  # noqa: PLC0415 - rare

    return replace(paper, pdf=locked(paper.pdf, password), is_locked=True)


def least(kind: PaperKind, language: str) -> Choices:
    """Give the choices of whoever has not chosen yet: the least that the document can let out."""
    return Choices(language, DOCUMENTS[kind].profiles[0])


def _read_case(workspace: Workspace, subject: Subject, _printed: Printed) -> CaseFile:
    return workspace.read(read_case, _record(subject))


def _draw_case(case: CaseFile, choices: Choices, printed: Printed) -> bytes:
    from exports.case_summary import case_summary  # noqa: PLC0415 - only paper needs ReportLab

    return case_summary(case, choices=choices, printed_by=printed.by, printed_at=printed.at)


def _read_ledger(workspace: Workspace, subject: Subject, printed: Printed) -> Ledger:
    on = dt.date.fromisoformat(subject.more[0]) if subject.more else None
    today = printed.at.date()
    if subject.record is None:
        return workspace.read(ledger_of_all, today=today, on=on)
    return workspace.read(ledger, subject.record, today=today, on=on)


def _draw_ledger(counted: Ledger, choices: Choices, printed: Printed) -> bytes:
    from exports.ledger_report import ledger_report  # noqa: PLC0415 - only paper needs ReportLab

    return ledger_report(
        counted,
        language=choices.language,
        printed_by=printed.by,
        printed_at=printed.at,
        profile=choices.profile,
    )


def _read_sheet(workspace: Workspace, subject: Subject, _printed: Printed) -> Sheet:
    return workspace.read(read_sheet, subject.record)


def _draw_sheet(sheet: Sheet, choices: Choices, printed: Printed) -> bytes:
    from exports.contradiction_sheet import (  # noqa: PLC0415 - only paper needs ReportLab
        contradiction_sheet,
    )

    return contradiction_sheet(
        sheet,
        language=choices.language,
        printed_by=printed.by,
        printed_at=printed.at,
        profile=choices.profile,
    )


def _read_comparison(workspace: Workspace, subject: Subject, _printed: Printed) -> Comparison:
    return workspace.read(compare_lists, uuid.UUID(subject.more[0]), _record(subject))


def _draw_comparison(found: Comparison, choices: Choices, printed: Printed) -> bytes:
    from exports.version_report import version_report  # noqa: PLC0415 - only paper needs ReportLab

    return version_report(
        found,
        language=choices.language,
        printed_by=printed.by,
        printed_at=printed.at,
        profile=choices.profile,
    )


def _record(subject: Subject) -> uuid.UUID:
    if subject.record is None:
        raise TypeError(subject)
    return subject.record


def _of_case(case: CaseFile, _printed: Printed) -> str:
    return f"case-{case.number}"


def _of_ledger(counted: Ledger, _printed: Printed) -> str:
    return f"ledger-{counted.day:%Y-%m-%d}"


def _of_sheet(_sheet: Sheet, printed: Printed) -> str:
    return f"contradictions-{printed.at:%Y-%m-%d}"


def _of_comparison(_found: Comparison, printed: Printed) -> str:
    return f"comparison-{printed.at:%Y-%m-%d}"


def _exchange(draw: Callable[[Any, Choices, Printed], bytes], ending: str) -> Document:
    """Give a case as a file for other programs."""
    return Document(_read_case, _of_case, draw, BODIES, sections=True, ending=ending)


DOCUMENTS: Final[Mapping[PaperKind, Document]] = {
    PaperKind.CASE: Document(_read_case, _of_case, _draw_case, tuple(Profile), sections=True),
    PaperKind.CASES: Document(
        of_cases.several,
        of_cases.name_several,
        of_cases.draw_several,
        BODIES,
        sections=True,
    ),
    PaperKind.CASE_JSON: _exchange(of_exchange.draw_json, "json"),
    PaperKind.CASE_FTM: _exchange(of_exchange.draw_ftm, "ftm"),
    PaperKind.CASE_PFIF: _exchange(of_exchange.draw_pfif, "xml"),
    PaperKind.CASE_CPIMS: _exchange(of_exchange.draw_cpims, "xlsx"),
    PaperKind.LEDGER: Document(_read_ledger, _of_ledger, _draw_ledger, BODIES),
    PaperKind.CONTRADICTIONS: Document(_read_sheet, _of_sheet, _draw_sheet, BODIES),
    PaperKind.COMPARISON: Document(_read_comparison, _of_comparison, _draw_comparison, BODIES),
    PaperKind.MATCH: Document(of_pairs.match, of_pairs.name_match, of_pairs.draw_match, BODIES),
    PaperKind.REQUEST: Document(
        of_letters.letter,
        of_letters.name_letter,
        of_letters.draw_letter,
        (Profile.PARTNER, Profile.FULL),
    ),
    PaperKind.REGIONS: Document(
        of_lists.regions,
        of_lists.name_regions,
        of_lists.draw_regions,
        BODIES,
    ),
    PaperKind.PHOTOS: Document(
        of_lists.photos,
        of_lists.name_photos,
        of_lists.draw_photos,
        (Profile.PARTNER, Profile.FULL),
    ),
    PaperKind.TRANSMITTAL: Document(
        of_lists.letter,
        of_lists.name_letter,
        of_lists.draw_letter,
        (Profile.PARTNER, Profile.FULL),
    ),
}
"""How each kind of paper is made."""
