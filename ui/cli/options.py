"""How a command is described: what it does, an example, and the options that many share."""

import argparse
from pathlib import Path

from exports.outgoing import Profile
from ui.words import translate


class Commands:
    """The commands described so far."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self.parser = parser
        title = translate("Command line", "commands")
        self._group = parser.add_subparsers(title=title, metavar="COMMAND", required=True)

    @property
    def names(self) -> tuple[str, ...]:
        """Name every command that can be typed."""
        return tuple(self._group.choices)

    def parser_of(self, name: str) -> argparse.ArgumentParser:
        """Give the description of one command."""
        return self._group.choices[name]

    def add(self, name: str, job: str, text: str, example: str) -> argparse.ArgumentParser:
        """Describe a command; `job` is the module and function that does it."""
        epilog = translate("Command line", "Example: {command}").format(
            command=f"caseapp {example}"
        )
        command = self._group.add_parser(name, help=text, description=text, epilog=epilog)
        command.set_defaults(job=job)
        return command

    def add_for_file(self, name: str, job: str, text: str, example: str) -> argparse.ArgumentParser:
        """Describe a command that opens a case file."""
        command = self.add(name, job, text, example)
        text = translate("Command line", "the case file")
        command.add_argument("file", metavar="FILE", type=Path, help=text)
        add_passphrase(command)
        command.set_defaults(ahead=None)
        return command


def add_passphrase(command: argparse.ArgumentParser) -> None:
    """Add where the passphrase comes from."""
    text = translate("Command line", "a file that holds the passphrase and nothing else")
    command.add_argument("--passphrase-file", metavar="FILE", type=Path, help=text)


def add_json(command: argparse.ArgumentParser) -> None:
    """Add the choice of JSON."""
    text = translate("Command line", "print one JSON object")
    command.add_argument("--json", action="store_true", help=text)


def add_readers(command: argparse.ArgumentParser) -> None:
    """Add who may read what goes out, for whom it is, and what for."""
    text = translate("Command line", "who may read it (the least that there is)")
    command.add_argument("--profile", choices=[one.value for one in Profile], help=text)
    text = translate("Command line", "for whom it is; the journal keeps it")
    command.add_argument("--for", metavar="WHOM", dest="recipient", default="", help=text)
    text = translate("Command line", "what for; the journal keeps it")
    command.add_argument("--why", metavar="WHY", dest="purpose", default="", help=text)


def add_out(command: argparse.ArgumentParser, metavar: str) -> None:
    """Add the file that is written."""
    text = translate("Command line", "the file to write")
    command.add_argument("--out", metavar=metavar, type=Path, required=True, help=text)


def add_top(command: argparse.ArgumentParser) -> None:
    """Add how many candidates are kept for each record."""
    text = translate("Command line", "how many candidates to keep for each record (10)")
    command.add_argument("--top", metavar="N", type=_count, default=10, help=text)


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number
