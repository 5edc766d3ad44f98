"""The demo's candidates: an institution's list screened, and about a dozen verdicts."""

import uuid
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from caseapp.cases.written import act_of
from caseapp.demo.casework import WORKER
from caseapp.review.candidates import pending
from caseapp.review.pairs import ReviewItem
from caseapp.review.screening import find_candidates, screening_act, worth_review, write_candidates
from caseapp.review.verdicts import decide
from caseapp.workspace import Workspace
from db.codes import VerdictKind

_TOP = 2
_WEAK = 12  # pairs that nothing tells from chance, to see how they look


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
    """Screen the list against the institution's; keep what is worth it, and some that is not."""
    found = workspace.read(find_candidates, pairs.sought, [pairs.found], top=_TOP)
    worth = worth_review(found)
    weak = [one for one in found if one not in worth][:_WEAK]
    workspace.write(screening_act, write_candidates, [*worth, *weak], weak=True)


def decide_some(
    workspace: Workspace, pairs: Pairs, *, same: int, different: int = 0
) -> frozenset[tuple[str, str]]:
    """Decide on some candidates as somebody would who looked closely; return those judged same."""
    waiting = workspace.read(pending, list_id=pairs.found)
    right = [item for item in waiting if pairs.lines(item) in pairs.same]
    decided, open_yet = right[::2][:same], right[1::2]  # every other: easy and hard ones alike
    verdicts = (
        (decided, VerdictKind.SAME, "збігаються дата народження та обставини"),
        (open_yet[-2:], VerdictKind.UNSURE, "потрібне фото"),
        (_elsewhere(waiting, right)[:different], VerdictKind.DIFFERENT, "інші батьки"),
    )
    for items, verdict, reason in verdicts:
        for item in items:
            candidate = item.candidate_id
            workspace.write(act_of, decide, candidate, verdict, reason, worker=WORKER)
    return frozenset(pairs.lines(item) for item in decided)


def _elsewhere(waiting: Iterable[ReviewItem], right: Sequence[ReviewItem]) -> list[ReviewItem]:
    """Return the candidates that share no line with the right ones."""
    taken = {side.entry_id for item in right for side in (item.left, item.right)}
    return [item for item in waiting if not {item.left.entry_id, item.right.entry_id} & taken]
