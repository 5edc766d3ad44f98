import gc

import pytest

from caseapp.quiet import undisturbed


def test_garbage_is_not_looked_for_meanwhile_and_again_after():
    with undisturbed():
        assert not gc.isenabled()
        with undisturbed():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_an_error_leaves_the_collector_as_it_was():
    with pytest.raises(ZeroDivisionError), undisturbed():
        1 / 0  # noqa: B018 - raises
    assert gc.isenabled()


def test_what_was_frozen_before_stays_so():
    before = gc.get_freeze_count()
    with undisturbed():
        made = [[] for _ in range(1000)]
    assert gc.get_freeze_count() == before
    assert len(made) == 1000
