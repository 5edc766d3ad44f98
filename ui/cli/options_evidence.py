"""The command for what contradicts what."""

from pathlib import Path

from ui.cli.options import Commands, add_json
from ui.words import translate


def describe(commands: Commands) -> None:
    """Describe it."""
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
