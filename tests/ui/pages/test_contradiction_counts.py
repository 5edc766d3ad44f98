"""How many contradictions wait, as the window counts them."""

from ui.pages.contradictions.counts import counts_of


def test_counting_from_nothing_finds_what_counting_on_found(demo_window):
    counts = counts_of(demo_window.desk)
    counted_on = counts.known
    assert counted_on.total > 50
    counts._known = None
    counts.ask()
    assert counts.known == counted_on
