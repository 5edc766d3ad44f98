"""Papers about a pair, a comparison or contradictions, cut down to what may go out; pure.

For the public none of them names a child, a case or a decision: that somebody is compared with a
line of the other side tells whoever hides the child that it may have been found.
"""

import uuid
from dataclasses import replace
from typing import Final

from caseapp.contradictions.model import About, Contradiction, Rule, Side, What
from caseapp.lists.versions.compared import ComparedLine, Comparison
from caseapp.matching.model import Evidence
from caseapp.matching.reasons import Field
from caseapp.papers.contradiction_sheet import Sheet
from caseapp.papers.match_report import DECIDED, TAKEN_BACK, MatchReport, MatchSide
from caseapp.review.pairs import ReviewSide
from exports.let_out import OFFICIAL, WITH_PERSONS
from exports.names_alone import name_alone
from exports.outgoing import Choices, Profile

_OF_OTHERS: Final = (Rule.SIBLINGS_APART, Rule.CLAIMED_TWICE, Rule.JOINED_THOUGH_DIFFERENT)
_NOBODY: Final = uuid.UUID(int=0)


def cut_match(data: MatchReport, choices: Choices) -> MatchReport:
    """Leave out what quotes private records, and the more, the less the reader may know."""
    whole = data.without_private
    if choices.profile is Profile.FULL:
        return whole
    item = replace(
        whole.item,
        as_well=tuple(map(_unnamed, whole.item.as_well)),
        reason="",
        proposed_by="",
        proposed_reason="",
    )
    less = replace(whole, item=item, families=())
    return _for_the_public(less) if choices.profile is Profile.PUBLIC else _for_partners(less)


def _for_partners(data: MatchReport) -> MatchReport:
    """Keep both records, what was compared of them, and what was decided; no other child."""
    told = tuple(one for one in data.item.evidence if one.field != Field.SIBLINGS)
    held = len(data.item.evidence) - len(told)
    steps = (one for one in data.verdicts if one.step in (DECIDED, TAKEN_BACK))
    left, right = _no_cells(data.left.side), _no_cells(data.right.side)
    return replace(
        data,
        item=replace(data.item, left=left, right=right, evidence=told),
        left=replace(data.left, side=left),
        right=replace(data.right, side=right),
        verdicts=tuple(replace(one, worker="", reason="") for one in steps),
        held_back=data.held_back + held,
    )


def _no_cells(side: ReviewSide) -> ReviewSide:
    """Leave out the row, and what stands beside the name in its cell."""
    return replace(side, name=name_alone(side.name), raw=())


def _for_the_public(data: MatchReport) -> MatchReport:
    """Keep how was compared, and what that is worth."""
    left, right = _kind_alone(data.left), _kind_alone(data.right)
    item = replace(
        data.item,
        left=left.side,
        right=right.side,
        evidence=tuple(map(_without_values, data.item.evidence)),
        verdict_id=None,
        verdict="",
        changed=(),
    )
    return replace(data, item=item, left=left, right=right, verdicts=())


def _kind_alone(one: MatchSide) -> MatchSide:
    side = replace(_unnamed(one.side), list_kind=one.side.list_kind)
    return replace(one, side=side, date_edtf="", version=0)


def _unnamed(side: ReviewSide) -> ReviewSide:
    return ReviewSide(side.entry_id, side.list_id, "", "", "", "", None, "", ())


def _without_values(one: Evidence) -> Evidence:
    return replace(one, left="", right="", values={})


def cut_sheet(data: Sheet, choices: Choices) -> Sheet:
    """Leave out what quotes a private record; partners read states and records, the public sums."""
    found = tuple(one for one in data.found if not one.quotes(data.private))
    if choices.profile is Profile.PARTNER:
        found = tuple(_for_a_body(one) for one in found if _between_officials(one))
    elif choices.profile is Profile.PUBLIC:
        found = tuple(map(_counted, found))
    return replace(data, found=found)


def _between_officials(one: Contradiction) -> bool:
    """Tell whether no side is by whom a paper could endanger, and none is of another child."""
    spoke = all(not side.who or side.who in OFFICIAL for side in (one.left, one.right))
    return spoke and one.rule not in _OF_OTHERS


def _for_a_body(one: Contradiction) -> Contradiction:
    return replace(one, left=_no_family(one.left), right=_no_family(one.right), looked=None)


def _no_family(side: Side) -> Side:
    """Name no family with whom a child lives: its name may stand where an institution's does."""
    lives = side.what.about == About.PLACEMENT and side.what.value in WITH_PERSONS
    return replace(side, what=replace(side.what, text="")) if lives else side


def _counted(one: Contradiction) -> Contradiction:
    nothing = Side(_NOBODY, "", What(About.LINE))
    return replace(one, case="", name="", left=nothing, right=nothing, lists=(), looked=None)


def cut_comparison(data: Comparison, choices: Choices) -> Comparison:
    """Say to the public how many lines differ, to others which, and what the office made of it."""
    if choices.profile is Profile.FULL:
        return data
    public = choices.profile is Profile.PUBLIC
    lines = (ComparedLine(one.state, None, None) if public else _unsettled(one)
             for one in data.lines)  # fmt: skip
    return replace(data, lines=tuple(lines))


def _unsettled(line: ComparedLine) -> ComparedLine:
    """Leave out what the office accepted: how it stands in a case is for the office to say."""
    changes = (replace(one, accepted=False, acceptable=False) for one in line.changes)
    old, new = (one and replace(one, name=name_alone(one.name)) for one in (line.old, line.new))
    return replace(line, old=old, new=new, changes=tuple(changes))
