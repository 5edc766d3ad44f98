"""What a caseworker can act on; each error carries data, `ui/messages.py` holds the sentence."""

from pathlib import Path


class Refused(Exception):  # noqa: N818 - what happened, not that it is an error
    """Base of every refusal that a caseworker can act on; anything else is our bug."""


class Interrupted(Exception):  # noqa: N818 - asked for, not an error
    """Reading was stopped half-way because whoever asked for it no longer wants it."""


class FileProblem(Refused):
    """A case file that cannot be used, and which one."""

    def __init__(self, path: Path) -> None:
        super().__init__(type(self).__name__)
        self.path = path


class FileMissing(FileProblem):
    """No file stands at this path."""


class FileExists(FileProblem):
    """A file stands already where a new one was to be made."""


class KeysMissing(FileProblem):
    """The case file is there, both copies of its key slots are not."""


class WrongPassphrase(FileProblem):
    """The passphrase opens none of the key slots."""


class FileDamaged(FileProblem):
    """The key fits, but the file's pages or its journal do not verify."""


class FileNewer(FileProblem):
    """A newer release of the program wrote this file."""


class FileInUse(FileProblem):
    """Another window or command has the file open."""


class NotACaseFile(FileProblem):
    """What stands here was never encrypted, and no keys stand beside it."""


class KeysNotReadable(FileProblem):
    """The system does not let this person read the key slots."""


class KeysOfAnotherFile(FileProblem):
    """The passphrase opens key slots beside the file, but they are another file's."""


class FileNotWritable(FileProblem):
    """The folder or the file refuses writing, or the disk is full."""
