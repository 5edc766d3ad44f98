"""The section of what was asked of whom, and what is to be done next."""

import datetime as dt

from caseapp.case_file import RequestLine
from caseapp.cases import requests
from caseapp.cases.requests import RequestDraft, standing
from db.codes import RequestKind
from ui.commands.table import Command
from ui.forms.fields import Field, FieldKind
from ui.models.row_table import Column
from ui.pages.case.section import Section, Speech, Ways
from ui.pages.case.typed import note_field, source_field
from ui.words import translate


def requests_section(speech: Speech) -> Section:
    """List requests and steps, those that wait first."""
    return Section(
        name="requests",
        title=translate("CasePage", "Requests and next steps"),
        columns=_columns(speech),
        rows=lambda case: case.requests,
        empty=translate("CasePage", "Nothing was asked of anybody yet."),
        fields=_fields(speech),
        ways=Ways(
            RequestDraft,
            requests.add_request,
            requests.change_request,
            requests.remove_request,
            dated=True,
        ),
        command=Command.ADD_REQUEST,
        form_title=translate("CasePage", "Request or step"),
        new_title=translate("CasePage", "New request or step"),
        start={"kind": RequestKind.REQUEST.value},
    )


def stands(speech: Speech, line: RequestLine) -> str:
    """Word how a request stands today."""
    code = standing(line.due, line.answered, dt.datetime.now().astimezone().date())
    return speech.code("request_standing", code.value)


def _columns(speech: Speech) -> tuple[Column[RequestLine], ...]:
    return (
        Column(translate("CasePage", "About"), lambda line: line.subject, stretch=True),
        Column(translate("CasePage", "To whom"), lambda line: line.recipient, width=20),
        Column(translate("CasePage", "Sent"), lambda line: speech.date(line.sent.edtf), width=12),
        Column(translate("CasePage", "Due"), lambda line: speech.date(line.due.edtf), width=12),
        Column(translate("CasePage", "Stands"), lambda line: stands(speech, line), width=14),
    )


def _fields(speech: Speech) -> tuple[Field, ...]:
    kinds = speech.choices("request_kind", RequestKind)
    return (
        Field("subject", translate("CasePage", "About what")),
        Field("kind", translate("CasePage", "Kind"), FieldKind.CHOICE, kinds),
        Field("recipient", translate("CasePage", "To whom")),
        Field("reference", translate("CasePage", "Number of the letter")),
        Field("sent_text", translate("CasePage", "Sent"), FieldKind.DATE),
        Field("due_text", translate("CasePage", "Due"), FieldKind.DATE_AHEAD),
        Field("answered_text", translate("CasePage", "Answered on"), FieldKind.DATE),
        Field("answer", translate("CasePage", "Answer, in their words"), FieldKind.LONG),
        source_field(),
        note_field(),
    )
