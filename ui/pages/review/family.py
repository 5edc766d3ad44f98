"""The family of a pair: who belongs together on each list, and what a verdict on one is worth."""

import uuid
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout

from caseapp.matching.model import Candidate
from caseapp.progress import Progress
from caseapp.review.family_raising import find_raised, has_family, raising_act, write_raised
from caseapp.review.family_reading import Family, Member
from exports.match_words import list_called
from exports.words import Words
from ui.desk import Desk
from ui.widgets.labels import label
from ui.words import translate


def raise_family(desk: Desk, candidate_id: uuid.UUID) -> None:
    """After a verdict compare the pairs of the brothers and sisters anew, beside the window."""
    if desk.read(has_family, candidate_id):
        title = translate("ReviewFamily", "Comparing the rest of the family…")
        desk.run(title, partial(_find, desk, candidate_id), partial(_keep, desk))


def family_card(families: Sequence[Family], words: Words) -> QFrame:
    """Show each family under its heading, and who of it was found."""
    card = QFrame()
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 10, 14, 10)
    column.setSpacing(3)
    for family in families:
        column.addWidget(label(_heading(family, words), "fieldLabel", wrap=True))
        for member in family.members:
            column.addWidget(label(_line(member, words), wrap=True))
    return card


def _heading(family: Family, words: Words) -> str:
    count = len(family.members)
    said = (
        translate("ReviewFamily", "Family: %n children of the list “{list}”", count)
        if family.stated
        else translate(
            "ReviewFamily",
            "Probably %n brothers and sisters on the list “{list}”: the list does not say so, "
            "and it counts for nothing",
            count,
        )
    )
    return said.format(list=list_called(family.members[0].side, words))


def _line(member: Member, words: Words) -> str:
    said = translate("ReviewFamily", "line {line}: {name}").format(
        line=member.side.line, name=member.side.name
    )
    if not member.found:
        return said
    found = "; ".join(
        translate("ReviewFamily", "{name} (line {line}, “{list}”)").format(
            name=one.name, line=one.line, list=list_called(one, words)
        )
        for one in member.found
    )
    return translate("ReviewFamily", "{who} – judged the same child as {found}").format(
        who=said, found=found
    )


def _find(desk: Desk, candidate_id: uuid.UUID, progress: Progress) -> list[Candidate]:
    return desk.read(find_raised, candidate_id, progress=progress)


def _keep(desk: Desk, found: list[Candidate]) -> None:
    if found:
        desk.write(raising_act, write_raised, found)
