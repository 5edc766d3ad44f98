"""The commands for what contradicts what, and for what a second person is needed."""

from pathlib import Path

from ui.cli.options import Commands, add_json, add_readers
from ui.words import translate


def describe(commands: Commands) -> None:
    """Describe them."""
    command = commands.add_for_file(
        "contradictions",
        "contradictions.show_contradictions",
        translate("Command line", "what is said of the children that cannot both be true"),
        "contradictions cases.caseapp --list 0197f2c4 --pdf contradictions.pdf",
    )
    text = translate("Command line", "only children on this list, as `lists` names it")
    command.add_argument("--list", metavar="LIST_ID", default="", help=text)
    add_json(command)
    text = translate("Command line", "write the sheet as PDF, too")
    command.add_argument("--pdf", metavar="OUT", type=Path, help=text)
    add_readers(command)
    _describe_office(commands)


def _describe_office(commands: Commands) -> None:
    command = commands.add_for_file(
        "office",
        "office.show_office",
        translate("Command line", "for what a second person is needed, and change that"),
        "office cases.caseapp --two-for-status on",
    )
    texts = {
        "--two-for-status": translate(
            "Command line", "located, verified, returned, reunited: by two persons"
        ),
        "--two-for-same": translate("Command line", "the verdict “same”: by two persons"),
    }
    for name, text in texts.items():
        command.add_argument(name, choices=("on", "off"), default="", help=text)
    add_json(command)
