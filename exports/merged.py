"""Many papers in one PDF, one after another, each under its own bookmark."""

import io
from collections.abc import Sequence

import pikepdf

from caseapp.progress import here
from exports.many import Drawn
from exports.outgoing import Choices, OfCase, Together
from exports.words import words


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
