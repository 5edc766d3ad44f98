"""The bar of shares: its legend goes on in the next line where it has no room."""

from ui.widgets.shares import Part, Shares

PARTS = [Part(f"part {number}", number, "muted") for number in range(1, 7)]


def test_a_legend_that_has_room_stands_in_one_line(qtbot):
    bar = Shares(PARTS)
    qtbot.addWidget(bar)
    assert {row for _, row in bar._places(4_000)} == {0}


def test_a_narrow_legend_goes_on_below_and_cuts_nothing(qtbot):
    bar = Shares(PARTS)
    qtbot.addWidget(bar)
    rows = [row for _, row in bar._places(250)]
    assert rows == sorted(rows)
    assert rows[-1] > 0
    assert bar.heightForWidth(250) > bar.heightForWidth(4_000)
    assert len(rows) == len(PARTS)
