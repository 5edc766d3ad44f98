"""Probabilities and chance rivals as people read them."""

from exports.words import Words
from ui.words import translate

_SURE, _LEAST_RIVALS = 99, 0.1


def percent(probability: float, words: Words) -> str:
    """Write a probability as people read one, never as certainty."""
    share = 100 * probability
    if share > _SURE:
        return f"> {_SURE} %"
    return f"{words.number(round(share, 1))} %" if share >= 1 else "< 1 %"


def rivals(expected: float, words: Words) -> str:
    """Write how many records agree as well by chance."""
    if expected < _LEAST_RIVALS:
        return translate("ReviewPage", "fewer than {0}").format(words.number(_LEAST_RIVALS))
    return translate("ReviewPage", "about {0}").format(words.number(round(expected, 1)))
