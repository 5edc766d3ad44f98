"""Takes out of frozen data what may not go out, before any renderer sees it.

Every kind of data that a document is made of has a rule here; data without one cannot be printed.
"""

from dataclasses import replace
from functools import singledispatch
from typing import TypeVar, cast

from caseapp.case_file import CaseFile
from caseapp.errors import NotUnderstood
from caseapp.lists.ledgers.counted import CountedLine
from caseapp.lists.ledgers.model import Ledger
from caseapp.lists.versions.compared import Comparison
from caseapp.papers.contradiction_sheet import Sheet
from caseapp.papers.match_report import MatchReport
from caseapp.papers.photo_sheet import PhotoSheet
from caseapp.papers.private import secret_in
from caseapp.papers.region_report import RegionReport, without_few
from caseapp.papers.request_letter import RequestLetter, without_files
from caseapp.papers.several import SeveralCases
from caseapp.papers.transmittal import Transmittal
from exports.case_profile import cut_case
from exports.outgoing import BODIES, FEWEST, Choices, Profile
from exports.report_profiles import cut_comparison, cut_match, cut_sheet

T = TypeVar("T")


def cut(data: T, choices: Choices) -> T:
    """Return the data with nothing in it that the choices do not let out."""
    if choices.profile is Profile.FAMILY and not isinstance(data, CaseFile):
        raise NotUnderstood("profile", choices.profile, "unknown_code", BODIES)
    return cast("T", _cut(data, choices))


@singledispatch
def _cut(data: object, _choices: Choices) -> object:
    raise TypeError(type(data))  # a new document says first what each profile lets out


_cut.register(CaseFile, cut_case)
_cut.register(Comparison, cut_comparison)
_cut.register(MatchReport, cut_match)
_cut.register(Sheet, cut_sheet)


@_cut.register
def _several(data: SeveralCases, choices: Choices) -> SeveralCases:
    return replace(data, cases=(cut_case(one, choices) for one in data.cases))


@_cut.register
def _letter(data: RequestLetter, choices: Choices) -> RequestLetter:
    """Name no file that stays in the office, though it was named when the letter was worded."""
    kept = without_files(data.text, secret_in(data.case), data.case.attachments)
    return replace(data, case=cut_case(data.case, choices), text=kept)


@_cut.register
def _regions(data: RegionReport, choices: Choices) -> RegionReport:
    return without_few(data, FEWEST) if choices.profile is Profile.PUBLIC else data


@_cut.register
def _ledger(data: Ledger, choices: Choices) -> Ledger:
    """Keep the public from groups: "Sakhalin, located: 1" is a child."""
    if choices.profile is not Profile.PUBLIC:
        return data
    lines = (CountedLine(one.entry_id, one.moves, handed=one.handed) for one in data.lines)
    return replace(data, lines=tuple(lines))


@_cut.register(PhotoSheet)  # photos that may stand on paper, and numbers
@_cut.register(Transmittal)  # for those who get the list
def _whole(data: T, _choices: Choices) -> T:
    return data
