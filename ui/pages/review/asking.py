"""Verdicts: recorded at once, or with the reason that they need."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from caseapp.acts import ActCode
from caseapp.cases.written import act_of
from caseapp.errors import ReasonMissing
from caseapp.matching.reasons import Story
from caseapp.review import deciding, verdicts
from caseapp.review.pairs import ReviewItem
from db.codes import VerdictKind
from exports.match_words import as_well, speaks_against
from exports.words import Words
from ui.desk import Desk
from ui.dialogs.reason import ReasonDialog
from ui.pages.review.family import raise_family
from ui.pages.review.warnings import would_contradict
from ui.words import translate

Question: TypeAlias = tuple[str, str, str]  # title, what is asked, what the button says


def record(desk: Desk, item: ReviewItem, verdict: VerdictKind, reason: str = "") -> None:
    """Write a verdict down; refusals are the caller's to tell."""
    worker = desk.workspace.worker
    done = desk.write(act_of, deciding.decide, item.candidate_id, verdict, reason, worker=worker)
    if verdict == VerdictKind.SAME and done.act.code != ActCode.VERDICT_PROPOSED:
        raise_family(desk, item.candidate_id)


def judge_same(desk: Desk, item: ReviewItem, words: Words, parent: QWidget) -> None:
    """Record that both are one child, or first ask why where something speaks against it."""
    question = why_same(item, would_contradict(desk, item), words)
    if question is None:
        with desk.telling():
            record(desk, item, VerdictKind.SAME)
    else:
        act = partial(_record_with_reason, desk, item, VerdictKind.SAME)
        ReasonDialog(question, act, parent).open()


def ask_same(desk: Desk, item: ReviewItem, words: Words, parent: QWidget) -> None:
    """Ask by what it is known that both are one child; that may stay empty where it is plain."""
    question = why_same(item, would_contradict(desk, item), words)
    act = partial(record, desk, item, VerdictKind.SAME)
    if question is not None:
        act = partial(_record_with_reason, desk, item, VerdictKind.SAME)
    ReasonDialog(question or _by_what(), act, parent).open()


def why_same(item: ReviewItem, clashes: Sequence[str], words: Words) -> Question | None:
    """Return what is asked before a pair is called one child; None where that is plain."""
    if clashes:
        return _against_verdicts(clashes)
    if item.is_sibling:
        return _in_spite_of_names()
    if item.may_be_twins and item.story == Story.NAMES_KEPT:
        return _though_twins()
    return _among_equals(item, words) if item.as_well else None


def ask_difference(desk: Desk, item: ReviewItem, words: Words, parent: QWidget) -> None:
    """Ask why these are two children; what speaks against is proposed."""
    act = partial(_record_with_reason, desk, item, VerdictKind.DIFFERENT)
    why_different(item, words, act, parent).open()


def why_different(
    item: ReviewItem, words: Words, act: Callable[[str], None], parent: QWidget
) -> ReasonDialog:
    """Return the dialog that asks why a pair are two children."""
    question = (
        translate("ReviewPage", "Two different children"),
        translate(
            "ReviewPage",
            "This pair is not offered again unless facts change. Why are they two children?",
        ),
        translate("ReviewPage", "Record it"),
    )
    dialog = ReasonDialog(question, act, parent)
    proposed = (
        [words.text("story.sibling")]
        if item.is_sibling
        else speaks_against(item.unsupposed(), words)
    )
    dialog.reason.setPlainText("; ".join(proposed))
    dialog.reason.selectAll()
    return dialog


def _by_what() -> Question:
    return (
        translate("ReviewPage", "The same child"),
        translate("ReviewPage", "By what is it known? The reason stays with the verdict."),
        translate("ReviewPage", "Record it"),
    )


def _in_spite_of_names() -> Question:
    """Ask why two records that look like brother and sister are one child after all."""
    return (
        translate("ReviewPage", "The same child after all?"),
        translate(
            "ReviewPage",
            "The given names differ while surname and patronymic agree: probably a brother or "
            "sister. What shows that both records are one child?",
        ),
        translate("ReviewPage", "Record it"),
    )


def _though_twins() -> Question:
    """Ask why two records that may be twins are one child after all."""
    return (
        translate("ReviewPage", "The same child, and no twin?"),
        translate(
            "ReviewPage",
            "Children are registered by both given names: these may be twins. What shows that both "
            "records are one child?",
        ),
        translate("ReviewPage", "Record it"),
    )


def _among_equals(item: ReviewItem, words: Words) -> Question:
    """Name the others for which as much speaks, and ask what tells this one from them."""
    return (
        translate("ReviewPage", "The same child, though others agree as well?"),
        f"{as_well(item, words)}\n\n"
        + translate("ReviewPage", "What shows that it is this one, and not another of them?"),
        translate("ReviewPage", "Record it"),
    )


def _against_verdicts(clashes: Sequence[str]) -> Question:
    """Name the verdicts that "same" would contradict, and ask why it is so all the same."""
    return (
        translate("ReviewPage", "The same child, against earlier verdicts?"),
        "\n\n".join(clashes),
        translate("ReviewPage", "Record it"),
    )


def ask_withdrawal(desk: Desk, item: ReviewItem, parent: QWidget) -> None:
    """Ask why the verdict is taken back."""
    if item.proposed_by:
        question = (
            translate("ReviewPage", "Take the proposal back"),
            translate("ReviewPage", "The pair waits for a verdict again; the reason is kept."),
            translate("ReviewPage", "Take it back"),
        )
    else:
        question = (
            translate("ReviewPage", "Withdraw the verdict"),
            translate("ReviewPage", "What the verdict added to the case is taken back with it."),
            translate("ReviewPage", "Withdraw"),
        )
    ReasonDialog(question, partial(_withdraw, desk, item), parent).open()


def _record_with_reason(desk: Desk, item: ReviewItem, verdict: VerdictKind, reason: str) -> None:
    if not reason.strip():
        raise ReasonMissing
    record(desk, item, verdict, reason)


def _withdraw(desk: Desk, item: ReviewItem, reason: str) -> None:
    worker = desk.workspace.worker
    desk.write(act_of, verdicts.withdraw, item.candidate_id, reason, worker=worker)
    raise_family(desk, item.candidate_id)
