"""The columns in which lists are shown."""

from caseapp.lists.summaries import ListSummary
from exports.words import Words
from ui import wording
from ui.models.column_kinds import date_column, figure_column
from ui.models.columns import Column
from ui.words import translate


def list_columns(words: Words) -> tuple[Column[ListSummary], ...]:
    """Give title, kind, issuer, recipient, date, version and number of lines."""

    def kind(row: ListSummary) -> str:
        return wording.code(words, "list_kind", row.kind)

    def issuer(row: ListSummary) -> str:
        return wording.party(words, row.issuer)

    def recipient(row: ListSummary) -> str:
        return wording.party(words, row.recipient)

    title = translate("ListColumns", "Title")
    date = translate("ListColumns", "Date")
    return (
        Column(title, lambda row: row.title, width=60, least=38, stretch=True),
        Column(translate("ListColumns", "Kind"), kind, width=24, least=18),
        Column(translate("ListColumns", "Issued by"), issuer, width=20, least=16),
        Column(translate("ListColumns", "Given to"), recipient, width=18),
        date_column(words, date, lambda row: row.date_edtf, width=12, least=10),
        figure_column(translate("ListColumns", "Version"), lambda row: row.version, width=8),
        figure_column(translate("ListColumns", "Entries"), lambda row: row.entries, width=8),
    )
