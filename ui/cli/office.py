"""The job for what the office lets nobody decide alone."""

from argparse import Namespace
from dataclasses import asdict, replace

from caseapp.office.rules import Office, change_office, office
from caseapp.workspace import Act
from ui.cli.opening import opened
from ui.cli.output import print_json, print_table
from ui.words import translate

ON, OFF = "on", "off"


def show_office(arguments: Namespace) -> int:
    """Switch what is asked for, then say for what a second person is needed."""
    with opened(arguments) as workspace:
        before = workspace.read(office)
        agreed = _asked(before, arguments)
        if agreed != before:
            workspace.write(_same, change_office, agreed)
    if arguments.json:
        print_json(asdict(agreed))
    else:
        print_table(list(zip(_words(), map(_word, asdict(agreed).values()), strict=True)))
    return 0


def _asked(before: Office, arguments: Namespace) -> Office:
    given = {"two_for_status": arguments.two_for_status, "two_for_same": arguments.two_for_same}
    return replace(before, **{name: text == ON for name, text in given.items() if text})


def _same(act: Act) -> Act:
    return act


def _words() -> tuple[str, str]:
    return (
        translate("Command line", "second person for a status that says that a child was found"),
        translate("Command line", "second person for the verdict “same child”"),
    )


def _word(is_on: object) -> str:
    return translate("Command line", "yes") if is_on else translate("Command line", "no")
