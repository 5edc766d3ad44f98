"""Portions of work done side by side in threads, given in order, few of them held at a time."""

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeVar

from caseapp.progress import Cancelled

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")
_SECONDS = 0.1  # between two looks at whether to go on


class Halt:
    """Remembers that nobody waits for the work any more."""

    def __init__(self) -> None:
        self._asked = threading.Event()

    def ask(self) -> None:
        """Ask for an end."""
        self._asked.set()

    def check(self) -> None:
        """Leave the work if an end was asked for."""
        if self._asked.is_set():
            raise Cancelled


def side_by_side(
    work: Callable[[_Item, Halt], _Result],
    items: Iterable[_Item],
    threads: int,
    go_on: Callable[[], None],
) -> Iterator[_Result]:
    """Give the result of each item; `go_on` is called again and again and may raise to stop all.

    When it has raised, or nobody takes results any more, no thread is left running.
    """
    halt, left = Halt(), iter(items)
    with ThreadPoolExecutor(threads) as pool:
        try:
            waiting = deque(pool.submit(work, one, halt) for one in islice(left, threads + 1))
            while waiting:
                yield _awaited(waiting.popleft(), go_on)
                waiting.extend(pool.submit(work, one, halt) for one in islice(left, 1))
        finally:
            halt.ask()
            pool.shutdown(wait=True, cancel_futures=True)


def _awaited(future: Future[_Result], go_on: Callable[[], None]) -> _Result:
    while True:
        go_on()
        try:
            return future.result(timeout=_SECONDS)
        except TimeoutError:
            if future.done():
                raise
