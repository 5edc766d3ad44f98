"""The command line, for every job that needs no eyes; it starts without Qt."""

import contextlib
import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import cast

from caseapp.errors import Refused, WrongPassphrase
from caseapp.progress import Cancelled
from ui.cli.output import say
from ui.cli.parser import read_arguments
from ui.messages import bug_sentence, sentence
from ui.words import translate

DONE, REFUSED, WRONG_KEY, CANCELLED = 0, 1, 3, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Do one job and give its exit status."""
    _speak_utf8()
    arguments = read_arguments(sys.argv[1:] if argv is None else argv)
    try:
        return _job(arguments.job)(arguments)
    except Refused as refusal:
        say(sentence(refusal))
        return WRONG_KEY if isinstance(refusal, WrongPassphrase) else REFUSED
    except (Cancelled, KeyboardInterrupt):
        say(translate("Command line", "Cancelled; nothing was written."))
        return CANCELLED
    except BrokenPipeError:
        _let_go_of_output()
        return DONE
    except Exception as error:  # a traceback would show values of a child’s file
        say(bug_sentence(error, *_place(error)))
        return REFUSED


def _job(name: str) -> Callable[[Namespace], int]:
    """Import a job only when it is done, so that `--help` is quick."""
    module, _, function = name.partition(".")
    return cast("Callable[[Namespace], int]", getattr(import_module(f"ui.cli.{module}"), function))


def _place(error: Exception) -> tuple[str, int]:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return Path(frame.filename).name, frame.lineno or 0


def _speak_utf8() -> None:
    """Write Ukrainian into pipes and files on every system."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError):
            if not stream.isatty():
                stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr] # a TextIOWrapper


def _let_go_of_output() -> None:
    """Whoever read our output went away; write the rest to nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
