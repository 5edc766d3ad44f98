"""The commands for whole cases: set aside, a case of its own, undo."""

from ui.cli.options import Commands, add_json
from ui.words import translate


def describe(commands: Commands) -> None:
    """Describe these commands."""
    _set_aside(commands)
    _own_case(commands)
    _undo(commands)


def _set_aside(commands: Commands) -> None:
    command = commands.add_for_file(
        "set-aside",
        "asides.set_aside",
        translate("Command line", "set a case aside that was opened twice or by mistake"),
        "set-aside cases.caseapp 2025-00013 --duplicate-of 2025-00012 --reason 'same certificate'",
    )
    text = translate("Command line", "number of the case, or its id")
    command.add_argument("case", metavar="CASE", help=text)
    text = translate("Command line", "the case that is kept for it")
    command.add_argument("--duplicate-of", metavar="KEPT", default="", help=text)
    switches = {
        "--recorded-in-error": translate("Command line", "it should not have been opened at all"),
        "--confirm": translate("Command line", "confirm what another person proposed"),
        "--anyway": translate("Command line", "though sex or births do not fit one child"),
        "--take-back": translate("Command line", "bring it back, or decline what was proposed"),
    }
    for name, text in switches.items():
        command.add_argument(name, action="store_true", help=text)
    text = translate("Command line", "why")
    command.add_argument("--reason", metavar="R", default="", help=text)
    add_json(command)
    command.set_defaults(wrong_usage=command.error)


def _own_case(commands: Commands) -> None:
    command = commands.add_for_file(
        "own-case",
        "own_case.open_case_of",
        translate("Command line", "open a case for just the child on a line that stands on none"),
        "own-case cases.caseapp 0197f2c4 17",
    )
    text = translate("Command line", "the list, as `lists` names it")
    command.add_argument("list", metavar="LIST_ID", help=text)
    text = translate("Command line", "the number of the line, as the list itself has it")
    command.add_argument("line", metavar="LINE", help=text)
    add_json(command)


def _undo(commands: Commands) -> None:
    command = commands.add_for_file(
        "undo",
        "undoing.undo",
        translate("Command line", "undo the newest edit, also one of an earlier day"),
        "undo cases.caseapp --dry-run",
    )
    text = translate("Command line", "do again what was undone last")
    command.add_argument("--redo", action="store_true", help=text)
    text = translate("Command line", "only say what it would be")
    command.add_argument("--dry-run", action="store_true", help=text)
    add_json(command)
