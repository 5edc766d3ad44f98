"""The window's two verbs: read and write, beside run for long work."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from caseapp.errors import Refused
from ui.tasks import Task, Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from caseapp.progress import Progress
    from caseapp.workspace import Act, Workspace

T = TypeVar("T")
P = ParamSpec("P")


class Desk(QObject):
    """The open case file as the window sees it; pages read again whenever it has `changed`."""

    changed = Signal()
    opened = Signal()
    closing = Signal()  # the last moment to write
    closed = Signal()
    refused = Signal(object)  # a Refused: something the person can act on
    failed = Signal(object)  # any other exception: our bug

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = tasks
        self._workspace: Workspace | None = None

    @property
    def is_open(self) -> bool:
        """Whether a case file lies on the desk."""
        return self._workspace is not None

    @property
    def workspace(self) -> Workspace:
        """The open case file; only where one is open."""
        if self._workspace is None:
            raise RuntimeError
        return self._workspace

    def take(self, workspace: Workspace) -> None:
        """Lay a case file on the desk in place of the one before."""
        self.put_away()
        self._workspace = workspace
        self.opened.emit()

    def put_away(self) -> None:
        """Close the case file, if one is open: pages write what waits, long work is stopped."""
        if self._workspace is None:
            return
        self.closing.emit()
        self.tasks.close()
        workspace, self._workspace = self._workspace, None
        workspace.close()
        self.closed.emit()

    def read(self, query: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Give what `query(session, ...)` finds."""
        return self.workspace.read(query, *args, **kwargs)

    def write(
        self,
        act: Act | Callable[[T], Act],
        change: Callable[Concatenate[Any, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Make a change with its journal line in one transaction; also from within `run`."""
        result = self.workspace.write(act, change, *args, **kwargs)
        self.changed.emit()
        return result

    def note(self, act: Act) -> None:
        """Journal an act that changes nothing in the file."""
        self.workspace.note(act)
        self.changed.emit()

    def run(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> None:
        """Do long work beside the window; `done` gets its result, `failed` its error."""
        self.tasks.run(Task(title, work, done, failed or self.tell_error, stopped))

    def tell_error(self, error: Exception) -> None:
        """Pass an error on to whoever shows it."""
        if isinstance(error, Refused):
            self.refused.emit(error)
        else:
            self.failed.emit(error)

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Around a write that may be refused: the refusal is shown, nothing else happens."""
        try:
            yield
        except Refused as error:
            self.refused.emit(error)
