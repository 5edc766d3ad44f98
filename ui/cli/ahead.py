"""Jobs that need memory: the key is derived, and its 256 MiB are free again, before they load."""

from argparse import Namespace
from importlib import import_module

from db.unlocking import derived
from ui.cli.passphrases import passphrase


def import_list(arguments: Namespace) -> int:
    """Import a list."""
    typed = passphrase(arguments)
    arguments.ahead = typed, derived(arguments.file, typed)
    status: int = import_module("ui.cli.lists").import_list(arguments)
    return status
