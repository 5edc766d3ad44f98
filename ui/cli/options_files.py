"""Commands for whole files: window, demo, new, check."""

from pathlib import Path

from ui.cli.options import Commands, add_json
from ui.words import translate


def describe(commands: Commands) -> None:
    """Describe these commands."""
    _window(commands)
    _demo(commands)
    commands.add_for_file(
        "new",
        "files.new",
        translate("Command line", "make a new encrypted file"),
        "new cases.caseapp",
    )
    check = commands.add_for_file(
        "check",
        "files.check",
        translate("Command line", "check that pages, references and journal are sound"),
        "check cases.caseapp --json",
    )
    add_json(check)


def _window(commands: Commands) -> None:
    window = commands.add(
        "window",
        "window.window",
        translate("Command line", "open the window, on a file or on the start page"),
        "cases.caseapp",
    )
    window.add_argument(
        "file",
        metavar="FILE",
        type=Path,
        nargs="?",
        help=translate("Command line", "the case file"),
    )
    window.add_argument(
        "--demo",
        action="store_true",
        help=translate("Command line", "open the demo file, made first if it is not there"),
    )


def _demo(commands: Commands) -> None:
    demo = commands.add(
        "demo",
        "demo.demo",
        translate("Command line", "make a demo file of invented children and print from it"),
        "demo demo-folder --json",
    )
    text = translate("Command line", "the folder to write into")
    demo.add_argument("folder", metavar="DIR", type=Path, help=text)
    add_json(demo)
