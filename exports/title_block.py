"""The block that names a paper about a list: what kind it is, the list, and what is said of it."""

from exports.blocks import Block
from exports.styles import KIND, NAME, cell
from exports.text import Markup


def title_block(kind: Markup, name: Markup, *said: Markup, space: float = 0) -> Block:
    """Name the paper and what it is about; what is empty takes no line."""
    rows = ((cell(kind, KIND),), (cell(name, NAME),), *((cell(line),) for line in said if line))
    return Block((1,), rows, ruled=False, space=space)
