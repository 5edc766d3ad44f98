"""How hard a passphrase is to guess, in words."""

import math

from ui.words import translate

FAIR, GOOD = 45.0, 70.0  # bits
CLASSES = ((str.islower, 26), (str.isupper, 26), (str.isdecimal, 10))
OTHER_SIGNS = 30


def bits(text: str) -> float:
    """Roughly how many bits a guesser must get right; repeated signs count little."""
    kinds = sum(size for test, size in CLASSES if any(test(sign) for sign in text))
    if any(not sign.isalnum() for sign in text):
        kinds += OTHER_SIGNS
    useful = len(set(text)) + (len(text) - len(set(text))) / 2
    return useful * math.log2(kinds) if kinds else 0.0


def strength(text: str) -> str:
    """Give a hint for the person who chooses a passphrase."""
    if not text:
        return translate("Strength", "Four or more unrelated words are easy to keep in mind.")
    guessed = bits(text)
    if guessed < FAIR:
        return translate("Strength", "Weak: easy to guess. Add words.")
    if guessed < GOOD:
        return translate("Strength", "Fair. One more word makes it strong.")
    return translate("Strength", "Strong.")
