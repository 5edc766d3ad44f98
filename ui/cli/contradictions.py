"""Contradictions: as sentences, as JSON, as PDF."""

import datetime as dt
import uuid
from argparse import Namespace
from collections.abc import Mapping

from caseapp.contradictions.model import About, Contradiction, Side
from caseapp.contradictions.sheet import Sheet, read_sheet
from caseapp.lists.overview import list_id_of
from caseapp.workspace import Workspace
from exports.contradictions import sentence, source
from exports.words import words
from ui.cli.opening import opened
from ui.cli.output import print_json, print_table, progress, say
from ui.saving import save_paper
from ui.sheets import not_encrypted
from ui.words import language

ALL = "all"  # what the journal calls all lists


def show_contradictions(arguments: Namespace) -> int:
    """Show what contradicts what; print the sheet where it is wanted."""
    now = dt.datetime.now().astimezone()
    with opened(arguments) as workspace:
        list_id = workspace.read(list_id_of, arguments.list) if arguments.list else None
        sheet = workspace.read(read_sheet, list_id, progress=progress())
        if arguments.pdf is not None:
            _print_sheet(workspace, sheet, arguments, list_id, now)
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


def _print_sheet(
    workspace: Workspace,
    sheet: Sheet,
    arguments: Namespace,
    list_id: uuid.UUID | None,
    now: dt.datetime,
) -> None:
    from exports.contradiction_sheet import (  # noqa: PLC0415 - only paper needs ReportLab
        contradiction_sheet,
    )

    worker = workspace.worker
    paper = contradiction_sheet(sheet, language=language(), printed_by=worker, printed_at=now)
    save_paper(workspace, list_id or ALL, arguments.pdf, paper, language=language())
    say(not_encrypted(arguments.pdf))
