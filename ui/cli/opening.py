"""Opening a case file."""

import getpass
import os
from argparse import Namespace

from caseapp.names.clean import tidy
from caseapp.workspace import Workspace
from ui.cli.passphrases import passphrase

WORKER = "CASEAPP_WORKER"


def opened(arguments: Namespace) -> Workspace:
    """Open the file that was named, with its key where that was derived ahead."""
    if arguments.ahead is None:
        return Workspace.open(arguments.file, passphrase(arguments), worker=worker())
    typed, derived = arguments.ahead
    return Workspace.open(arguments.file, typed, worker=worker(), ahead=derived)


def worker() -> str:
    """Name who works here: as the environment says, else as the system knows the person."""
    try:
        return tidy(os.environ.get(WORKER, "")) or getpass.getuser()
    except (OSError, KeyError):
        return "user"
