"""The further documents of `export`: what each needs named, and how it becomes paper."""

import datetime as dt
import uuid
from argparse import Namespace
from collections.abc import Callable, Mapping

from caseapp.errors import NotFound
from caseapp.lists.overview import list_id_of
from caseapp.workspace import Workspace
from exports.outgoing import PaperKind
from ui.cli.opening import opened
from ui.cli.paper import choices_of, give, password_of
from ui.papers.documents import paper_for
from ui.papers.of_lists import goes_along
from ui.papers.subject import Subject


def export_document(arguments: Namespace) -> int:
    """Make the document that was named, journal it and save it."""
    chosen, password = choices_of(arguments, PaperKind(arguments.what)), password_of(arguments)
    with opened(arguments) as workspace:
        subject = SUBJECTS[arguments.what](workspace, arguments)
        paper = paper_for(workspace, subject, chosen, dt.datetime.now().astimezone())
        give(workspace, paper, arguments.out, password)
    return 0


def _match(_workspace: Workspace, arguments: Namespace) -> Subject:
    return Subject(PaperKind.MATCH, _id(arguments.record, "candidate"))


def _regions(workspace: Workspace, arguments: Namespace) -> Subject:
    found = workspace.read(list_id_of, arguments.record) if arguments.record else None
    return Subject(PaperKind.REGIONS, found)


def _photos(workspace: Workspace, arguments: Namespace) -> Subject:
    found = workspace.read(list_id_of, arguments.record) if arguments.record else None
    return Subject(PaperKind.PHOTOS, found)


def _transmittal(workspace: Workspace, arguments: Namespace) -> Subject:
    more = goes_along(arguments.with_file) if arguments.with_file else ()
    return Subject(PaperKind.TRANSMITTAL, workspace.read(list_id_of, arguments.record), more)


def _request(_workspace: Workspace, arguments: Namespace) -> Subject:
    return Subject(PaperKind.REQUEST, _id(arguments.record, "request"))


def _id(text: str, what: str) -> uuid.UUID:
    try:
        return uuid.UUID(text)
    except ValueError:
        raise NotFound(what, text) from None


SUBJECTS: Mapping[str, Callable[[Workspace, Namespace], Subject]] = {
    "match": _match,
    "regions": _regions,
    "request": _request,
    "photos": _photos,
    "transmittal": _transmittal,
}
"""By what is named on the command line."""
OF_ALL = ("regions", "photos")  # without a record, of all cases
