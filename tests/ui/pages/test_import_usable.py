"""Every step of the wizard whole in words and usable by keys."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.importing import open_import, walk
from tests.ui.places import LIST
from tests.ui.usable import check_usable, is_reachable, walked
from ui.pages.importing.state import Step
from ui.widgets.row_delegate import PADDING

CSV = "номер;ПІБ;коли\n1;Їздоненко Ганна;2014\n2;Мостирук Іван;31.02.2013\n"
SAMPLES = LIST.parent


def test_a_long_line_number_is_never_cut(open_window, tmp_path):
    path = tmp_path / "лист.csv"
    text = "№;ПІБ\nА-0001/2025-додаток;Їздоненко Ганна\nА-2;Мостирук Іван\n"
    path.write_text(text, encoding="utf-8")
    page = open_import(open_window, path)
    walk(page, Step.ROWS)
    step = page.steps[Step.ROWS]
    column = next(n for n, one in enumerate(step.table.columns) if one.title == "No.")
    wide = step.view.horizontalHeader().sectionSize(column) - 2 * PADDING
    assert step.view.fontMetrics().horizontalAdvance("А-0001/2025-додаток") <= wide


@pytest.mark.parametrize(
    ("language", "said"),
    [("uk", "339 рядків  ·  339 нових"), ("en", "339 rows  ·  339 new")],
)
def test_counts_are_said_in_whole_words(open_window, language, said):
    open_window.settings.language = language
    open_window.redress()
    page = open_import(open_window, LIST)
    walk(page, Step.ROWS)
    assert page._head.line.toolTip().endswith(said) or said in page._head.line.text()


def test_every_step_is_worded_without_cut_words(open_window, qapp):
    for language in ("uk", "en"):
        open_window.settings.language = language
        open_window.redress()
        page = open_import(open_window, LIST)
        for step in Step:
            if step > Step.KNOWN:
                break
            page.importing.go(step)
            qapp.processEvents()
            for one in page.findChildren(QLabel):
                assert not one.isVisible() or _is_whole(one), (language, step, one.text())


def _is_whole(label):
    if label.wordWrap():
        return label.height() >= label.heightForWidth(label.width())
    return bool(label.toolTip()) or (
        label.width() >= label.fontMetrics().horizontalAdvance(label.text().replace("&", ""))
    )


@pytest.mark.parametrize("language", ["uk", "en"])
def test_every_step_is_usable_by_keys_alone(qtbot, open_window, language):
    open_window.settings.language = language
    open_window.redress()
    open_window.activateWindow()
    page = open_import(open_window, SAMPLES / "bad_rows.xlsx")
    for step in Step:
        page.importing.go(step) if step < Step.REPORT else page.importing.write()
        assert page.state.step == step
        check_usable(page, step.name)
        wanted = {one for one in page.findChildren(QWidget) if is_reachable(one)}
        assert wanted - walked(qtbot, open_window) == set(), step
