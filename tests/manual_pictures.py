"""`python -m tests.manual_pictures`: draws the first page of every paper anew for the manual."""

import datetime as dt
import io
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PIL import Image

from caseapp.demo import PASSPHRASE, make_demo
from caseapp.lists.overview import lists
from caseapp.overviews.requests_due import requests
from caseapp.review.counts import Wanted
from caseapp.review.pages import read_queue
from caseapp.workspace import Workspace
from exports.outgoing import PaperKind, Profile
from exports.render import render_page
from ui.papers.documents import least, paper_for
from ui.papers.subject import Subject

FOLDER = Path(__file__).parent.parent / "docs" / "pictures"
LANGUAGES = ("uk", "en")
AT = dt.datetime(2025, 10, 1, 12, tzinfo=dt.UTC)
SCALE = 0.75  # pixels a point
GREYS = 24


def main() -> None:
    """Draw them all from the demo; no page shows anybody real."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="caseapp-pictures-") as folder:
        file = Path(folder) / "demo.caseapp"
        make_demo(file)
        with Workspace.open(file, PASSPHRASE, worker="О. Прикладенко (вигадана)") as workspace:
            for subject in _subjects(workspace):
                _draw(workspace, subject)


def path_of(kind: PaperKind, language: str) -> Path:
    """Say where the picture of a paper stands."""
    return FOLDER / f"{kind.value}.{language}.png"


def _subjects(workspace: Workspace) -> Iterator[Subject]:
    handed, reply, *_ = (one.list_id for one in workspace.read(lists))
    asked = workspace.read(requests, AT.date())[0]
    pair = workspace.read(read_queue, Wanted(leads=True), limit=1)[0]
    yield Subject(PaperKind.CASE, asked.case_id)
    for kind in (
        PaperKind.LEDGER,
        PaperKind.CONTRADICTIONS,
        PaperKind.REGIONS,
        PaperKind.PHOTOS,
        PaperKind.TRANSMITTAL,
    ):
        yield Subject(kind, handed)
    yield Subject(PaperKind.COMPARISON, reply, (str(handed),))
    yield Subject(PaperKind.MATCH, pair.candidate_id)
    yield Subject(PaperKind.REQUEST, asked.id)


def _draw(workspace: Workspace, subject: Subject) -> None:
    for language in LANGUAGES:
        choices = replace(least(subject.kind, language), profile=Profile.FULL, photo=True)
        pdf = paper_for(workspace, subject, choices, AT).pdf
        width, height, pixels = render_page(pdf, 0, SCALE)
        page = Image.frombytes("RGBA", (width, height), pixels).convert("L").quantize(GREYS)
        kept = io.BytesIO()
        page.save(kept, "PNG", optimize=True)
        path_of(subject.kind, language).write_bytes(kept.getvalue())


if __name__ == "__main__":
    main()
