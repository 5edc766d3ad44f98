"""The columns in which contradictions are shown."""

from caseapp.contradictions.model import Contradiction
from exports.contradictions import looked_text, rule_title, side_text
from exports.words import Words
from ui.models.columns import Column
from ui.words import translate


def contradiction_columns(words: Words, *, with_case: bool) -> tuple[Column[Contradiction], ...]:
    """Give the case, what contradicts, both statements, and whether somebody looked at it."""
    title = translate("ContradictionColumns", "What contradicts")
    left = translate("ContradictionColumns", "One statement")
    right = translate("ContradictionColumns", "The other")

    def rule(row: Contradiction) -> str:
        return rule_title(row, words)

    def looked(row: Contradiction) -> str:
        return looked_text(row.looked, words) if row.looked else ""

    told: tuple[Column[Contradiction], ...] = (
        Column(title, rule, width=44, least=24, tone=_tone),
        Column(left, lambda row: side_text(row.left, words), width=36, least=14, stretch=True),
        Column(right, lambda row: side_text(row.right, words), width=36, least=14, stretch=True),
        Column(translate("ContradictionColumns", "Looked at"), looked, width=14, least=9),
    )
    return (*_of_case(), *told) if with_case else told


def _tone(row: Contradiction) -> str:
    return "against" if row.is_open else "muted"


def _of_case() -> tuple[Column[Contradiction], ...]:
    return (
        Column(translate("ContradictionColumns", "Case"), lambda row: row.case, width=11, least=11),
        Column(translate("ContradictionColumns", "Name"), lambda row: row.name, width=28, least=26),
    )
