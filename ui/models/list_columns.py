"""The columns in which lists are shown."""

from caseapp.lists.summaries import ListSummary
from caseapp.names.ordering import sort_key
from exports.words import Words
from ui import wording
from ui.models.columns import RIGHT, Column
from ui.words import translate


def list_columns(words: Words) -> tuple[Column[ListSummary], ...]:
    """Give title, kind, issuer, recipient, date, version and number of lines."""

    def kind(row: ListSummary) -> str:
        return wording.code(words, "list_kind", row.kind)

    def issuer(row: ListSummary) -> str:
        return wording.party(words, row.issuer)

    def recipient(row: ListSummary) -> str:
        return wording.party(words, row.recipient)

    return (
        Column(
            translate("ListColumns", "Title"),
            lambda row: row.title,
            sort=lambda row: sort_key(row.title),
            width=60,
            least=38,
            stretch=True,
        ),
        Column(translate("ListColumns", "Kind"), kind, width=24, least=18),
        Column(translate("ListColumns", "Issued by"), issuer, width=20, least=16),
        Column(translate("ListColumns", "Given to"), recipient, width=18),
        Column(
            translate("ListColumns", "Date"),
            lambda row: wording.date(words, row.date_edtf),
            edtf=lambda row: row.date_edtf,
            sort=lambda row: row.date_edtf,
            width=12,
            least=10,
        ),
        Column(
            translate("ListColumns", "Version"),
            lambda row: wording.count(row.version),
            sort=lambda row: row.version,
            number=lambda row: row.version,
            width=8,
            align=RIGHT,
        ),
        Column(
            translate("ListColumns", "Entries"),
            lambda row: wording.count(row.entries),
            sort=lambda row: row.entries,
            number=lambda row: row.entries,
            width=8,
            align=RIGHT,
        ),
    )
