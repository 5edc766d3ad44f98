"""Commands for matching: screen, compare, verdict."""

from pathlib import Path

from db.codes import VerdictKind
from ui.cli.options import Commands, add_json, add_out, add_top
from ui.words import translate


def describe(commands: Commands) -> None:
    """Describe these commands."""
    _screen(commands)
    _compare(commands)
    _verdict(commands)


def _screen(commands: Commands) -> None:
    command = commands.add_for_file(
        "screen",
        "matching.screen",
        translate("Command line", "look for the children of a list on other lists"),
        "screen cases.caseapp --list 0197f2c4 --against 0197f2c9 --top 5",
    )
    text = translate(
        "Command line", "the list whose children are sought (own: the cases that no list opened)"
    )
    command.add_argument("--list", metavar="A", required=True, help=text)
    text = translate("Command line", "a list to look in; may be given again (all others, and own)")
    command.add_argument("--against", metavar="B", action="append", default=[], help=text)
    add_top(command)
    text = translate("Command line", "keep also pairs that nothing tells from chance")
    command.add_argument("--weak", action="store_true", help=text)
    text = translate("Command line", "write the candidates as CSV, too")
    command.add_argument("--out", metavar="CSV", type=Path, help=text)
    add_json(command)


def _compare(commands: Commands) -> None:
    command = commands.add(
        "compare",
        "matching.compare",
        translate("Command line", "compare plain tables, without a case file"),
        "compare sought.csv pool.csv --top 5 --out candidates.csv",
    )
    text = translate("Command line", "the table of the sought, and the table to look in")
    command.add_argument("tables", metavar="CSV", type=Path, nargs="*", help=text)
    text = translate("Command line", "instead: a table of pairs, each of which gets its score")
    command.add_argument("--pairs", metavar="PAIRS.csv", type=Path, help=text)
    add_top(command)
    add_out(command, "OUT.csv")
    command.set_defaults(wrong_usage=command.error)


def _verdict(commands: Commands) -> None:
    command = commands.add_for_file(
        "verdict",
        "matching.verdict",
        translate("Command line", "decide on a candidate, or take the decision back"),
        "verdict cases.caseapp 0197f2c4-6a5e-7d3b-9c1f-2b8e4d6a7f10 same --reason 'same mother'",
    )
    text = translate("Command line", "the candidate, as `screen --json` names it")
    command.add_argument("candidate", metavar="CANDIDATE", help=text)
    text = translate("Command line", "the decision")
    command.add_argument("verdict", nargs="?", choices=list(map(str, VerdictKind)), help=text)
    text = translate("Command line", "take the decision back")
    command.add_argument("--withdraw", action="store_true", help=text)
    text = translate("Command line", "why")
    command.add_argument("--reason", metavar="R", default="", help=text)
    command.set_defaults(wrong_usage=command.error)
