"""Sentences about verdicts that contradict one another."""

from functools import partial

from caseapp.review.beside_pair import Beside
from caseapp.review.link_reading import Contradiction, contradictions_if_same
from caseapp.review.links import ClashRule
from caseapp.review.pairs import ReviewItem, ReviewSide
from db.codes import VerdictKind
from exports.words import Words
from ui.desk import Desk
from ui.words import translate


def warnings(item: ReviewItem, about: Beside, words: Words) -> list[str]:
    """Say what contradicts about a pair, and what would if it were judged the same."""
    said = [_proposed(item, words)] if item.proposed_by else []
    said += [_changed(item, words)] if item.changed else []
    said += [sentence(one) for one in about.standing]
    if item.verdict == VerdictKind.SAME:
        return said
    return said + [if_same(one) for one in about.if_same]


def would_contradict(desk: Desk, item: ReviewItem) -> list[str]:
    """Say which verdicts "same" would contradict."""
    left, right = item.left.entry_id, item.right.entry_id
    found = desk.read(partial(contradictions_if_same, left=left, right=right))
    return [if_same(one) for one in found]


def _proposed(item: ReviewItem, words: Words) -> str:
    said = translate(
        "ReviewWarnings",
        "{worker} proposes: the same child. It counts when a second person presses “Same child”; "
        "“Withdraw” takes the proposal back.",
    ).format(worker=item.proposed_by)
    if not item.proposed_reason:
        return said
    why = translate("ReviewWarnings", "Reason given: {0}").format(
        words.worded("verdict_reason", item.proposed_reason)
    )
    return f"{said} {why}"


def _changed(item: ReviewItem, words: Words) -> str:
    named = {"names": translate("ReviewWarnings", "names")}
    fields = ", ".join(
        named.get(field) or words.text(f"evidence_field.{field}") for field in item.changed
    )
    return translate(
        "ReviewWarnings", "Judged different before ({reason}). Facts changed since: {fields}."
    ).format(reason=words.worded("verdict_reason", item.reason), fields=fields)


def sentence(found: Contradiction) -> str:
    """Say a contradiction that stands."""
    said = {
        ClashRule.JOINED_THOUGH_DIFFERENT: translate(
            "ReviewWarnings",
            "Verdicts contradict one another: {first} and {last} are judged different, "
            "yet other verdicts make them one child: {chain}.",
        ),
        ClashRule.CLAIMED_TWICE: translate(
            "ReviewWarnings",
            "Two lines of one list are taken for the same child: {first} and {last}: {chain}.",
        ),
    }[found.rule]
    return _filled(said, found)


def if_same(found: Contradiction) -> str:
    """Say what “same child” would contradict."""
    said = {
        ClashRule.JOINED_THOUGH_DIFFERENT: translate(
            "ReviewWarnings",
            "“Same child” would contradict a verdict: {first} and {last} are judged different, "
            "and would be one child: {chain}.",
        ),
        ClashRule.CLAIMED_TWICE: translate(
            "ReviewWarnings",
            "“Same child” would take two lines of one list for one child: "
            "{first} and {last}: {chain}.",
        ),
    }[found.rule]
    return _filled(said, found)


def _filled(said: str, found: Contradiction) -> str:
    return said.format(
        first=_line(found.chain[0]),
        last=_line(found.chain[-1]),
        chain=" = ".join(_line(side) for side in found.chain),
    )


def _line(side: ReviewSide) -> str:
    return translate("ReviewWarnings", "{name} (line {line})").format(
        name=side.name, line=side.line
    )
