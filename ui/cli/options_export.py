"""The command that writes paper and tables: what, of what, for whom, and where to."""

import argparse
from pathlib import Path

from ui.cli.options import Commands, add_out, add_readers
from ui.papers.of_exchange import FORMATS
from ui.words import translate

EXPORTED = ("case", "list", "journal", "match", "regions", "request", "photos", "transmittal")


def describe(commands: Commands) -> None:
    """Describe this command."""
    command = commands.add_for_file(
        "export",
        "exports.export",
        translate(
            "Command line",
            "write a document as PDF, a list or the journal as XLSX or CSV",
        ),
        "export cases.caseapp case 2025-00001 --language en --out summary.pdf",
    )
    text = translate("Command line", "what to export")
    command.add_argument("what", choices=EXPORTED, help=text)
    text = translate(
        "Command line",
        "cases by their numbers; else what `lists` or `screen` name it",
    )
    command.add_argument("records", metavar="RECORD", nargs="*", help=text)
    text = translate("Command line", "all cases of this list, as `lists` names it")
    command.add_argument("--list", metavar="LIST_ID", default="", help=text)
    text = translate("Command line", "all cases that a saved search finds, by its name")
    command.add_argument("--view", metavar="NAME", default="", help=text)
    add_readers(command)
    _add_choices(command)
    text = translate("Command line", "a file that goes along; its hash stands in the letter")
    command.add_argument("--with-file", metavar="FILE", type=Path, help=text)
    text = translate("Command line", "a file with the password that the PDF shall open with")
    command.add_argument("--password-file", metavar="F", type=Path, help=text)
    add_out(command, "OUT")
    command.set_defaults(wrong_usage=command.error)


def _add_choices(command: argparse.ArgumentParser) -> None:
    """Add how it is made, and what of a case goes out."""
    text = translate("Command line", "the language of the labels (that of the program)")
    command.add_argument("--language", choices=["uk", "en", "ru"], help=text)
    text = translate("Command line", "with the photo of the child")
    command.add_argument("--photo", action="store_true", help=text)
    text = translate("Command line", "the form of the case: PDF, or for other programs (PDF)")
    command.add_argument("--format", choices=list(FORMATS), default="pdf", help=text)
    text = translate("Command line", "the case on at most two pages")
    command.add_argument("--short", action="store_true", help=text)
