"""The columns of the table of who comes of age."""

from collections.abc import Sequence

from caseapp.dates import UncertainDate
from caseapp.overviews.coming_of_age import Coming
from exports.words import Words
from ui import wording
from ui.models.column_kinds import region_column
from ui.models.columns import Column
from ui.words import translate


def coming_columns(words: Words) -> tuple[Column[Coming], ...]:
    """Describe a child: when it reaches the age, by which records, and how its case stands."""

    def on(row: Coming) -> str:
        return _dates(words, row.on)

    def otherwise(row: Coming) -> str:
        return _dates(words, row.otherwise) if row.otherwise else ""

    region = translate("ComingPage", "Reported region")
    return (
        Column(translate("ComingPage", "Number"), lambda row: row.number, width=11, least=11),
        _name(),
        Column(
            translate("ComingPage", "Reaches that age on"),
            on,
            sort=lambda row: row.first,
            width=30,
            least=18,
        ),
        Column(translate("ComingPage", "Other records say"), otherwise, width=26, least=16),
        _status(words),
        region_column(words, region, lambda row: row.region, width=20, least=14),
    )


def _name() -> Column[Coming]:
    return Column(
        translate("ComingPage", "Name"),
        lambda row: row.name,
        sort=lambda row: row.sort_key,
        width=30,
        least=28,
        stretch=True,
    )


def _status(words: Words) -> Column[Coming]:
    return Column(
        translate("ComingPage", "Status"),
        lambda row: wording.code(words, "tracing_status", row.status),
        width=22,
        least=14,
        tone=lambda row: wording.TONES[row.status],
    )


def _dates(words: Words, dates: Sequence[UncertainDate]) -> str:
    return "; ".join(wording.date(words, date.edtf) for date in dates)
