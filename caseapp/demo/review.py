"""The demo's candidates: an institution's list screened, and about a dozen verdicts."""

import uuid
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from caseapp.candidates import pending
from caseapp.cases.written import act_of
from caseapp.demo.casework import WORKER
from caseapp.review import ReviewItem
from caseapp.screening import find_candidates, screening_act, write_candidates
from caseapp.verdicts import decide
from caseapp.workspace import Workspace
from db.codes import VerdictKind

_TOP = 2


@dataclass(frozen=True, slots=True)
class Pairs:
    """Two lists of the demo and which of their lines are one child: (sought, found)."""

    sought: uuid.UUID
    found: uuid.UUID
    same: Collection[tuple[str, str]]

    def lines(self, item: ReviewItem) -> tuple[str, str]:
        """Return a candidate's two lines, the sought one first."""
        left, right = item.left, item.right
        sides = (left, right) if left.list_id == self.sought else (right, left)
        return sides[0].line, sides[1].line


def screen(workspace: Workspace, pairs: Pairs) -> None:
    """Screen the list against the institution's and keep what was found."""
    found = workspace.read(find_candidates, pairs.sought, [pairs.found], top=_TOP)
    workspace.write(screening_act, write_candidates, found)


def decide_some(workspace: Workspace, pairs: Pairs, *, same: int, different: int = 0) -> None:
    """Decide on some candidates as somebody would who looked closely; the rest waits."""
    waiting = workspace.read(pending, list_id=pairs.found)
    right = [item for item in waiting if pairs.lines(item) in pairs.same]
    wrong = _elsewhere(waiting, right)
    verdicts = (
        (right[:same], VerdictKind.SAME, "збігаються дата народження і обставини"),
        (right[same : same + 2], VerdictKind.UNSURE, "потрібне фото"),
        (wrong[:different], VerdictKind.DIFFERENT, "інші батьки, інше місце народження"),
    )
    for items, verdict, reason in verdicts:
        for item in items:
            candidate = item.candidate_id
            workspace.write(act_of, decide, candidate, verdict, reason, worker=WORKER)


def _elsewhere(waiting: Iterable[ReviewItem], right: Sequence[ReviewItem]) -> list[ReviewItem]:
    """Return the candidates that share no line with the right ones."""
    taken = {side.entry_id for item in right for side in (item.left, item.right)}
    return [item for item in waiting if not {item.left.entry_id, item.right.entry_id} & taken]
