"""The lines on which a paper is signed: who prepared it, when, and a signature."""

from exports.blocks import Block
from exports.layout import SIGNATURE_SPACE
from exports.rules import rule
from exports.styles import CENTRED, SMALL_CENTRED, cell
from exports.text import NO_TEXT, escaped
from exports.words import Words


def signature(words: Words, prepared_by: str) -> Block:
    """Leave room to sign, with the name of who prepared the paper typed in."""
    blank = cell(NO_TEXT)
    typed = (cell(escaped(prepared_by), CENTRED), blank, blank, blank, blank)
    rules = (rule(), blank, rule(), blank, rule())
    keys = ("paper.prepared", "", "paper.date", "", "paper.signature")
    captions = tuple(
        cell(escaped(words.text(key)) if key else NO_TEXT, SMALL_CENTRED) for key in keys
    )
    return Block(
        (9, 1, 4, 1, 6),
        (typed, rules, captions),
        ruled=False,
        whole=True,
        space=SIGNATURE_SPACE,
        plain=True,
    )
