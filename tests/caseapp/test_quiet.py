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


@pytest.mark.parametrize(("number", "as_old"), [(10, False), (60_000, True)])
def test_only_where_many_objects_last_are_they_counted_as_old(monkeypatch, number, as_old):
    counted = []
    monkeypatch.setattr(gc, "freeze", lambda: counted.append(number))
    monkeypatch.setattr(gc, "get_freeze_count", lambda: 0)
    gc.collect(0)
    with undisturbed():
        made = [[] for _ in range(number)]
    assert (len(made), bool(counted)) == (number, as_old)
