"""The commands for whole cases: set aside, a case of its own, undo."""

from ui.cli.options import Commands, add_json
from ui.words import translate


def describe(commands: Commands) -> None:
    """Describe these commands."""
    _set_aside(commands)


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
        "--take-back": translate("Command line", "bring it back, or decline what was proposed"),
    }
    for name, text in switches.items():
        command.add_argument(name, action="store_true", help=text)
    text = translate("Command line", "why")
    command.add_argument("--reason", metavar="R", default="", help=text)
    add_json(command)
    command.set_defaults(wrong_usage=command.error)
