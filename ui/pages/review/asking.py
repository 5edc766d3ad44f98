"""Verdicts: recorded at once, or with the reason that they need."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from caseapp.acts import ActCode
from caseapp.cases.written import act_of
from caseapp.errors import ReasonMissing
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


def record(desk: Desk, item: ReviewItem, verdict: VerdictKind, reason: str = "") -> None:
    """Write a verdict down; refusals are the caller's to tell."""
    worker = desk.workspace.worker
    done = desk.write(act_of, deciding.decide, item.candidate_id, verdict, reason, worker=worker)
    if verdict == VerdictKind.SAME and done.act.code != ActCode.VERDICT_PROPOSED:
        raise_family(desk, item.candidate_id)


def judge_same(desk: Desk, item: ReviewItem, words: Words, parent: QWidget) -> None:
    """Record that both are one child, or first ask why where something speaks against it."""
    clashes = would_contradict(desk, item)
    if clashes:
        _ask_same_against_verdicts(desk, item, clashes, parent)
    elif item.is_sibling:
        _ask_same_in_spite(desk, item, parent)
    elif item.as_well:
        _ask_same_among_equals(desk, item, words, parent)
    else:
        with desk.telling():
            record(desk, item, VerdictKind.SAME)


def ask_difference(desk: Desk, item: ReviewItem, words: Words, parent: QWidget) -> None:
    """Ask why these are two children; what speaks against is proposed."""
    question = (
        translate("ReviewPage", "Two different children"),
        translate(
            "ReviewPage",
            "This pair is not offered again unless facts change. Why are they two children?",
        ),
        translate("ReviewPage", "Record it"),
    )
    act = partial(_record_with_reason, desk, item, VerdictKind.DIFFERENT)
    dialog = ReasonDialog(question, act, parent)
    proposed = (
        [words.text("story.sibling")]
        if item.is_sibling
        else speaks_against(item.unsupposed(), words)
    )
    dialog.reason.setPlainText("; ".join(proposed))
    dialog.reason.selectAll()
    dialog.open()


def _ask_same_in_spite(desk: Desk, item: ReviewItem, parent: QWidget) -> None:
    """Ask why two records that look like brother and sister are one child after all."""
    question = (
        translate("ReviewPage", "The same child after all?"),
        translate(
            "ReviewPage",
            "The given names differ while surname and patronymic agree: probably a brother or "
            "sister. What shows that both records are one child?",
        ),
        translate("ReviewPage", "Record it"),
    )
    ReasonDialog(
        question, partial(_record_with_reason, desk, item, VerdictKind.SAME), parent
    ).open()


def _ask_same_among_equals(desk: Desk, item: ReviewItem, words: Words, parent: QWidget) -> None:
    """Name the others for which as much speaks, and ask what tells this one from them."""
    question = (
        translate("ReviewPage", "The same child, though others agree as well?"),
        f"{as_well(item, words)}\n\n"
        + translate("ReviewPage", "What shows that it is this one, and not another of them?"),
        translate("ReviewPage", "Record it"),
    )
    act = partial(_record_with_reason, desk, item, VerdictKind.SAME)
    ReasonDialog(question, act, parent).open()


def _ask_same_against_verdicts(
    desk: Desk, item: ReviewItem, clashes: Sequence[str], parent: QWidget
) -> None:
    """Name the verdicts that "same" would contradict, and ask why it is so all the same."""
    question = (
        translate("ReviewPage", "The same child, against earlier verdicts?"),
        "\n\n".join(clashes),
        translate("ReviewPage", "Record it"),
    )
    act = partial(_record_with_reason, desk, item, VerdictKind.SAME)
    ReasonDialog(question, act, parent).open()


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
