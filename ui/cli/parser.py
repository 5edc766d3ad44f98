"""What can be typed: every command with its help and an example."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from ui.cli import (
    options_cases,
    options_evidence,
    options_export,
    options_files,
    options_lists,
    options_matching,
)
from ui.cli.options import Commands
from ui.words import translate


def read_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """Read what was typed; `job` names the function that does it."""
    commands = build()
    words = list(argv)
    if not words or _names_a_file(words[0], commands):
        words.insert(0, "window")
    elif words == ["--demo"]:
        words = ["window", "--demo"]
    return commands.parser.parse_args(words)


def build() -> Commands:
    """Describe all commands."""
    parser = argparse.ArgumentParser(
        prog="caseapp",
        description=translate(
            "Command line", "Case files for tracing deported children. Works offline."
        ),
        epilog=translate(
            "Command line",
            "Without a command, `caseapp [FILE]` opens the window. "
            "The passphrase comes from CASEAPP_PASSPHRASE, --passphrase-file, or a prompt.",
        ),
    )
    commands = Commands(parser)
    groups: tuple[Callable[[Commands], None], ...] = (
        options_files.describe,
        options_lists.describe,
        options_export.describe,
        options_cases.describe,
        options_evidence.describe,
        options_matching.describe,
    )
    for describe in groups:
        describe(commands)
    return commands


def _names_a_file(word: str, commands: Commands) -> bool:
    if word.startswith("-") or word in commands.names:
        return False
    return Path(word).suffix == ".caseapp" or Path(word).exists()
