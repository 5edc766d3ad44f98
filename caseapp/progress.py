"""Progress and cancelling of long work."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


class Cancelled(Exception):  # noqa: N818 - a request, not an error
    """The person asked the work to stop; nothing was written."""


def _silent(done: int, total: int) -> None:
    """Tell nobody."""


def _never() -> bool:
    """Go on."""
    return False


@dataclass(frozen=True, slots=True)
class Progress:
    """Where long work reports to and learns that it must stop."""

    tell: Callable[[int, int], None] = _silent
    stop: Callable[[], bool] = _never

    def step(self, done: int, total: int) -> None:
        """Report `done` of `total`; raise `Cancelled` when asked to stop."""
        self.check()
        self.tell(done, total)

    def check(self) -> None:
        """Raise `Cancelled` when asked to stop."""
        if self.stop():
            raise Cancelled

    def portion(self, number: int, of: int) -> "Progress":
        """Give the progress of one of several parts that take about as long as each other."""
        return Progress(lambda done, total: self.tell(number * total + done, of * total), self.stop)

    def within(self, before: int, total: int) -> "Progress":
        """Give the progress of a part of some work, of which `before` of `total` is done."""
        return Progress(lambda done, _: self.tell(before + done, total), self.stop)


SILENT = Progress()

_AROUND: ContextVar[Progress] = ContextVar("around", default=SILENT)


@contextmanager
def around(progress: Progress) -> Iterator[None]:
    """Let all that is read and drawn within heed the progress, without being handed it.

    Reading and drawing have a hundred places that can take long; none of them knows for whom.
    """
    before = _AROUND.set(progress)
    try:
        yield
    finally:
        _AROUND.reset(before)


def here() -> Progress:
    """Give the progress of the work around; silent where nobody waits for it."""
    return _AROUND.get()
