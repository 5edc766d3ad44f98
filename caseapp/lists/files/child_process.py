"""A file parsed in a process of its own, with limits on its memory and its time."""

import contextlib
import json
import subprocess
import sys
import threading
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from caseapp.lists.files.archive import Unacceptable
from caseapp.lists.files.limits import Limits
from caseapp.lists.problems import FileCause
from caseapp.progress import Progress

_PROGRAM = Path(__file__).with_name("child") / "program.py"
_LONGEST_ANSWER = 256 * 1024 * 1024
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would flash a console


@dataclass(frozen=True, slots=True)
class ParsedSheet:
    """What the child found: the sheets, which of them hold anything, and one sheet's rows."""

    sheets: tuple[str, ...]
    filled: tuple[str, ...]
    sheet: str
    rows: list[tuple[int, list[str]]]
    lines: bool = False  # rows of text that no table holds
    cuts: tuple[float, ...] = ()  # of a PDF: where its columns part
    width: float = 0.0  # of a PDF's page


@dataclass(frozen=True, slots=True)
class Order:
    """What the child is to read, and with which parser."""

    parser: str  # a module of `caseapp.lists.files.child`
    data: bytes
    sheet: str | None = None
    cuts: tuple[float, ...] | None = None


def parse(order: Order, limits: Limits, progress: Progress) -> ParsedSheet:
    """Parse a file that the guard has passed; raise `Unacceptable` for what only shows now."""
    with contextlib.closing(answered(order, limits)) as answers:
        return _collected(answers, progress)


def answered(order: Order, limits: Limits) -> Generator[dict[str, Any]]:
    """Yield what the child says of a file; close it, and the child ends."""
    process = subprocess.Popen(  # noqa: S603 - our own program, no shell, no argument from outside
        [sys.executable, "-I", str(_PROGRAM)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=_NO_WINDOW,
    )
    late = threading.Event()
    timer = threading.Timer(limits.seconds, _stop_late, (process, late))
    timer.start()
    try:
        _send(process, order, limits)
        yield from _answers(process, late)
    finally:
        timer.cancel()
        timer.join()
        _end(process)


def _stop_late(process: subprocess.Popen[bytes], late: threading.Event) -> None:
    """End a process that takes too long."""
    late.set()
    process.kill()


def _end(process: subprocess.Popen[bytes]) -> None:
    """Leave no process and no pipe behind."""
    process.kill()
    for pipe in (process.stdin, process.stdout):
        if pipe:
            with contextlib.suppress(OSError):
                pipe.close()
    process.wait()


def _send(process: subprocess.Popen[bytes], order: Order, limits: Limits) -> None:
    """Write the order and the file; a child that died says so by its answers."""
    head = {
        "parser": order.parser,
        "size": len(order.data),
        "sheet": order.sheet,
        "cuts": order.cuts,
        "memory": limits.memory,
        "seconds": limits.seconds,
        "rows": limits.rows,
        "columns": limits.columns,
        "pages": limits.pages,
        "cell": limits.cell,
        "characters": limits.characters,
    }
    if process.stdin is None:
        return
    with contextlib.suppress(OSError):
        process.stdin.write(json.dumps(head).encode("ascii") + b"\n" + order.data)
        process.stdin.close()


def _answers(process: subprocess.Popen[bytes], late: threading.Event) -> Iterator[dict[str, Any]]:
    """Return the child's answers up to its last; refuse if it is silent before that."""
    if process.stdout is not None:
        while line := process.stdout.readline(_LONGEST_ANSWER):
            answer = _understood(line)
            if answer is None:
                break
            if "refused" in answer:
                raise Unacceptable(FileCause(answer["refused"]), detail=answer.get("detail", ""))
            if "end" in answer:
                return
            yield answer
    raise Unacceptable(FileCause.TOO_SLOW if late.is_set() else _cause_of_death(process))


def _understood(line: bytes) -> dict[str, Any] | None:
    """Return an answer; None for one that broke off."""
    try:
        answer: dict[str, Any] = json.loads(line)
    except ValueError:
        return None
    return answer


def _cause_of_death(process: subprocess.Popen[bytes]) -> FileCause:
    """Say why a child fell silent: the system stops one that takes too much, others crash."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        code = process.wait(timeout=5)
        return FileCause.DAMAGED if code > 0 else FileCause.TOO_MUCH_MEMORY
    return FileCause.TOO_SLOW


def _collected(answers: Iterator[dict[str, Any]], progress: Progress) -> ParsedSheet:
    """Return all rows of the answers, telling how far it went."""
    head: dict[str, Any] = {}
    rows: list[tuple[int, list[str]]] = []
    known: dict[str, str] = {}
    for answer in answers:
        head |= answer if "sheet" in answer else {}
        rows.extend((number, _shared(cells, known)) for number, cells in answer.get("rows", ()))
        if "done" in answer:
            progress.step(answer["done"], answer["total"])
    return ParsedSheet(
        sheets=tuple(head["sheets"]),
        filled=tuple(head["filled"]),
        sheet=head["sheet"],
        rows=rows,
        lines=head.get("lines", False),
        cuts=tuple(head.get("cuts", ())),
        width=head.get("width", 0.0),
    )


def _shared(cells: Sequence[str], known: dict[str, str]) -> list[str]:
    """Return the cells, each text that stood somewhere before as the one kept already."""
    return list(map(known.setdefault, cells, cells))
