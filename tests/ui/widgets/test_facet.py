import pytest
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

from ui import theme
from ui.forms.editors import ChoiceEditor
from ui.widgets.facet import Facet


@pytest.fixture
def facet(qtbot):
    made = Facet("Області", "Усі області")
    qtbot.addWidget(made)
    made.offer([("UA-43", "Автономна Республіка Крим та місто Севастополь", 12)])
    return made


def test_long_words_widen_it_only_where_there_is_room(facet):
    assert facet.minimumSizeHint().width() < facet.sizeHint().width()
    assert facet.minimumSizeHint().height() == facet.sizeHint().height()


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)  # offscreen
@pytest.mark.parametrize("count", [1, 2, 5, 16])
def test_every_choice_of_an_open_list_is_whole(qapp, qtbot, count):
    theme.apply(qapp, "light", 10)
    editor = ChoiceEditor("Регіон", [(str(n), f"регіон {n}") for n in range(count)])
    qtbot.addWidget(editor)
    editor.show()
    editor.box.showPopup()
    qapp.processEvents()
    view = editor.box.view()
    last = view.visualRect(view.model().index(count - 1, 0))
    assert view.viewport().rect().contains(last)
    editor.box.hidePopup()


def test_the_longest_choice_fits_the_box(qapp, qtbot):
    theme.apply(qapp, "light", 10)
    facet = Facet("Пари", "Чекають на рішення")
    qtbot.addWidget(facet)
    facet.offer([("x", "Переглянуті й ні", 12)])
    facet.show()
    field = _field(facet)
    for place in range(facet.count()):
        assert facet.fontMetrics().horizontalAdvance(facet.itemText(place)) <= field.width()


def _field(box):
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)


def test_a_cut_choice_ends_in_dots_and_is_whole_on_the_tooltip(facet):
    facet.choose("UA-43")
    facet.resize(facet.minimumSizeHint())
    assert facet.fontMetrics().horizontalAdvance(facet.currentText()) > _field(facet).width()
    assert facet.toolTip() == f"Області: {facet.currentText()}"


def test_a_value_that_no_longer_occurs_keeps_its_word_and_an_unknown_one_shows_no_code(facet):
    facet.choose("UA-43")
    facet.offer([])
    assert (facet.chosen, facet.currentText()[-3:]) == ("UA-43", "(0)")
    assert facet.currentText().startswith("Автономна")
    facet.choose("changed")
    assert "changed" not in facet.currentText()
    facet.offer([("UA-43", "Автономна Республіка Крим та місто Севастополь", 12)])
    assert (facet.chosen, facet.currentText()) == ("", "Усі області")
