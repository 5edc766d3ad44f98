"""The public sources that the program brings along, to be taken over into the file."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from caseapp.cases.drafts import SourceDraft
from caseapp.cases.source_uses import public_ids
from caseapp.cases.written import act_of
from caseapp.sources import add_public_source
from caseapp.statements import StatementSource
from caseapp.statements import sources as public_sources
from exports.words import Words
from ui.desk import Desk
from ui.dialogs.rows import RowsDialog, RowsText, RowsWork
from ui.models.source_columns import public_columns
from ui.words import translate


def public_sources_dialog(desk: Desk, words: Words, parent: QWidget) -> RowsDialog:
    """Show the public sources that the file does not have yet; each can be taken over."""
    text = RowsText(
        title=translate("PublicSources", "Public sources"),
        note=translate(
            "PublicSources",
            "Reports of what was said in public. What they report is a claim of whoever said it; "
            "grade the source once you have read it.",
        ),
        empty=translate("PublicSources", "The file has every public source already."),
        deed=translate("PublicSources", "&Take over"),
    )
    work = RowsWork(
        columns=public_columns(words),
        key=_id,
        read=partial(_left, desk),
        can=_always,
        do=partial(take_over, desk),
    )
    return RowsDialog(text, work, parent)


def take_over(desk: Desk, source: StatementSource) -> None:
    """Record a public source, so that facts can cite it."""
    draft = SourceDraft(
        publisher=source.publisher,
        title=source.title,
        date_text=source.date.edtf,
        link=source.url,
    )
    desk.write(act_of, add_public_source, draft, source.id)


def _left(desk: Desk) -> Sequence[StatementSource]:
    there = desk.read(public_ids)
    return [one for one in public_sources().values() if one.id not in there]


def _id(one: StatementSource) -> str:
    return one.id


def _always(_one: StatementSource) -> bool:
    return True
