"""The columns in which requests of all cases are shown."""

from dataclasses import replace

from caseapp.cases.requests import Standing
from caseapp.overviews.requests_due import RequestRow
from exports.words import Words
from ui import wording
from ui.models.column_kinds import date_column
from ui.models.columns import Column
from ui.words import translate


def request_columns(words: Words) -> tuple[Column[RequestRow], ...]:
    """Give how it stands, when due, what, to whom, and whose case."""

    def stands(row: RequestRow) -> str:
        said = wording.capital_code(words, "request_standing", row.standing.value)
        if row.standing != Standing.OVERDUE:
            return said
        return f"{said} · " + translate("RequestColumns", "%n days", row.days_over)

    def kind(row: RequestRow) -> str:
        return wording.code(words, "request_kind", row.kind)

    about = translate("RequestColumns", "About")
    sent = translate("RequestColumns", "Sent")
    whom = translate("RequestColumns", "To whom")
    return (
        Column(translate("RequestColumns", "Stands"), stands, sort=_by_days, width=20, fit=True),
        _due(words),
        Column(about, lambda row: row.subject, width=34, least=20, stretch=True),
        Column(translate("RequestColumns", "Kind"), kind, width=14, least=14),
        Column(whom, lambda row: row.recipient, width=24, least=14),
        date_column(words, sent, lambda row: row.sent.edtf, width=14),
        _case(),
    )


def _due(words: Words) -> Column[RequestRow]:
    title = translate("RequestColumns", "Due")
    dated: Column[RequestRow] = date_column(words, title, lambda row: row.due.edtf, width=14)
    return replace(dated, sort=lambda row: row.due.edtf or "~")


def _case() -> Column[RequestRow]:
    return Column(
        translate("RequestColumns", "Case"),
        lambda row: f"{row.number}  {row.name}",
        sort=lambda row: row.number,
        width=40,
        least=30,
    )


def _by_days(row: RequestRow) -> tuple[str, int]:
    places = {Standing.OVERDUE: "0", Standing.OPEN: "1", Standing.ANSWERED: "2"}
    return places[row.standing], -row.days_over
