"""Many papers in one PDF, one after another, each under its own bookmark."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

import pikepdf

from caseapp.progress import here
from exports.many import Drawn
from exports.outgoing import Choices
from exports.words import words


@dataclass(frozen=True, slots=True)
class Merged:
    """The papers in one, and the pages that each of them takes, from 0."""

    pdf: bytes
    pages: tuple[range, ...]


def merged(papers: Sequence[Drawn], choices: Choices) -> Merged:
    """Put papers together; the title counts them, and the same papers give the same bytes."""
    title = words(choices.language).text("batch.title", count=len(papers))
    made, pages = io.BytesIO(), []
    with pikepdf.new() as whole:
        with whole.open_outline() as outline:
            for paper in papers:
                here().check()
                first = len(whole.pages)
                with pikepdf.open(io.BytesIO(paper.pdf)) as one:
                    whole.pages.extend(one.pages)
                pages.append(range(first, len(whole.pages)))
                outline.root.append(pikepdf.OutlineItem(paper.number, first))
        whole.docinfo["/Title"] = pikepdf.String(title)
        for key in ("/Creator", "/Producer"):
            whole.docinfo[key] = pikepdf.String("caseapp")
        whole.Root.Lang = pikepdf.String(choices.language)
        whole.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        whole.save(made, deterministic_id=True, fix_metadata_version=False)
    return Merged(made.getvalue(), tuple(pages))
