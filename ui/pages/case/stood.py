"""What stands beside a claim and beside a line: how they came to be read and linked so."""

import json

from caseapp.acts import ActCode
from caseapp.case_file import CaseFile, ClaimLine, CorrectionLine, EntryLine, LinkedBy
from db.codes import ListKind
from exports.list_values import gone_text
from ui import wording
from ui.pages.case.section import Speech
from ui.words import translate


def claim_remark(line: ClaimLine) -> str:
    """Say briefly what is to be known of a claim besides."""
    said = []
    if line.contradicts:
        said.append(translate("CasePage", "contradiction"))
    if line.said_again:
        said.append(translate("CasePage", "said again"))
    if line.corrections:
        said.append(translate("CasePage", "corrected by us"))
    return "; ".join(said)


def claim_told(speech: Speech, line: ClaimLine) -> str:
    """Say the same at length, with every correction, who made it and why."""
    told = [_corrected(speech, one) for one in line.corrections]
    return "\n".join(part for part in (claim_remark(line), *told) if part)


def linked(speech: Speech, line: EntryLine) -> str:
    """Say since when a line stands on the case, and by whom; and if the next version lacks it."""
    gone = gone_text(speech.words, line.gone_version, line.gone_date)
    return "; ".join(part for part in (gone, _linked(speech, line)) if part)


def _linked(speech: Speech, line: EntryLine) -> str:
    day = wording.moment(line.linked_at) if line.linked_at else ""
    about = {"day": day, "worker": line.linked_worker}
    if line.linked_by == LinkedBy.VERDICT:
        reason = speech.words.worded("verdict_reason", line.linked_reason)
        text = translate("CasePage", "by verdict, {day}, {worker}: {reason}")
        return text.format(**about, reason=reason)
    if line.linked_by == LinkedBy.OPENED:
        return f"{day}, {line.linked_worker}"
    if line.linked_by == LinkedBy.REPLY:
        return translate("CasePage", "as a sure answer, {day}, {worker}").format(**about)
    return translate("CasePage", "by import, {day}, {worker}").format(**about)


def opened_here(case: CaseFile) -> tuple[EntryLine, ...]:
    """Give what stands in the place of a list where people opened the case: who, and when."""
    opened = next((one for one in case.history if one.act == ActCode.CASE_OPENED), None)
    if opened is None or "line" in json.loads(opened.data):  # a line of a list, which is told
        return ()
    line = EntryLine(
        entry_id=case.id,
        list_id=case.id,
        list_title=translate("CasePage", "opened here"),
        list_kind=ListKind.OWN,
        list_date="",
        line="",
        name_written=case.name,
        raw=(),
        linked_by=LinkedBy.OPENED,
        linked_worker=opened.worker,
        linked_at=opened.at,
    )
    return (line,)


def _corrected(speech: Speech, one: CorrectionLine) -> str:
    before = ", ".join(
        part
        for part in (
            speech.code("claim_kind", one.kind),
            speech.region(one.region),
            speech.date(one.date.edtf),
        )
        if part
    )
    text = translate("CasePage", "{day}, {worker}: before “{before}”. {reason}")
    return text.format(
        day=wording.moment(one.recorded_at), worker=one.worker, before=before, reason=one.reason
    )
