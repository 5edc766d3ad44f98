"""Codes, dates and regions in the words of the window's language."""

import datetime as dt
from collections.abc import Mapping

from caseapp.case_file import HistoryLine
from caseapp.lists.summaries import ListSummary
from caseapp.names.slips import Slip
from caseapp.search.cases import Why
from exports.acts import act_sentence
from exports.dates import brief, shown
from exports.regions import short_region_name
from exports.words import Words
from ui.words import translate

NOTHING = "—"
_MEBIBYTE = 1024 * 1024
TONES = {
    "open": "muted",
    "tracing_in_progress": "accent",
    "located": "waiting",
    "verified": "waiting",
    "returned": "good",
    "reunified": "good",
    "closed": "muted",
}


def code(words: Words, group: str, value: str) -> str:
    """Word a code; nothing stays nothing."""
    return words.text(f"{group}.{value}") if value else ""


def capital_code(words: Words, group: str, value: str) -> str:
    """Word a code with a capital first letter."""
    return words.capital(f"{group}.{value}") if value else ""


def date(words: Words, edtf: str) -> str:
    """Write a date; an unknown one as a dash."""
    return shown(edtf, words.language) if edtf else NOTHING


def brief_date(words: Words, edtf: str) -> str:
    """Write a date as short as it can be said, for a narrow cell."""
    return brief(edtf, words.language) if edtf else NOTHING


def region(words: Words, value: str) -> str:
    """Name a region briefly."""
    return short_region_name(value, words.language) if value else ""


def claim(words: Words, party: str, kind: str) -> str:
    """Word what a party claims, as a claim."""
    if not kind:
        return ""
    said = words.text(f"claim_kind.{kind}")
    return words.text(f"claim_said.{party}", claim=said) if party else said


def party(words: Words, value: str) -> str:
    """Name a party by its code; a body that somebody typed stays as typed."""
    key = f"party.{value}"
    return words.capital(key) if key in words else value


def brief_party(words: Words, value: str) -> str:
    """Name a party as short as it can be said, for a narrow cell."""
    key = f"party_brief.{value}"
    return words.text(key) if key in words else code(words, "party", value)


def list_title(row: ListSummary) -> str:
    """Name a list; a later version by its number, too."""
    if row.version < 2:
        return row.title
    return translate("Wording", "{title} (version {number})").format(
        title=row.title, number=row.version
    )


def moment(at: dt.datetime) -> str:
    """Write a moment in local time, to the minute."""
    aware = at if at.tzinfo else at.replace(tzinfo=dt.UTC)
    return f"{aware.astimezone():%d.%m.%Y %H:%M}"


def act(words: Words, line: HistoryLine) -> str:
    """Word a journal line."""
    return act_sentence(line.act, line.data, words.language)


def count(number: int) -> str:
    """Write a number with its thousands apart."""
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}")


def of_all(shown_rows: int, all_rows: int) -> str:
    """Say how many of all rows are shown."""
    if shown_rows == all_rows:
        return translate("Wording", "%n rows", all_rows)
    return translate("Wording", "{shown} of {all}").format(
        shown=count(shown_rows), all=count(all_rows)
    )


def found(shown_rows: int, nearly: Mapping[str, int], all_rows: int) -> str:
    """Say how many of all rows are found, and how many more nearly are, and how they differ."""
    said = of_all(shown_rows - sum(nearly.values()), all_rows)
    return f"{said} · {nearly_found(nearly)}" if nearly else said


def nearly_found(nearly: Mapping[str, int]) -> str:
    """Say how many rows are found nearly, and how they differ."""
    more = translate("Wording", "{0} more: {1}")
    return " · ".join(more.format(count(number), how) for how, number in nearly.items())


def slips(words: Words, near: Mapping[int, Slip]) -> Mapping[int, str]:
    """Say of rows that are nearly found how they differ from what is typed."""
    return {place: code(words, "why", Why[slip.name]) for place, slip in near.items()}


def size(count: int) -> str:
    """Write the size of a file."""
    if count < _MEBIBYTE:
        return translate("Wording", "{0} kB").format(max(1, round(count / 1024)))
    return translate("Wording", "{0} MB").format(f"{count / _MEBIBYTE:.1f}".replace(".", ","))
