"""Every text that the source asks `translate` for."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

MARKS = ("translate", "QT_TRANSLATE_NOOP")


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A text to translate; one that counts has plural forms."""

    context: str
    source: str
    counts: bool = False


def messages(files: Iterable[Path]) -> list[Message]:
    """Collect the texts of these files, sorted, each once."""
    return sorted({message for file in files for message in _messages_of(file)})


def _messages_of(file: Path) -> Iterator[Message]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in MARKS:
            message = _message(node)
            if message is not None:
                yield message


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _message(call: ast.Call) -> Message | None:
    match call.args:
        case [ast.Constant(value=str(context)), ast.Constant(value=str(source)), *count]:
            return Message(context, source, bool(count or call.keywords))
    if any(isinstance(argument, ast.JoinedStr) for argument in call.args):
        message = f"line {call.lineno}: an f-string is never found in a .ts file; use .format"
        raise ValueError(message)
    return None
