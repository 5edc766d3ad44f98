"""What forms need from outside: today, regions, the sources on file."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from caseapp.case_file import SourceLine
from caseapp.cases.drafts import SourceDraft
from caseapp.cases.written import act_of
from caseapp.regions import all_regions
from caseapp.sources import add_source, sources
from exports.regions import region_name
from ui.dialogs.source import SourceDialog
from ui.forms.editors import Choice
from ui.forms.fields import Supplies
from ui.shell import Shell
from ui.words import language


def supplies_for(shell: Shell, parent: QWidget) -> Supplies:
    """Give what editors need, read at the moment they need it."""
    today = dt.date.today()

    def known() -> list[Choice]:
        return (
            [_worded(source) for source in shell.desk.read(sources)] if shell.desk.is_open else []
        )

    def make(done: Callable[[Choice], None]) -> None:
        def record(draft: SourceDraft) -> None:
            written = shell.desk.write(act_of, add_source, draft, today=today)
            done((str(written.id), _name(draft.publisher, draft.title)))

        SourceDialog(shell.words, supplies, record, parent).open()

    supplies = Supplies(today, _regions(), known, make)
    return supplies


def _regions() -> list[Choice]:
    named = [(region.code, region_name(region.code, language())) for region in all_regions()]
    return sorted(named, key=lambda choice: (choice[0][:2] != "UA", choice[1]))


def _worded(source: SourceLine) -> Choice:
    return str(source.id), _name(source.publisher, source.title)


def _name(publisher: str, title: str) -> str:
    return f"{publisher}: {title}" if title else publisher
