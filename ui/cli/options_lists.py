"""Commands for lists and cases: from a spreadsheet row to a printed page."""

import argparse
from pathlib import Path

from caseapp.lists.choices import FREE_LINES
from caseapp.lists.versions.acceptable import ACCEPTABLE
from db.codes import IMPORTED, Party, TracingStatus
from ui.cli.options import Commands, add_json, add_readers
from ui.words import translate


def describe(commands: Commands) -> None:
    """Describe these commands."""
    _import(commands)
    _undo_import(commands)
    _lists(commands)
    _ledger(commands)
    _diff(commands)
    _find(commands)
    _cases(commands)
    _show(commands)


def _import(commands: Commands) -> None:
    command = commands.add_for_file(
        "import",
        "ahead.import_list",
        translate("Command line", "read a list from a file: plan, show, write"),
        "import cases.caseapp list.xlsx --title 'List of 2 June 2025' --date 2025-06-02",
    )
    text = translate(
        "Command line",
        "the file: XLSX, XLS, ODS, CSV, TSV, TXT, DOCX or PDF; - reads what is pasted",
    )
    command.add_argument("list", metavar="LIST", type=Path, help=text)
    _add_head(command)
    _add_form(command)
    text = translate("Command line", "import it even if this very file was imported before")
    command.add_argument("--again", action="store_true", help=text)
    text = translate("Command line", "import a reply even if its rows fit another list better")
    command.add_argument("--anyway", action="store_true", help=text)
    text = translate(
        "Command line", "take over changes of a new version: all, or fields: {0}"
    ).format(", ".join(sorted(ACCEPTABLE)))
    command.add_argument("--accept", metavar="FIELD,FIELD", type=_acceptable, help=text)
    text = translate("Command line", "write the refused rows into a spreadsheet")
    command.add_argument("--refused", metavar="OUT.xlsx", type=Path, help=text)
    text = translate("Command line", "show the plan and write nothing")
    command.add_argument("--dry-run", action="store_true", help=text)
    add_json(command)


def _acceptable(text: str) -> frozenset[str]:
    """Read the fields whose changes are taken over."""
    fields = frozenset(text.split(","))
    if text == "all":
        return ACCEPTABLE
    if not fields <= ACCEPTABLE:
        raise ValueError(text)
    return fields


def _add_head(command: argparse.ArgumentParser) -> None:
    text = translate(
        "Command line",
        "what the list is (reply with --answers, else as its columns and titles tell)",
    )
    command.add_argument("--kind", choices=list(map(str, IMPORTED)), help=text)
    text = translate("Command line", "the list's title (the name of its file)")
    command.add_argument("--title", metavar="T", default="", help=text)
    text = translate("Command line", "the list's date, ISO or EDTF (as the file says)")
    command.add_argument("--date", metavar="D", default="", help=text)
    parties = list(map(str, Party))
    text = translate(
        "Command line",
        "the party that issued it (for a reply russia, else as kind and titles tell)",
    )
    command.add_argument("--issuer", choices=parties, metavar="P", help=text)
    text = translate("Command line", "the party that received it")
    command.add_argument("--recipient", choices=parties, metavar="P", default="", help=text)
    text = translate("Command line", "the list that a reply answers, as `lists` names it")
    command.add_argument("--answers", metavar="LIST_ID", default="", help=text)
    text = translate(
        "Command line",
        "add the rows to this list (that of the refused rows, where these were corrected)",
    )
    command.add_argument("--into", metavar="LIST_ID", default="", help=text)
    text = translate("Command line", "make a list of its own even of corrected refused rows")
    command.add_argument("--new-list", action="store_true", help=text)


def _add_form(command: argparse.ArgumentParser) -> None:
    text = translate("Command line", "the sheet to read (the only one that holds a list)")
    command.add_argument("--sheet", metavar="S", help=text)
    text = translate("Command line", "the encoding of a text file (recognised)")
    command.add_argument("--encoding", metavar="E", help=text)
    text = translate(
        "Command line", "what parts the columns of a text: a sign, tab, or lines (recognised)"
    )
    command.add_argument("--delimiter", metavar="D", type=_delimiter, help=text)
    text = translate(
        "Command line", "where the columns of a PDF part, in points: 120,310.5 (recognised)"
    )
    command.add_argument("--cuts", metavar="X,X", type=_cuts, help=text)
    text = translate("Command line", "each line of a PDF without a table is a child")
    command.add_argument("--lines", action="store_true", help=text)
    text = translate("Command line", "the rows of headings: 3, 3-4, or 0 for none (recognised)")
    command.add_argument("--header-rows", metavar="N-N", type=_header_rows, help=text)
    text = translate("Command line", "the first row that holds a child (the one below)")
    command.add_argument("--first-row", metavar="N", type=int, help=text)
    text = translate("Command line", "the names are not in the nominative (recognised)")
    command.add_argument("--inflected", action="store_true", help=text)
    text = translate("Command line", "what a column means, where it is not recognised")
    command.add_argument(
        "--map", metavar="HEADING=FIELD", type=_pair, action="append", default=[], help=text
    )


