"""Documents about pairs, lists and requests, each read from the file and drawn."""

from functools import partial
from pathlib import Path

from caseapp.lists.overview import lists
from caseapp.overviews.requests_due import requests
from caseapp.review.counts import Wanted
from caseapp.review.pages import read_queue
from exports.outgoing import Choices, PaperKind, Profile
from tests.bench.measure import Work
from tests.bench.papers import NOW, demo
from ui.papers.documents import paper_for
from ui.papers.subject import Subject

_CHOICES = Choices("uk", Profile.FULL)


def bench_print_a_match_report(folder: Path) -> Work:
    """Read one pair whole and make its report."""
    workspace = demo(folder)
    pair = workspace.read(read_queue, Wanted(), limit=1)[0]
    subject = Subject(PaperKind.MATCH, pair.candidate_id)
    return partial(paper_for, workspace, subject, _CHOICES, NOW)


def bench_print_the_letter_of_a_request(folder: Path) -> Work:
    """Read a request with its case and make its letter."""
    workspace = demo(folder)
    subject = Subject(PaperKind.REQUEST, workspace.read(requests, NOW.date())[0].id)
    return partial(paper_for, workspace, subject, _CHOICES, NOW)


def bench_print_339_children_by_region(folder: Path) -> Work:
    """Count the children of a list by region and draw both maps."""
    return _of_list(folder, PaperKind.REGIONS)


def bench_print_the_letter_of_339_names(folder: Path) -> Work:
    """Make the letter that goes with a list."""
    return _of_list(folder, PaperKind.TRANSMITTAL)


def bench_print_the_photos_of_339(folder: Path) -> Work:
    """Make the sheet of photos of a list."""
    return _of_list(folder, PaperKind.PHOTOS)


def _of_list(folder: Path, kind: PaperKind) -> Work:
    workspace = demo(folder)
    subject = Subject(kind, workspace.read(lists)[0].list_id)
    return partial(paper_for, workspace, subject, _CHOICES, NOW)
