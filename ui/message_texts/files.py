"""What is wrong with a case file or its place, by the class of the error."""

from collections.abc import Mapping
from typing import Final

from caseapp import errors
from ui.words import QT_TRANSLATE_NOOP

FILES: Final[Mapping[type[errors.FileProblem], str]] = {
    errors.FileMissing: QT_TRANSLATE_NOOP(
        "Messages", "There is no file {file}. Check the name and the folder."
    ),
    errors.FileExists: QT_TRANSLATE_NOOP(
        "Messages", "{file} is there already. Choose another name; nothing was overwritten."
    ),
    errors.KeysMissing: QT_TRANSLATE_NOOP(
        "Messages",
        "The keys of {file} are missing: put {file}.keys or {file}.keys-copy from a backup "
        "into its folder.",
    ),
    errors.KeysNotReadable: QT_TRANSLATE_NOOP(
        "Messages",
        "You may not read the keys of {file}. Ask whoever looks after this computer for the right "
        "to read {file}.keys and {file}.keys-copy.",
    ),
    errors.KeysOfAnotherFile: QT_TRANSLATE_NOOP(
        "Messages",
        "The keys beside {file} belong to another case file. Put {file}.keys from a backup of "
        "this very file into its folder.",
    ),
    errors.NotACaseFile: QT_TRANSLATE_NOOP(
        "Messages", "{file} is no case file of this program. Choose another; nothing was changed."
    ),
    errors.WrongPassphrase: QT_TRANSLATE_NOOP(
        "Messages", "This passphrase does not open {file}. Check language and capitals, try again."
    ),
    errors.FileDamaged: QT_TRANSLATE_NOOP(
        "Messages",
        "The passphrase is right, but {file} is damaged. Keep it as it is and open a backup.",
    ),
    errors.FileNewer: QT_TRANSLATE_NOOP(
        "Messages", "A newer release of this program wrote {file}. Update the program to open it."
    ),
    errors.FileInUse: QT_TRANSLATE_NOOP(
        "Messages", "{file} is open in another window or command. Close it there first."
    ),
    errors.FileNotWritable: QT_TRANSLATE_NOOP(
        "Messages",
        "{file} cannot be written. Check that its folder allows writing and the disk has room.",
    ),
    errors.NotOverCaseFile: QT_TRANSLATE_NOOP(
        "Messages",
        "{file} is a case file or belongs to one. Choose another name; nothing was overwritten.",
    ),
}
