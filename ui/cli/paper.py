"""A document on the command line: made, journalled, saved whole."""

import datetime as dt
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from caseapp.errors import NotUnderstood
from caseapp.workspace import Workspace
from exports.outgoing import Choices, PaperKind, Profile
from ui.cli.output import say
from ui.cli.passphrases import first_line
from ui.papers.documents import Paper, closed, least, paper_of
from ui.papers.printed import printed_for
from ui.papers.saving import save_paper
from ui.papers.sheets import saved_sentence
from ui.papers.subject import Subject
from ui.words import language

LONGEST = 127  # bytes that a password of a PDF may have


def save_document(
    workspace: Workspace, data: object, subject: Subject, arguments: Namespace
) -> None:
    """Make a document of what was read and save it where `--pdf` says."""
    now = dt.datetime.now().astimezone()
    chosen = reader_of(arguments, least(subject.kind, language()))
    printed = printed_for(workspace, subject.kind, chosen.profile, now)
    paper = paper_of(data, subject, chosen, printed)
    give(workspace, paper, arguments.pdf)


def reader_of(arguments: Namespace, least_of_all: Choices) -> Choices:
    """Read who may read it, for whom it is and what for; without a profile the least goes out."""
    profile = Profile(arguments.profile) if arguments.profile else least_of_all.profile
    told = {"recipient": arguments.recipient, "purpose": arguments.purpose}
    return replace(least_of_all, profile=profile, **told)


def give(workspace: Workspace, paper: Paper, path: Path, password: str = "") -> None:
    """Save a paper, locked where wanted, and say so."""
    save_paper(workspace, closed(paper, password), path)
    say(saved_sentence(path, is_locked=bool(password)))


def choices_of(arguments: Namespace, kind: PaperKind) -> Choices:
    """Read what goes out, to whom and why; without a profile the least."""
    chosen = reader_of(arguments, least(kind, arguments.language or language()))
    return replace(chosen, photo=arguments.photo, short=arguments.short)


def password_of(arguments: Namespace) -> str:
    """Read the password that the paper shall open with, where a file of it was named."""
    if arguments.password_file is None:
        return ""
    password = first_line(arguments.password_file, "--password-file")
    if not password or len(password.encode()) > LONGEST:
        cause = "too_long" if password else "empty"
        raise NotUnderstood("--password-file", arguments.password_file.name, cause)
    return password
