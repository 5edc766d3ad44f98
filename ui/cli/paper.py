"""A document on the command line: made, journalled, saved whole."""

import datetime as dt
from pathlib import Path

from caseapp.workspace import Workspace
from exports.outgoing import Choices, Printed
from ui.cli.output import say
from ui.papers import Subject, least, paper_of
from ui.saving import save_paper
from ui.sheets import not_encrypted
from ui.words import language


def save_document(
    workspace: Workspace,
    data: object,
    subject: Subject,
    path: Path,
    choices: Choices | None = None,
) -> None:
    """Make a document of what was read and save it; without choices the least goes out."""
    chosen = choices or least(subject.kind, language())
    now = dt.datetime.now().astimezone()
    paper = paper_of(data, subject, chosen, Printed(workspace.worker, now))
    save_paper(workspace, paper, path)
    say(not_encrypted(path))
