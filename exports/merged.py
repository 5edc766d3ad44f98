"""Many papers in one PDF, one after another, each under its own bookmark."""

import io
from collections.abc import Iterable, Sequence
from concurrent.futures import wait
from typing import Final

import pikepdf

from caseapp.case_file import CaseFile
from caseapp.progress import Progress, here
from exports.many import Drawn, drawers, drawn
from exports.outgoing import Choices, OfCase, Printed, Together
from exports.words import words

_LOOK: Final = 0.1  # seconds after which it is looked whether somebody stopped it


def draw_together(
    cases: Iterable[CaseFile], count: int, choices: Choices, printed: Printed, progress: Progress
) -> Together:
    """Draw the papers of cases that are cut and put them together, all beside the window."""
    papers = []
    with drawers(count) as pool:
        for done, paper in enumerate(drawn(cases, choices, printed, pool=pool)):
            progress.step(done, count)
            papers.append(paper)
        if pool is None:
            return merged(papers, choices)
        making = pool.submit(merged, papers, choices)  # here it would hold the window up
        while not wait([making], timeout=_LOOK).done:
            progress.check()
        return making.result()


def merged(papers: Sequence[Drawn], choices: Choices) -> Together:
    """Put papers together; the title counts them, and the same papers give the same bytes."""
    title = words(choices.language).text("batch.title", count=len(papers))
    made, cases = io.BytesIO(), []
    with pikepdf.new() as whole:
        with whole.open_outline() as outline:
            for paper in papers:
                here().check()
                first = len(whole.pages)
                with pikepdf.open(io.BytesIO(paper.pdf)) as one:
                    whole.pages.extend(one.pages)
                own = range(first, len(whole.pages))
                cases.append(OfCase(paper.case_id, paper.number, paper.journal_anchor, own))
                outline.root.append(pikepdf.OutlineItem(paper.number, first))
        whole.docinfo["/Title"] = pikepdf.String(title)
        for key in ("/Creator", "/Producer"):
            whole.docinfo[key] = pikepdf.String("caseapp")
        whole.Root.Lang = pikepdf.String(choices.language)
        whole.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        whole.save(made, deterministic_id=True, fix_metadata_version=False)
    return Together(made.getvalue(), tuple(cases))