def _delimiter(text: str) -> str:
    return {"tab": "\t", "lines": FREE_LINES}.get(text, text[:1])


def _cuts(text: str) -> tuple[float, ...]:
    return tuple(sorted(float(cut) for cut in text.split(",")))


def _header_rows(text: str) -> tuple[int, ...]:
    first, _, last = text.partition("-")
    return tuple(range(max(1, int(first)), int(last or first) + 1))


def _pair(text: str) -> tuple[str, str]:
    heading, sign, field = text.rpartition("=")
    if not sign or not heading:
        raise ValueError(text)
    return heading, field


def _undo_import(commands: Commands) -> None:
    command = commands.add_for_file(
        "undo-import",
        "lists.undo",
        translate("Command line", "take a whole import back"),
        "undo-import cases.caseapp 0197f2c4-6a5e-7d3b-9c1f-2b8e4d6a7f10",
    )
    text = translate("Command line", "the import, as `import` printed it")
    command.add_argument("import_id", metavar="IMPORT_ID", help=text)


def _lists(commands: Commands) -> None:
    command = commands.add_for_file(
        "lists",
        "lists.show_lists",
        translate("Command line", "name the lists of a file"),
        "lists cases.caseapp",
    )
    add_json(command)


def _ledger(commands: Commands) -> None:
    command = commands.add_for_file(
        "ledger",
        "ledger.show_ledger",
        translate("Command line", "who is back, located, unconfirmed and why, unanswered"),
        "ledger cases.caseapp 0197f2c4 --pdf ledger.pdf",
    )
    text = translate("Command line", "the list, as `lists` names it; its first digits are enough")
    command.add_argument("list", metavar="LIST_ID", nargs="?", default="", help=text)
    text = translate("Command line", "all lists that were handed over, each child once")
    command.add_argument("--all", action="store_true", help=text)
    text = translate("Command line", "count as at this earlier day, ISO")
    command.add_argument("--on", metavar="D", default="", help=text)
    add_json(command)
    text = translate("Command line", "write the report as PDF, too")
    command.add_argument("--pdf", metavar="OUT", type=Path, help=text)
    text = translate("Command line", "write summary, breakdowns and rows as XLSX, too")
    command.add_argument("--xlsx", metavar="OUT", type=Path, help=text)
    add_readers(command)
    command.set_defaults(wrong_usage=command.error)


def _diff(commands: Commands) -> None:
    command = commands.add_for_file(
        "diff",
        "diff.show_diff",
        translate("Command line", "what is new, gone or changed between two lists"),
        "diff cases.caseapp 0197f2c4 0198a1b2 --pdf comparison.pdf",
    )
    text = translate("Command line", "the older list, as `lists` names it")
    command.add_argument("first", metavar="LIST_ID", help=text)
    text = translate("Command line", "the newer list, or any other")
    command.add_argument("second", metavar="LIST_ID", help=text)
    add_json(command)
    text = translate("Command line", "write the comparison as PDF, too")
    command.add_argument("--pdf", metavar="OUT", type=Path, help=text)
    add_readers(command)


def _find(commands: Commands) -> None:
    command = commands.add_for_file(
        "find",
        "cases.show_found",
        translate("Command line", "find cases by a name in any spelling, or by number"),
        "find cases.caseapp 'Вигаденко Олена'",
    )
    text = translate("Command line", "what to look for; half a word is enough")
    command.add_argument("text", metavar="TEXT", help=text)
    add_json(command)


def _cases(commands: Commands) -> None:
    command = commands.add_for_file(
        "cases",
        "cases.show_cases",
        translate("Command line", "name the cases of a file"),
        "cases cases.caseapp --status open --region RU-ROS",
    )
    statuses = list(map(str, TracingStatus))
    text = translate("Command line", "only cases of this status: {0}").format(", ".join(statuses))
    command.add_argument("--status", choices=statuses, metavar="S", help=text)
    text = translate(
        "Command line", "only cases reported in this region, by its name or ISO 3166-2 code"
    )
    command.add_argument("--region", metavar="R", help=text)
    text = translate("Command line", "only cases that this search finds: 'answer:none age:<14'")
    command.add_argument("--where", metavar="SEARCH", help=text)
    text = translate("Command line", "only cases that the saved view of this name finds")
    command.add_argument("--view", metavar="NAME", help=text)
    add_json(command)


def _show(commands: Commands) -> None:
    command = commands.add_for_file(
        "show",
        "cases.show_case",
        translate("Command line", "all that one case says"),
        "show cases.caseapp 2025-00001",
    )
    _add_case(command)
    add_json(command)


def _add_case(command: argparse.ArgumentParser) -> None:
    text = translate("Command line", "the case, by its number")
    command.add_argument("case", metavar="CASE", help=text)
