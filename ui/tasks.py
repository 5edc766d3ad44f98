"""Long work through one queue, with progress and cancel, and a twin without threads for tests."""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from caseapp.progress import Cancelled, Progress

TELL_EVERY = 0.05  # seconds; work may report thousands of steps, a person sees twenty a second


@dataclass(frozen=True, slots=True)
class Task:
    """What to do away from the window, and what to do in the window afterwards."""

    title: str
    work: Callable[[Progress], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    stopped: Callable[[], None] | None = None  # cancelled, running or still waiting
    soon: bool = False  # a person looks at where it will appear: before all that wait


class Tasks(QObject):
    """The one queue of long work; a task starts when the one before it has been delivered."""

    started = Signal(str)
    progressed = Signal(object, object)
    finished = Signal()
    _came_back = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Task] = deque()
        self._running: Task | None = None
        self._stop = threading.Event()
        self._came_back.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """Whether a task runs or waits."""
        return self._running is not None

    @property
    def title(self) -> str:
        """What the task that runs is called."""
        return self._running.title if self._running else ""

    def run(self, task: Task) -> None:
        """Put a task at the end of the queue, or behind those that are wanted soon as well."""
        others = sum(one.soon for one in self._waiting) if task.soon else len(self._waiting)
        self._waiting.insert(others, task)
        if self._running is None:
            self._start_next()

    @Slot()
    def cancel(self) -> None:
        """Ask the running task to stop and forget those that wait."""
        forgotten = tuple(self._waiting)
        self._waiting.clear()
        self._stop.set()
        for task in forgotten:
            _tell_stopped(task)

    def close(self) -> None:
        """Cancel everything and wait until nothing runs; what it found is not delivered."""
        self.cancel()
        self._wait()
        if self._running is not None:
            self._running = None
            self.finished.emit()

    def _wait(self) -> None:
        """Wait until nothing runs."""

    def _begin(self, work: Callable[[], None]) -> None:
        """Run `work` wherever this queue runs things."""
        raise NotImplementedError

    def _start_next(self) -> None:
        task = self._waiting.popleft()
        self._running = task
        self._stop = threading.Event()
        self.started.emit(task.title)
        progress = Progress(tell=_Throttle(self.progressed.emit), stop=self._stop.is_set)
        self._begin(partial(self._work, task, progress))

    def _work(self, task: Task, progress: Progress) -> None:
        self._came_back.emit(task, _outcome(task, progress))

    @Slot(object, object)
    def _deliver(self, task: Task, outcome: Callable[[], None]) -> None:
        if task is not self._running:
            return  # its file was closed meanwhile
        self._running = None
        self.finished.emit()
        try:
            outcome()
        finally:
            if self._waiting and self._running is None:
                self._start_next()


class ThreadTasks(Tasks):
    """Runs tasks one by one in a thread beside the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def _wait(self) -> None:
        """Wait for the thread."""
        self._pool.waitForDone()

    def _begin(self, work: Callable[[], None]) -> None:
        self._pool.start(work)


class InlineTasks(Tasks):
    """Runs tasks at once, in the caller: for tests."""

    def _begin(self, work: Callable[[], None]) -> None:
        work()


class _Throttle:
    """Passes on the first, the last and some of the steps between."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._told = 0.0

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if done >= total or now - self._told >= TELL_EVERY:
            self._told = now
            self._tell(done, total)


def _outcome(task: Task, progress: Progress) -> Callable[[], None]:
    """Do the work; what is left to be called in the window."""
    try:
        result = task.work(progress)
    except Cancelled:
        return partial(_tell_stopped, task)
    except Exception as error:
        return partial(_call, task.failed, error)
    return partial(_call, task.done, result)


def _call(callback: Callable[..., None], *values: object) -> None:
    """Call back, unless the window part that asked is gone."""
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, QObject) and not shiboken6.isValid(owner):
        return
    callback(*values)


def _tell_stopped(task: Task) -> None:
    if task.stopped is not None:
        _call(task.stopped)
