"""Answers of a reply that a person reads otherwise than the program, before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from caseapp.cases.fields import code_of, region_code
from caseapp.lists.model import Reading, RowKey
from caseapp.lists.planned import ImportPlan
from caseapp.lists.problems import RemarkCode
from db.codes import ClaimKind


@dataclass(frozen=True, slots=True)
class ReadOtherwise:
    """What a person reads in the words of a row; empty: it makes no claim, names no region."""

    kind: str = ""
    region: str = ""


def with_answers(plan: ImportPlan, read: Mapping[RowKey, ReadOtherwise]) -> ImportPlan:
    """Return the plan with these rows' answers as a person reads them; their words stay."""
    checked = {
        key: ReadOtherwise(
            code_of(ClaimKind, one.kind, "claim_kind", empty=True), region_code(one.region)
        )
        for key, one in read.items()
    }
    return replace(
        plan,
        new=tuple(_read(one, checked) for one in plan.new),
        changed=tuple(_read(one, checked) for one in plan.changed),
        same=tuple(_read(one, checked) for one in plan.same),
    )


def _read(reading: Reading, otherwise: Mapping[RowKey, ReadOtherwise]) -> Reading:
    found = otherwise.get(reading.row.key)
    if found is None:
        return reading
    remarks = tuple(one for one in reading.remarks if one.code != RemarkCode.UNKNOWN_ANSWER)
    return replace(reading, answer_kind=found.kind, reported_region=found.region, remarks=remarks)
