"""Long work that makes many lasting objects, undisturbed by the search for garbage among them."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_MANY = 50_000  # objects made and kept, above which going through them would be felt


@contextmanager
def undisturbed() -> Iterator[None]:
    """Pause the garbage collector: it would visit the growing heap again and again, in vain."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            _count_as_old()
            gc.enable()


def _count_as_old() -> None:
    """Let nobody go through all that was made, and lasts, as soon as the collector is on again."""
    made = gc.get_count()[0]
    if made > _MANY and not gc.get_freeze_count():  # which counts by going through them
        gc.freeze()
        gc.unfreeze()
