"""Changes of a new version that a person takes over before anything is written."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import TypeAlias

from caseapp.lists.linked import opens_cases
from caseapp.lists.model import RowKey
from caseapp.lists.planned import ImportPlan
from caseapp.lists.versions.acceptable import ACCEPTABLE

PlannedChoice: TypeAlias = tuple[RowKey, str]  # a row, and a field of ACCEPTABLE


def acceptable(plan: ImportPlan) -> frozenset[PlannedChoice]:
    """Return all changes of a plan that can become facts of cases."""
    return frozenset(_acceptable(plan))


def accepting(plan: ImportPlan, choices: Collection[PlannedChoice]) -> ImportPlan:
    """Return the plan with these changes taken over, as far as they can be."""
    return replace(plan, accepted=acceptable(plan) & frozenset(choices))


def accepting_fields(plan: ImportPlan, fields: Collection[str]) -> ImportPlan:
    """Return the plan with the changes of these fields taken over in all its rows."""
    return accepting(plan, [one for one in acceptable(plan) if one[1] in fields])


def _acceptable(plan: ImportPlan) -> Iterator[PlannedChoice]:
    if plan.earlier is None or not opens_cases(plan.head.kind):
        return
    for row, changes in plan.earlier.changes.items():
        for one in changes:
            if one.field in ACCEPTABLE and one.new:
                yield row, one.field
