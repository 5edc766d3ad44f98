"""Pairs of a row and a line on file, as the wizard lists them and a person decides on them."""

from collections.abc import Callable, Iterable, Mapping

from caseapp.lists.decided import ASIDE, Decision, PairKey
from caseapp.lists.likely import Likely
from db.codes import VerdictKind
from exports.match_words import percent
from exports.words import Words
from ui.models.row_table import RIGHT, Column
from ui.words import translate

TONES = {"strong": "good", "possible": "waiting"}
Decisions = Mapping[PairKey, Decision]


def without_rivals(
    decisions: Decisions, likely: Iterable[Likely], key: PairKey, decision: Decision | None
) -> Decisions:
    """Return the decisions with this one; a row is the same child as one line only."""
    kept = {one: made for one, made in decisions.items() if one != key}
    if decision is None:
        return kept
    if decision.verdict == VerdictKind.SAME:
        rivals = {one.key for one in likely if one.row == key[0]}
        same = {one for one in kept if kept[one].verdict == VerdictKind.SAME}
        kept = {one: made for one, made in kept.items() if one not in rivals & same}
    return {**kept, key: decision}


def columns(words: Words, decided: Callable[[Likely], str]) -> tuple[Column[Likely], ...]:
    """Describe the columns of the pairs."""
    return (
        Column(
            translate("ImportPage", "In the file, and on file"),
            lambda one: f"{one.item.left.name}\n{one.item.right.name}",
            width=32,
            least=24,
            stretch=True,
            tone=lambda one: TONES.get(one.item.grade, "muted"),
        ),
        Column(
            translate("ImportPage", "Probability"),
            lambda one: percent(one.item.probability, words),
            width=7,
            align=RIGHT,
            spare=True,  # told beside the pair, too
        ),
        Column(translate("ImportPage", "Decision"), decided, width=15, fit=True, tone=_tone),
    )


def _tone(one: Likely) -> str:
    return "waiting" if one.by_name or not one.attached else ""


def decision_word(one: Likely, decisions: Decisions) -> str:
    """Say what becomes of a pair."""
    made = decisions.get(one.key)
    if made is None:
        if one.by_name:
            return translate("ImportPage", "by name alone")
        if one.attached:
            return translate("ImportPage", "attached")
        return translate("ImportPage", "goes to the review")
    return {
        VerdictKind.SAME: translate("ImportPage", "same child"),
        VerdictKind.DIFFERENT: translate("ImportPage", "different child"),
        VerdictKind.UNSURE: translate("ImportPage", "more is needed"),
        ASIDE: translate("ImportPage", "set aside"),
    }[made.verdict]
