import threading
import time

import pytest

from caseapp.matching.side_by_side import side_by_side
from caseapp.progress import Cancelled


def nothing():
    """Go on."""


def squared(number, _halt):
    time.sleep(0.001 * (number % 3))
    return number * number


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_results_come_in_the_order_of_the_items(threads):
    found = side_by_side(squared, range(20), threads, nothing)
    assert list(found) == [number * number for number in range(20)]


def test_few_items_are_taken_before_their_results_are():
    taken = []
    items = (taken.append(number) or number for number in range(100))
    results = side_by_side(squared, items, 2, nothing)
    next(results)
    assert len(taken) <= 4
    results.close()


def test_an_error_of_the_work_comes_out():
    def fails(number, _halt):
        raise TimeoutError(number)

    with pytest.raises(TimeoutError):
        list(side_by_side(fails, range(3), 2, nothing))


def test_work_in_progress_is_told_to_stop_and_no_thread_stays():
    begun = threading.Event()
    before = set(threading.enumerate())

    def endless(_number, halt):
        begun.set()
        while True:
            halt.check()
            time.sleep(0.001)

    def cancel():
        if begun.is_set():
            raise Cancelled

    with pytest.raises(Cancelled):
        list(side_by_side(endless, range(50), 2, cancel))
    assert set(threading.enumerate()) == before
