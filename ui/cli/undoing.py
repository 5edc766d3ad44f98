"""The job of undoing the newest edit of a file, or of doing it again."""

import json
from argparse import Namespace

from caseapp.cases.written import act_of
from caseapp.errors import NotFound
from caseapp.undoing import steps
from caseapp.undoing.stack import Edit, stack
from exports.acts import act_sentence
from ui.cli.opening import opened
from ui.cli.output import print_json, say
from ui.words import language, translate


def undo(arguments: Namespace) -> int:
    """Undo one edit, or do it again, and say which; with `--dry-run` only say it."""
    with opened(arguments) as workspace:
        found = workspace.read(stack)
        edit = found.redo if arguments.redo else found.undo
        if edit is None:
            raise NotFound("edit", "--redo" if arguments.redo else "-")
        if not arguments.dry_run:
            step = steps.redo if arguments.redo else steps.undo
            workspace.write(act_of, step, edit.number, worker=workspace.worker)
    if arguments.json:
        print_json({"number": edit.number, "act": edit.act, "worker": edit.worker})
    else:
        say(_said(edit, arguments).format(what=_sentence(edit)))
    return 0


def _said(edit: Edit, arguments: Namespace) -> str:
    if arguments.dry_run:
        return f"{edit.worker}, {edit.at:%Y-%m-%d %H:%M}: {{what}}"
    if arguments.redo:
        return translate("Undoing", "Done again: {what}")
    return translate("Undoing", "Undone: {what}")


def _sentence(edit: Edit) -> str:
    return act_sentence(edit.act, json.dumps(edit.data), language())
