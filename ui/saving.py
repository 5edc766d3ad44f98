"""What leaves the file: the journal says so before anybody can read it."""

from collections.abc import Callable, Collection
from pathlib import Path

from caseapp.acts import ActCode
from caseapp.errors import FileNotWritable
from caseapp.names.clean import tidy
from caseapp.workspace import Act, Workspace
from exports.write import write_whole


def paper_act(code: ActCode, record: object, name: str, language: str) -> Act:
    """Return the act of a paper that goes out."""
    return Act(code, str(record), {"paper": tidy(name), "language": language})


def save_paper(
    workspace: Workspace, record: object, path: Path, pdf: bytes, *, language: str
) -> None:
    """Journal that a paper is saved, and save it."""
    act = paper_act(ActCode.PAPER_SAVED, record, path.stem, language)
    save(path, pdf, kept=workspace.files, first=lambda: workspace.note(act))


def save(path: Path, data: bytes, *, kept: Collection[Path], first: Callable[[], object]) -> None:
    """Write a file whole and over none of `kept`, or refuse with its name."""
    try:
        write_whole(path, data, kept=kept, first=first)
    except OSError as error:
        raise FileNotWritable(path) from error
