"""The program of the child process: parses a file and writes its rows as JSON lines.

It reads one line of JSON (the order) and then the file from standard input, and never opens a
file. Of this program only the parser for that kind of file is imported, so that it starts at
once and that hostile bytes meet as little as possible.
"""

import contextlib
import importlib
import json
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[4]
_BROKEN = (ValueError, OSError, LookupError, AttributeError, ArithmeticError, TypeError,
           AssertionError, RecursionError)  # fmt: skip


def main() -> None:
    """Carry out one order."""
    order = json.loads(sys.stdin.buffer.readline())
    sys.path.append(str(_ROOT))
    answering = importlib.import_module("caseapp.lists.files.child.answering")
    parser = importlib.import_module(f"caseapp.lists.files.child.{order['parser']}")
    _limit(order["memory"], order["seconds"])
    try:
        for answer in parser.answers(sys.stdin.buffer.read(order["size"]), order):
            _say(answer)
    except answering.Refusal as refusal:
        _say({"refused": refusal.cause, "detail": refusal.detail})
    except (MemoryError, *_BROKEN) as error:
        lacked = answering.lacked_memory(error)
        _say({"refused": "too_much_memory" if lacked else "damaged"})


def _limit(memory: int, seconds: int) -> None:
    """Let the system stop this process when it takes too much, where the system can."""
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(what, (most, most))


def _say(answer: object) -> None:
    """Write one answer."""
    sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=True).encode("ascii") + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
