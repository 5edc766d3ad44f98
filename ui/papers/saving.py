"""What leaves the file: the journal says so before anybody can read it."""

import hashlib
import uuid
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from caseapp.acts import ActCode
from caseapp.errors import FileNotWritable
from caseapp.names.clean import tidy
from caseapp.workspace import JSON, Act, Workspace
from exports.outgoing import Choices, OfCase, PaperKind
from exports.write import write_whole
from ui.papers.documents import DOCUMENTS, Paper


def paper_act(code: ActCode, paper: Paper) -> Act:
    """Return the act of a paper that goes out: what, to whom, why, and which bytes."""
    told: dict[str, JSON] = {"document": paper.kind.value, "paper": paper.name}
    told |= {"anchor": paper.anchor, "locked": paper.is_locked}
    told |= form_of(paper.kind, paper.choices)
    return Act(code, paper.record, {**told, **given_out(paper.choices, paper.pdf)})


def paper_acts(code: ActCode, paper: Paper, pages: range, count: int) -> Sequence[Act]:
    """Return the acts of pages that go out: one, or of several cases one for each that is there."""
    if not paper.cases:
        act = paper_act(code, paper)
        return (replace(act, data={**act.data, **some_pages(pages, count)}),)
    there = [(one, _within(one.pages, pages)) for one in paper.cases]
    out = [(one, own) for one, own in there if own]
    told = {**given_out(paper.choices, paper.pdf), "locked": paper.is_locked}
    told |= {"together": len(out)}
    return [_of_case(code, paper, one, {**told, **some_pages(own, len(one.pages))})
            for one, own in out]  # fmt: skip


def _within(own: range, pages: range) -> range:
    """Return which of its own pages a case has among those that go out, from 0."""
    first, last = max(own.start, pages.start), min(own.stop, pages.stop)
    return range(first - own.start, last - own.start)


def _of_case(code: ActCode, paper: Paper, one: OfCase, out: Mapping[str, JSON]) -> Act:
    return case_act(code, paper.choices, (one.case_id, one.number, one.anchor), out)


def case_act(
    code: ActCode, choices: Choices, case: tuple[uuid.UUID, str, str], out: Mapping[str, JSON]
) -> Act:
    """Return the act of one case of several, by its id, number and anchor: it says to whom."""
    case_id, number, anchor = case
    told: dict[str, JSON] = {"document": PaperKind.CASE.value, "paper": f"case-{number}"}
    told |= {"anchor": anchor, **form_of(PaperKind.CASE, choices)}
    return Act(code, str(case_id), {**told, **out})


def printed_acts(paper: Paper, pages: range, count: int) -> Sequence[Act]:
    """Return the acts of a paper that is printed, whole or some pages of it."""
    return paper_acts(ActCode.PAPER_PRINTED, paper, pages, count)


def some_pages(pages: range, count: int) -> Mapping[str, JSON]:
    """Return what the journal keeps of the pages that were printed, where they are not all."""
    return {} if len(pages) == count else {"pages": f"{pages.start + 1}–{pages.stop}"}


def form_of(kind: PaperKind, choices: Choices) -> Mapping[str, JSON]:
    """Return what the journal keeps of how a case went out: its form, its parts, the photo."""
    if not DOCUMENTS[kind].sections:
        return {}
    sections = [one.value for one in choices.sections()]
    return {"short": choices.short, "photo": choices.photo, "sections": sections}


def given_out(choices: Choices, data: bytes) -> Mapping[str, JSON]:
    """Return what the journal keeps of whatever goes out."""
    return {
        "profile": choices.profile.value,
        "language": choices.language,
        "recipient": tidy(choices.recipient),
        "purpose": tidy(choices.purpose),
        "sha256": hashlib.sha256(data).hexdigest(),
    }


def save_paper(workspace: Workspace, paper: Paper, path: Path) -> None:
    """Journal that a paper is saved, and save it."""
    whole = range(max((one.pages.stop for one in paper.cases), default=0))
    acts = paper_acts(ActCode.PAPER_SAVED, paper, whole, len(whole))
    save(path, paper.pdf, kept=workspace.files, first=lambda: workspace.note_all(acts))


def save(path: Path, data: bytes, *, kept: Collection[Path], first: Callable[[], object]) -> None:
    """Write a file whole and over none of `kept`, or refuse with its name."""
    try:
        write_whole(path, data, kept=kept, first=first)
    except OSError as error:
        raise FileNotWritable(path) from error
