"""Contradictions: as sentences, as JSON, as PDF."""

from argparse import Namespace

from caseapp.lists.overview import list_id_of
from caseapp.papers.contradiction_sheet import read_sheet
from exports.contradictions import sentence
from exports.interchange.case_data import contradiction
from exports.outgoing import PaperKind
from exports.words import words
from ui.cli.opening import opened
from ui.cli.output import print_json, print_table, progress
from ui.cli.paper import save_document
from ui.papers.subject import Subject
from ui.words import language


def show_contradictions(arguments: Namespace) -> int:
    """Show what contradicts what; print the sheet where it is wanted."""
    with opened(arguments) as workspace:
        list_id = workspace.read(list_id_of, arguments.list) if arguments.list else None
        sheet = workspace.read(read_sheet, list_id, progress=progress())
        if arguments.pdf is not None:
            subject = Subject(PaperKind.CONTRADICTIONS, list_id)
            save_document(workspace, sheet, subject, arguments)
    if arguments.json:
        print_json(
            {"contradictions": [contradiction(one, words(language())) for one in sheet.found]}
        )
    else:
        print_table([(one.case, sentence(one, words(language()))) for one in sheet.found])
    return 0
