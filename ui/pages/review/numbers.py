"""Chance rivals as people read them."""

from exports.words import Words
from ui.words import translate

_LEAST_RIVALS = 0.1


def rivals(expected: float, words: Words) -> str:
    """Write how many records agree as well by chance."""
    if expected < _LEAST_RIVALS:
        return translate("ReviewPage", "fewer than {0}").format(words.number(_LEAST_RIVALS))
    return translate("ReviewPage", "about {0}").format(words.number(round(expected, 1)))
