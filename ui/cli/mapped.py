"""What the columns of a list mean on the command line: by heading, as remembered, as said."""

from collections.abc import Mapping

from caseapp.errors import InputRefused
from caseapp.lists.columns.headings import by_hand, has_name, recognise, with_mapping
from caseapp.lists.columns.mappings import as_remembered, remembered
from caseapp.lists.corrected import corrected_file, meant_before
from caseapp.lists.model import Columns, Scan
from caseapp.lists.problems import FileCause
from caseapp.workspace import Workspace
from exports.dates import shown
from ui.cli.output import say
from ui.words import language, translate


def columns_of(
    workspace: Workspace, read: Scan, issuer: str, mapping: Mapping[str, str]
) -> Columns:
    """Return the columns; meanings remembered of this party's headings go before guessed ones."""
    known = recognised(read, mapping)
    corrected = workspace.read(corrected_file, read)
    found = workspace.read(remembered, known.headings, issuer=issuer)
    if corrected is not None:
        known = meant_before(known, corrected)
    elif found is not None:
        known = as_remembered(known, found)
        text = translate("Command line", "Columns as on {date}, when “{title}” was imported.")
        on = shown(found.on.isoformat(), language())
        say(text.format(date=on, title=found.title))
    columns = with_mapping(known, mapping)
    if not has_name(columns):
        raise InputRefused(read.path, FileCause.NO_HEADINGS, read.sheet)
    return columns


def recognised(read: Scan, mapping: Mapping[str, str]) -> Columns:
    """Return the columns by their headings, or as they are named by hand where none is known."""
    try:
        return recognise(read, mapping)
    except InputRefused as refusal:
        if refusal.cause != FileCause.NO_HEADINGS:
            raise
        return by_hand(read)
