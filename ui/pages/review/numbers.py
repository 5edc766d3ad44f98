"""Chance rivals as people read them."""

from exports.match_words import LEAST_RIVALS, expected
from exports.words import Words
from ui.words import translate


def rivals(count: float, words: Words) -> str:
    """Write how many records agree as well by chance."""
    if count < LEAST_RIVALS:
        return translate("ReviewPage", "fewer than {0}").format(words.number(LEAST_RIVALS))
    return translate("ReviewPage", "about {0}").format(expected(count, words))
