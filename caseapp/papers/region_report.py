"""Where the children of a list, or of all cases, were last reported: counts for each region."""

import uuid
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from sqlmodel import Session, col, select

from caseapp.cases.asides import kept_on_list
from caseapp.journal import anchor
from caseapp.lines.standing import standing_list
from caseapp.office.letterhead import office_name
from caseapp.papers.private import told_regions
from caseapp.regions import Region, all_regions
from db.codes import TracingStatus
from db.tables import CaseIndex, FileInfo, ListEntry

BACK = (TracingStatus.RETURNED, TracingStatus.REUNIFIED)


@dataclass(frozen=True, slots=True)
class RegionReport:
    """How many cases have which newest reported region; without a title it is about all cases."""

    title: str
    date_edtf: str
    cases: int
    counts: Mapping[str, int]  # region -> cases; those of which none is reported are not in it
    back: Mapping[str, int] | None = field(default_factory=dict)  # of these, determined to be back
    without_case: int = 0  # lines of the list that stand on no case
    journal_anchor: str = ""
    is_demo: bool = False
    few: Mapping[str, int] = field(default_factory=dict)  # country -> cases in regions not named
    few_occupied: int = 0  # of these, in regions that are occupied
    office: str = ""  # that issues the paper

    @property
    def unknown(self) -> int:
        """How many cases have no reported region."""
        return self.cases - sum(self.counts.values()) - sum(self.few.values())

    @property
    def occupied(self) -> int:
        """How many were last reported in a region that is occupied in whole or in part."""
        named = sum(count for unit, count in self.regions("UA") if unit.occupied)
        return named + self.few_occupied

    def country(self, country: str) -> int:
        """Return how many were last reported in a country."""
        named = sum(self.counts.get(unit.code, 0) for unit in _units(country))
        return named + self.few.get(country, 0)

    def regions(self, country: str) -> tuple[tuple[Region, int], ...]:
        """Return the regions of a country with their numbers, the greatest first."""
        found = [(unit, count) for unit in _units(country) if (count := self.counts.get(unit.code))]
        return tuple(sorted(found, key=lambda one: -one[1]))


def without_few(report: RegionReport, least: int) -> RegionReport:
    """Name no region with fewer children than this, and tell of none who is back.

    Where there are few, each can be recognised; their number is told for the country alone.
    """
    units = {unit.code: unit for unit in all_regions()}
    small = {code: count for code, count in report.counts.items() if count < least}
    few: Counter[str] = Counter()
    for code, count in small.items():
        few[units[code].country] += count
    return replace(
        report,
        counts={code: count for code, count in report.counts.items() if code not in small},
        back=None,
        few=few,
        few_occupied=sum(count for code, count in small.items() if units[code].occupied),
    )


def read_regions(session: Session, list_id: uuid.UUID | None) -> RegionReport:
    """Return the counts for the children on a list, or for all cases."""
    listed = standing_list(session, list_id) if list_id is not None else None
    in_sight = select(CaseIndex.case_id, CaseIndex.region, CaseIndex.status)
    query = in_sight.where(col(CaseIndex.aside) == "")
    if listed:
        query = query.where(col(CaseIndex.case_id).in_(kept_on_list(listed.id)))
    told = told_regions(session)
    rows = [(told.get(case, region), status) for case, region, status in session.exec(query)]
    return RegionReport(
        title=listed.title if listed else "",
        date_edtf=listed.date_edtf if listed else "",
        cases=len(rows),
        counts=Counter(region for region, _ in rows if region),
        back=Counter(region for region, status in rows if region and status in BACK),
        without_case=_without_case(session, listed.id) if listed else 0,
        journal_anchor=anchor(session),
        office=office_name(session),
        is_demo=session.exec(select(FileInfo.is_demo)).one(),
    )


def _without_case(session: Session, list_id: uuid.UUID) -> int:
    query = select(col(ListEntry.id)).where(
        col(ListEntry.list_id) == list_id, col(ListEntry.case_id).is_(None)
    )
    return len(session.exec(query).all())


def _units(country: str) -> Iterable[Region]:
    return (unit for unit in all_regions() if unit.country == country)
