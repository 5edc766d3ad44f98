"""The head of a letter: the office at the left, whom it addresses at the right."""

from caseapp.office.letterhead import Letterhead
from exports.blocks import Block
from exports.styles import HEAD, cell
from exports.text import NO_TEXT, bold, escaped, lines


def letter_head(head: Letterhead, addressee: str) -> Block:
    """Set both beside each other."""
    own = lines([bold(escaped(head.name)), escaped(head.address), escaped(head.contact)])
    row = (cell(own, HEAD), cell(NO_TEXT), cell(escaped(addressee), HEAD))
    return Block((9, 2, 8), (row,), ruled=False, space=0, plain=True)
