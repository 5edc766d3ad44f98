"""The job of setting a case aside, and of taking that back."""

import json
from argparse import Namespace
from collections.abc import Mapping

from caseapp.acts import ActCode
from caseapp.case_file import case_id_of
from caseapp.cases.written import Written, act_of
from caseapp.errors import AsideDoubtful
from caseapp.set_aside import setting
from caseapp.set_aside.setting import AsideDraft
from caseapp.workspace import Workspace
from db.codes import AsideKind
from exports.acts import act_sentence
from ui.cli.opening import opened
from ui.cli.output import print_json, say
from ui.messages import sentence
from ui.words import language, translate

_WAYS = ("duplicate_of", "recorded_in_error", "confirm", "take_back")


def set_aside(arguments: Namespace) -> int:
    """Set a case aside, confirm that another person proposed it, or take it back."""
    if sum(bool(getattr(arguments, way)) for way in _WAYS) != 1:
        arguments.wrong_usage("--duplicate-of CASE | --recorded-in-error | --confirm | --take-back")
    with opened(arguments) as workspace:
        try:
            done = _done(workspace, arguments)
        except AsideDoubtful as doubt:
            say(f"{sentence(doubt)} {_hint()}")
            return 1
    if arguments.json:
        print_json(_told(done))
    else:
        say(_sentence(done))
    return 0


def _done(workspace: Workspace, arguments: Namespace) -> Written:
    case_id = workspace.read(case_id_of, arguments.case)
    name, reason = workspace.worker, arguments.reason
    if arguments.take_back:
        return workspace.write(act_of, setting.take_back, case_id, reason, worker=name)
    if arguments.confirm:
        return workspace.write(
            act_of, setting.confirm, case_id, reason, worker=name, anyway=arguments.anyway
        )
    return workspace.write(
        act_of, setting.set_aside, case_id, _draft(workspace, arguments), worker=name
    )


def _draft(workspace: Workspace, arguments: Namespace) -> AsideDraft:
    if arguments.recorded_in_error:
        return AsideDraft(AsideKind.RECORDED_IN_ERROR, arguments.reason)
    kept = workspace.read(case_id_of, arguments.duplicate_of)
    return AsideDraft(AsideKind.DUPLICATE, arguments.reason, kept, anyway=arguments.anyway)


def _hint() -> str:
    return translate("Command line", "If they are, add --anyway.")


def _told(done: Written) -> Mapping[str, object]:
    """Give what was done, by the stable keys of the journal."""
    return {"act": done.act.code, **done.act.data}


def _sentence(done: Written) -> str:
    said = act_sentence(done.act.code, json.dumps(done.act.data), language())
    if done.act.code != ActCode.ASIDE_PROPOSED:
        return said
    waits = translate("Command line", "Proposed: it counts when another person confirms it.")
    return f"{said} {waits}"
