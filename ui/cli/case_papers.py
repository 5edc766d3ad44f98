"""Case summaries on the command line: one, several, of a list, or of a saved search."""

import datetime as dt
import uuid
from argparse import Namespace
from collections.abc import Sequence

from caseapp.case_file import case_id_of
from caseapp.errors import NotUnderstood
from caseapp.filters.counting import found_cases, view_named
from caseapp.filters.grammar import parse
from caseapp.lists.overview import cases_on, list_id_of
from caseapp.workspace import Workspace
from exports.outgoing import BODIES, PaperKind, Profile
from ui.cli.opening import opened
from ui.cli.output import progress, say
from ui.cli.paper import choices_of, give, password_of
from ui.papers.batch import Order, Wanted, print_many
from ui.papers.batch_exchange import save_cpims
from ui.papers.documents import paper_for
from ui.papers.of_exchange import FORMATS
from ui.papers.sheets import not_encrypted, saved_sentence
from ui.papers.subject import Subject

PDF = ".pdf"


def export_cases(arguments: Namespace) -> int:
    """Print one case, or many into one PDF or into a folder of them."""
    if sum(map(bool, (arguments.records, arguments.list, arguments.view))) != 1:
        arguments.wrong_usage("case CASE... | case --list LIST_ID | case --view NAME")
    kind = FORMATS[arguments.format]
    several = kind in (PaperKind.CASE, PaperKind.CASE_CPIMS) or len(arguments.records) == 1
    if not several or (kind is not PaperKind.CASE and arguments.password_file):
        arguments.wrong_usage("case CASE --format F")
    choices, password = choices_of(arguments, kind), password_of(arguments)
    with opened(arguments) as workspace:
        cases = _cases(workspace, arguments)
        if len(cases) == 1 and arguments.records:
            subject = Subject(kind, cases[0])
            paper = paper_for(workspace, subject, choices, dt.datetime.now().astimezone())
            give(workspace, paper, arguments.out, password)
            return 0
        if choices.profile is Profile.FAMILY:  # reads of its own child alone
            raise NotUnderstood("profile", choices.profile, "unknown_code", BODIES)
        if kind is PaperKind.CASE_CPIMS:
            save_cpims(workspace, Wanted(cases, choices), arguments.out, progress())
            say(not_encrypted(arguments.out))
            return 0
        one_file = arguments.out.suffix.lower() == PDF
        order = Order(cases, choices, arguments.out, one_file, password)
        print_many(workspace, order, progress())
    say(saved_sentence(arguments.out, is_locked=bool(password)))
    return 0


def _cases(workspace: Workspace, arguments: Namespace) -> Sequence[uuid.UUID]:
    """Return the cases that were named, each once."""
    if arguments.list:
        return workspace.read(cases_on, workspace.read(list_id_of, arguments.list))
    if arguments.view:
        query = parse(workspace.read(view_named, arguments.view).query)
        today = dt.datetime.now().astimezone().date()
        named = [row.case_id for row in workspace.read(found_cases, query, today)]
    else:
        named = [workspace.read(case_id_of, text) for text in arguments.records]
    return tuple(dict.fromkeys(named))
