"""What this program is, whose work it stands on."""

from PySide6.QtWidgets import QWidget

from ui.dialogs.message import MessageDialog
from ui.words import translate


class AboutDialog(MessageDialog):
    """Version, purpose and licences."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            f"caseapp {program_version()}",
            "\n\n".join((_purpose(), _offline(), _licences())),
            parent,
        )


def program_version() -> str:
    """Give the version that is installed, or `dev` in a checkout."""
    from importlib.metadata import (  # noqa: PLC0415 - slow, and wanted once
        PackageNotFoundError,
        version,
    )

    try:
        return version("caseapp")
    except PackageNotFoundError:
        return "dev"


def _purpose() -> str:
    return translate(
        "AboutDialog",
        "Case files for tracing Ukrainian children who were deported or forcibly transferred "
        "to the Russian Federation.",
    )


def _offline() -> str:
    return translate(
        "AboutDialog",
        "Everything stays in your encrypted file on this computer: the program has no network.",
    )


def _licences() -> str:
    return translate(
        "AboutDialog",
        "MIT licence. Built with Qt (LGPL 3) and other free software; Noto Sans under the "
        "SIL Open Font License.",
    )
