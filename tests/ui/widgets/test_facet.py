import pytest

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
