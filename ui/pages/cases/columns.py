"""The columns of the list of cases: some are shown at first, all can be chosen."""

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from functools import cached_property

from caseapp.cases.model import CaseRow
from caseapp.dates.spans import years_between
from caseapp.filters.traits import UNKNOWN, Traits
from caseapp.names.ordering import sort_key
from db.codes import TracingStatus
from exports.words import Words
from ui import wording
from ui.models.column_kinds import region_column
from ui.models.columns import RIGHT, Column
from ui.words import translate

AT_FIRST = ("number", "name", "born", "status", "region", "lists")
STATUSES = [status.value for status in TracingStatus]
COUNTING = "…"
_NO_AGE = (999, 999)


class CaseColumns:
    """What the columns say of a case; the traits are read anew with the rows."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self.take(Traits(), dt.date.min)

    def take(self, traits: Traits, today: dt.date) -> None:
        """Take what is on file now."""
        self._traits, self._today = traits, today
        self._contradictions: Mapping[uuid.UUID, int] | None = None
        self.__dict__.pop("_ages", None)

    def count(self, contradictions: Mapping[uuid.UUID, int] | None) -> None:
        """Take how many contradictions each case has; None: not counted yet."""
        self._contradictions = contradictions

    def all(self) -> Sequence[Column[CaseRow]]:
        """Describe every column."""
        return (*self._shown_at_first(), *self._of_the_child(), *self._of_the_work())

    @cached_property
    def _ages(self) -> dict[uuid.UUID, tuple[int, int]]:
        """The lowest and highest age that any birth record allows, worked out when asked for."""
        found: dict[uuid.UUID, tuple[int, int]] = {}
        for case_id, first, last in self._traits.births:
            if first is not None and last is not None and first <= self._today:
                low = years_between(min(last, self._today), self._today)
                high = years_between(first, self._today)
                known = found.get(case_id, (low, high))
                found[case_id] = (min(low, known[0]), max(high, known[1]))
        return found

    def _shown_at_first(self) -> Sequence[Column[CaseRow]]:
        number = translate("CasesPage", "Number")
        lists = translate("CasesPage", "Lists")
        return (
            Column(number, lambda row: row.number, width=11, least=11, name="number"),
            _name(),
            self._born(),
            self._status(),
            self._region(),
            Column(lists, _lists, width=20, least=10, spare=True, name="lists"),
        )

    def _of_the_child(self) -> Sequence[Column[CaseRow]]:
        origin = translate("CasesPage", "From")
        ever = translate("CasesPage", "Regions ever reported")
        return (
            self._age_today(),
            Column(translate("CasesPage", "Sex"), self._sex, width=11, name="sex"),
            Column(translate("CasesPage", "How taken"), self._taken, width=22, name="taken"),
            Column(origin, self._origin, width=20, name="origin"),
            Column(ever, self._ever, width=28, name="regions"),
        )

    def _of_the_work(self) -> Sequence[Column[CaseRow]]:
        answer = translate("CasesPage", "Newest answer")
        applied = translate("CasesPage", "Application")
        return (
            Column(answer, self._answer, width=24, name="answer"),
            Column(translate("CasesPage", "Tags"), self._tags, width=18, name="tags"),
            Column(translate("CasesPage", "Flags"), self._flags, width=18, name="flags"),
            self._contradicting(),
            Column(applied, self._application, width=12, name="application"),
        )

    def _born(self) -> Column[CaseRow]:
        return Column(
            translate("CasesPage", "Born"),
            lambda row: wording.date(self._words, row.birth_edtf),
            brief=lambda row: wording.brief_date(self._words, row.birth_edtf),
            edtf=lambda row: row.birth_edtf,
            sort=lambda row: row.birth_sort,
            width=18,
            least=10,
            name="born",
        )

    def _status(self) -> Column[CaseRow]:
        return Column(
            translate("CasesPage", "Status"),
            lambda row: wording.code(self._words, "tracing_status", row.status),
            sort=lambda row: STATUSES.index(row.status),
            width=27,
            least=12,
            tone=lambda row: wording.TONES[row.status],
            name="status",
        )

    def _region(self) -> Column[CaseRow]:
        title = translate("CasesPage", "Reported region")
        return region_column(
            self._words, title, lambda row: row.region, width=22, least=14, name="region"
        )

    def _age_today(self) -> Column[CaseRow]:
        def order(row: CaseRow) -> tuple[int, int]:
            return self._ages.get(row.case_id, _NO_AGE)

        title = translate("CasesPage", "Age today")
        return Column(title, self._age, sort=order, width=10, name="age")

    def _contradicting(self) -> Column[CaseRow]:
        return Column(
            translate("CasesPage", "Contradictions"),
            self._open,
            sort=self._number,
            width=14,
            align=RIGHT,
            tone=lambda row: "against" if self._number(row) else "",
            name="contradictions",
        )

    def _open(self, row: CaseRow) -> str:
        if self._contradictions is None:
            return COUNTING
        return wording.count(self._contradictions.get(row.case_id, 0))

    def _number(self, row: CaseRow) -> int:
        return (self._contradictions or {}).get(row.case_id, 0)

    def _ever(self, row: CaseRow) -> str:
        codes = self._traits.regions.get(row.case_id, ())
        names = (wording.region(self._words, code) for code in codes)
        return ", ".join(sorted(names, key=sort_key))

    def _age(self, row: CaseRow) -> str:
        low, high = self._ages.get(row.case_id, _NO_AGE)
        if (low, high) == _NO_AGE:
            return wording.NOTHING
        return str(low) if low == high else f"{low}–{high}"

    def _sex(self, row: CaseRow) -> str:
        return wording.code(self._words, "sex", self._facts(row)[0])

    def _taken(self, row: CaseRow) -> str:
        return wording.code(self._words, "circumstances", self._facts(row)[1])

    def _origin(self, row: CaseRow) -> str:
        return wording.region(self._words, self._facts(row)[2])

    def _answer(self, row: CaseRow) -> str:
        kind = self._traits.answers.get(row.case_id, "no_response")
        return wording.code(self._words, "claim_kind", kind)

    def _tags(self, row: CaseRow) -> str:
        return ", ".join(self._traits.tags.get(row.case_id, ()))

    def _flags(self, row: CaseRow) -> str:
        codes = sorted(self._traits.flags.get(row.case_id, ()))
        return ", ".join(wording.code(self._words, "flag_kind", code) for code in codes)

    def _application(self, row: CaseRow) -> str:
        if row.case_id in self._traits.applications:
            return translate("CasesPage", "attached")
        return wording.NOTHING

    def _facts(self, row: CaseRow) -> tuple[str, str, str]:
        return self._traits.facts.get(row.case_id, UNKNOWN)


def _name() -> Column[CaseRow]:
    return Column(
        translate("CasesPage", "Name"),
        lambda row: row.name,
        sort=lambda row: row.sort_key,
        width=31,
        least=29,
        stretch=True,
        name="name",
    )


def _lists(row: CaseRow) -> str:
    return row.lists.replace("\n", "; ")
