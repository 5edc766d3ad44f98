"""Writing a paper to where the person wants it; the journal says what went out."""

from collections.abc import Collection
from pathlib import Path

from caseapp.acts import ActCode
from caseapp.errors import FileNotWritable
from caseapp.workspace import Act, Workspace
from exports.write import write_whole


def save_paper(
    workspace: Workspace, record: object, path: Path, pdf: bytes, *, language: str
) -> None:
    """Write a paper and journal that it was saved."""
    save(path, pdf, kept=workspace.files)
    data = {"paper": path.stem, "language": language}
    workspace.write(Act(ActCode.PAPER_SAVED, str(record), data), _nothing)


def save(path: Path, data: bytes, *, kept: Collection[Path] = ()) -> None:
    """Write a file whole and over none of `kept`, or refuse with its name."""
    try:
        write_whole(path, data, kept=kept)
    except OSError as error:
        raise FileNotWritable(path) from error


def _nothing(session: object) -> None:
    """Change nothing; the journal line is what is written."""
