"""Contradictions: as sentences, as JSON, as PDF."""

from argparse import Namespace
from collections.abc import Mapping

from caseapp.contradictions.model import About, Contradiction, Side
from caseapp.contradictions.sheet import read_sheet
from caseapp.lists.overview import list_id_of
from exports.contradictions import sentence, source
from exports.outgoing import PaperKind
from exports.words import words
from ui.cli.opening import opened
from ui.cli.output import print_json, print_table, progress
from ui.cli.paper import save_document
from ui.papers import Subject
from ui.words import language


def show_contradictions(arguments: Namespace) -> int:
    """Show what contradicts what; print the sheet where it is wanted."""
    with opened(arguments) as workspace:
        list_id = workspace.read(list_id_of, arguments.list) if arguments.list else None
        sheet = workspace.read(read_sheet, list_id, progress=progress())
        if arguments.pdf is not None:
            subject = Subject(PaperKind.CONTRADICTIONS, list_id)
            save_document(workspace, sheet, subject, arguments.pdf)
    if arguments.json:
        print_json({"contradictions": [fields(one) for one in sheet.found]})
    else:
        print_table([(one.case, sentence(one, words(language()))) for one in sheet.found])
    return 0


def fields(found: Contradiction) -> Mapping[str, object]:
    """Give a contradiction as plain data, with its sentence."""
    looked = found.looked if found.looked and found.looked.holds else None
    return {
        "case": found.case,
        "rule": found.rule,
        "left": _side(found.left),
        "right": _side(found.right),
        "sentence": sentence(found, words(language())),
        "looked_at": looked.reason if looked else None,
    }


def _side(side: Side) -> Mapping[str, object]:
    return {
        "who": side.who,
        "what": _what(side),
        "date": side.date.edtf,
        "source": source(side, words(language())),
    }


def _what(side: Side) -> str:
    """Give what is said by its codes: the kind, what of it, and the region."""
    what = side.what
    value = what.since.edtf if what.about in (About.BIRTH, About.EVENT) else what.value
    own = what.text if what.about in (About.LINE, About.NAME) else value
    return " ".join(part for part in (what.about.value, own, what.region) if part)
