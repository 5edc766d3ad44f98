"""All sources of a file, and what was said in public."""

import pytest

from caseapp.case_file import read_case
from caseapp.cases.drafts import CaseDraft
from caseapp.cases.names import add_name
from caseapp.cases.register import open_case
from caseapp.cases.written import act_of
from caseapp.sources import sources
from caseapp.statements import differing, statements
from tests.factories import name_draft
from ui.commands.table import Command
from ui.dialogs.rows import RowsDialog
from ui.dialogs.source import SourceDialog
from ui.forms.source_editors import read_cited
from ui.shell import PageName, Place


@pytest.fixture
def page(open_window):
    open_window.action_set[Command.SHOW_SOURCES].trigger()
    return open_window.chrome.stack.front


def _shown(window, kind):
    return next(one for one in window.findChildren(kind) if one.isVisible())


def _record(window, command, **texts):
    window.action_set[command].trigger()
    dialog = _shown(window, SourceDialog)
    for name, text in texts.items():
        dialog.editors[name].set_text(text)
    dialog.submit()


def test_a_source_is_recorded_graded_and_put_right(open_window, page):
    _record(open_window, Command.ADD_SOURCE, publisher="Вигаданий вісник", reliability="B")
    page.view.select(0)
    _record(open_window, Command.OPEN_SELECTED, title="Вигадане", credibility="2")
    (source,) = open_window.desk.read(sources)
    assert (source.publisher, source.title) == ("Вигаданий вісник", "Вигадане")
    assert (source.reliability, source.credibility) == ("B", "2")
    assert "B – " in " ".join(page.table.texts(0))


def test_only_an_unused_source_is_put_away(open_window, page):
    desk = open_window.desk
    _record(open_window, Command.ADD_SOURCE, publisher="Вигаданий вісник")
    (source,) = desk.read(sources)
    case_id = desk.write(act_of, open_case, CaseDraft(), name_draft(), year=2025).id
    draft = name_draft("Інша Назва", "other", source_id=source.id)
    desk.write(act_of, add_name, case_id, draft)
    page.view.select(0)
    assert page.table.texts(0)[-3:] == ("1", "1", "0")
    open_window.action_set[Command.REMOVE_RECORD].trigger()
    assert desk.read(sources) == (source,)
    open_window.action_set[Command.UNDO].trigger()
    open_window.action_set[Command.SHOW_SOURCES].trigger()
    page.view.select(0)
    open_window.action_set[Command.REMOVE_RECORD].trigger()
    assert desk.read(sources) == ()
    open_window.action_set[Command.UNDO].trigger()
    assert desk.read(sources) == (source,)
    assert desk.read(read_case, case_id).sources == ()


def test_public_sources_are_taken_over_once(open_window, page):
    open_window.action_set[Command.ADD_PUBLIC_SOURCE].trigger()
    dialog = _shown(open_window, RowsDialog)
    before = dialog.table.rowCount()
    dialog.deed.click()
    assert dialog.table.rowCount() == before - 1
    (source,) = open_window.desk.read(sources)
    assert source.publisher
    assert source.date.edtf


def test_statements_stand_beside_those_that_contradict_them(open_window):
    open_window.action_set[Command.SHOW_STATEMENTS].trigger()
    page = open_window.chrome.stack.front
    assert page.table.rowCount() == len(statements())
    one = next(place for place, row in enumerate(page.table.rows) if row.id == "F009")
    texts = page.table.texts(one)
    assert any("19 456" in text.replace("\u00a0", " ") for text in texts)
    assert any("19 546" in text.replace("\u00a0", " ") for text in texts)
    page.view.select(one)
    open_window.action_set[Command.ADD_PUBLIC_SOURCE].trigger()
    assert len(open_window.desk.read(sources)) == 1
    assert not open_window.action_set[Command.ADD_PUBLIC_SOURCE].isEnabled()


def test_whoever_is_contradicted_contradicts():
    others = differing()
    for name, contradicting in others.items():
        assert all(name in {back.id for back in others[one.id]} for one in contradicting)


def test_a_source_recorded_over_a_case_is_cited_by_the_form_in_front(open_window):
    desk = open_window.desk
    case_id = desk.write(act_of, open_case, CaseDraft(), name_draft(), year=2025).id
    open_window.go(Place(PageName.CASE, record=case_id))
    page = open_window.chrome.stack.front
    open_window.action_set[Command.ADD_CLAIM].trigger()
    for publisher in ("Вигаданий вісник", "Друге вигадане"):
        _record(open_window, Command.ADD_SOURCE, publisher=publisher)
    cited = [one.source_id for one in read_cited(page.side.form.editors["source_id"].text())]
    assert set(cited) == {source.id for source in desk.read(sources)}
    assert len(cited) == 2


def test_a_source_can_be_recorded_over_any_page(open_window):
    assert open_window.chrome.stack.place.page == PageName.START
    _record(open_window, Command.ADD_SOURCE, publisher="Вигаданий вісник")
    assert "Вигаданий вісник" in open_window.chrome.messages.sentence
    assert [one.publisher for one in open_window.desk.read(sources)] == ["Вигаданий вісник"]
