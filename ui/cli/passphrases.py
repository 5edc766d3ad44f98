"""The passphrase never comes from an argument."""

import getpass
import os
import sys
from argparse import Namespace
from pathlib import Path

from caseapp.errors import NotUnderstood
from ui.cli.output import say
from ui.words import translate

VARIABLE = "CASEAPP_PASSPHRASE"


def new_passphrase(arguments: Namespace) -> str:
    """Take the passphrase of a new file; it must not be empty."""
    taken = passphrase(arguments, new=True)
    if not taken:
        raise NotUnderstood("passphrase", "", "empty")
    return taken


def passphrase(arguments: Namespace, *, new: bool = False) -> str:
    """Take the passphrase from a file, the environment, or a prompt; a new one twice."""
    if arguments.passphrase_file is not None:
        return first_line(arguments.passphrase_file, "--passphrase-file")
    if VARIABLE in os.environ:
        return os.environ[VARIABLE]
    if not sys.stdin.isatty():
        say(translate("Command line", "Give the passphrase in CASEAPP_PASSPHRASE or a file."))
        raise SystemExit(2)
    typed = getpass.getpass(translate("Command line", "Passphrase: "))
    if new and typed != getpass.getpass(translate("Command line", "The same again: ")):
        say(translate("Command line", "The two are not the same; nothing was written."))
        raise SystemExit(2)
    return typed


def first_line(path: Path, option: str) -> str:
    """Return the first line of a file that an option names."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        lines = []
    if not lines:
        raise NotUnderstood(option, path.name)
    return lines[0]
