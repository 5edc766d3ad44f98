"""The manual names every command, option and key, in both languages."""

import argparse
import re
import shlex
from pathlib import Path

import pytest

from caseapp.lists.model import FIELDS
from ui import words
from ui.cli.parser import build, read_arguments
from ui.commands.table import specs

ROOT = Path(__file__).parent.parent
MANUALS = {"en": "manual.md", "uk": "manual.uk.md"}


@pytest.fixture(params=MANUALS)
def manual(request) -> str:
    words.set_language(request.param)
    return (ROOT / "docs" / MANUALS[request.param]).read_text(encoding="utf-8")


def options_of(name):
    actions = build().parser_of(name)._actions
    named = [action for action in actions if action.option_strings]
    return {action.option_strings[-1] for action in named if action.dest != "help"}


def rows_of(manual, name):
    return [line for line in manual.splitlines() if re.search(rf"`caseapp {name}(?![\w-])", line)]


@pytest.mark.parametrize("name", build().names)
def test_every_command_is_in_the_table_with_its_options(manual, name):
    (row,) = [line for line in rows_of(manual, name) if line.startswith("| `caseapp")]
    told = set(re.findall(r"--[a-z-]+", row)) | {"--passphrase-file"}
    assert told == options_of(name) | {"--passphrase-file"}


def test_no_command_is_told_that_does_not_exist(manual):
    told = set(re.findall(r"(?:`|^    )caseapp ([a-z][a-z-]+)", manual, re.MULTILINE))
    assert told == set(build().names)


def test_every_example_is_right_usage(manual):

    examples = re.findall(r"^    caseapp (.+)$", manual, re.MULTILINE)
    assert len(examples) > 8
    for example in examples:
        assert isinstance(read_arguments(shlex.split(example)), argparse.Namespace)


def test_every_key_is_told_with_what_it_does(manual):
    for spec in specs().values():
        assert f"| `{spec.shortcut}` | {spec.description} |" in manual


def test_every_field_is_told(manual):
    assert all(f"`{field}`" in manual for field in FIELDS)


def test_every_exit_status_is_told(manual):
    assert all(str(status) in manual for status in (0, 1, 2, 3, 130))
