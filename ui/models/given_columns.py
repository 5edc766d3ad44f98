"""The columns in which is shown what was given out."""

from collections.abc import Callable
from functools import partial

from caseapp.papers.given_out import GivenOut
from exports.words import Words
from ui import wording
from ui.models.columns import Column
from ui.words import translate

HASH_LETTERS = 12


def given_columns(words: Words, record: Callable[[GivenOut], str]) -> tuple[Column[GivenOut], ...]:
    """Give moment, what it was and about what, for whom and what for, who gave it, and its hash."""
    when = translate("GivenColumns", "When")
    reader = translate("GivenColumns", "Who may read it")
    whom = translate("GivenColumns", "For whom")
    kind = translate("GivenColumns", "What")
    shown_hash = translate("GivenColumns", "Hash of the file")
    return (
        Column(when, _when, sort=lambda row: row.number, width=17, least=15),
        Column(kind, partial(what, words), width=44, least=18, tip=partial(what, words)),
        Column(translate("GivenColumns", "Case or list"), record, width=16, least=11),
        Column(reader, partial(profile, words), width=20, least=14),
        Column(whom, lambda row: row.recipient, width=24, least=14, stretch=True),
        Column(translate("GivenColumns", "What for"), lambda row: row.purpose, width=24, least=12),
        Column(translate("GivenColumns", "Given by"), lambda row: row.worker, width=18, least=10),
        Column(shown_hash, lambda row: row.sha256[:HASH_LETTERS], width=14, tip=_hash_and_anchor),
    )


def _when(row: GivenOut) -> str:
    return wording.moment(row.at)


def what(words: Words, row: GivenOut) -> str:
    """Say what left, and how: saved, printed, as a table, as a copy."""
    keys = (f"paper_kind.{row.kind}", f"exported_table.{row.kind}")
    named = next((words.capital(key) for key in keys if key in words), "")
    how = words.text(f"given_out.{row.act}")
    marks = {"short": row.short, "photo": row.photo, "locked": row.locked}
    marked = [words.text(f"given_out.{mark}") for mark, is_so in marks.items() if is_so]
    counted = wording.of_all(row.rows, row.rows) if row.rows else ""
    pages = words.text("given_out.pages", pages=row.pages) if row.pages else ""
    with_others = words.text("given_out.together", count=row.together) if row.together > 1 else ""
    said = ", ".join(part for part in (how, pages, with_others, counted, *marked) if part)
    return f"{named}: {said}" if named else said[:1].upper() + said[1:]


def profile(words: Words, row: GivenOut) -> str:
    """Word a profile; older lines have none."""
    return words.capital(f"profile.{row.profile}") if row.profile else wording.NOTHING


def _hash_and_anchor(row: GivenOut) -> str:
    return "\n".join(part for part in (row.sha256, row.anchor) if part)
