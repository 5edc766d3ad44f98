"""Words are found as a person types them, wherever a line ends."""

import threading

import pytest

from exports.page_text import find_text
from exports.render import page_count, page_sizes


@pytest.fixture(scope="module")
def pdf(request):
    from tests.exports import conftest, rich  # noqa: PLC0415 - fixtures of one test each

    return conftest.summary.__wrapped__()(rich.rich_case())


@pytest.mark.parametrize(
    "wanted",
    ["мар'янівна", "Марʼянівна", "МАР’ЯНІВНА", "  ґудзівська-приклад   єлизавета "],
)
def test_case_apostrophe_and_spaces_do_not_matter(pdf, wanted):
    assert find_text(pdf, wanted)


def test_words_go_over_the_end_of_a_line(pdf):
    hit = find_text(pdf, "не находится и не находилась")[0]
    assert len(hit.boxes) == 2


def test_a_hit_lies_on_its_page(pdf):
    for hit in find_text(pdf, "РФ"):
        width, height = page_sizes(pdf)[hit.page]
        for left, bottom, right, top in hit.boxes:
            assert 0 < left < right < width
            assert 0 < bottom < top < height


@pytest.mark.parametrize("wanted", ["", "   ", "нема такого слова"])
def test_nothing_is_found_where_nothing_is(pdf, wanted):
    assert find_text(pdf, wanted) == ()


def test_a_search_that_is_given_up_stops(pdf):
    stop = threading.Event()
    stop.set()
    assert find_text(pdf, "РФ", stop) == ()


def test_every_page_has_a_size(pdf):
    assert len(page_sizes(pdf)) == page_count(pdf)
