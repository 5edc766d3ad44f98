"""Opening a case file."""

import getpass
import os
from argparse import Namespace

from caseapp.names.clean import tidy
from caseapp.progress import around
from caseapp.workspace import Workspace
from db.unlocking import NOTHING_DERIVED
from ui.cli.output import progress
from ui.cli.passphrases import passphrase

WORKER = "CASEAPP_WORKER"


def opened(arguments: Namespace) -> Workspace:
    """Open the file that was named, with its key where that was derived ahead."""
    typed, derived = arguments.ahead or (passphrase(arguments), NOTHING_DERIVED)
    with around(progress()):
        return Workspace.open(arguments.file, typed, worker=worker(), ahead=derived)


def worker() -> str:
    """Name who works here: as the environment says, else as the system knows the person."""
    try:
        return tidy(os.environ.get(WORKER, "")) or getpass.getuser()
    except (OSError, KeyError):
        return "user"
