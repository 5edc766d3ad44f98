"""The cells of a line, as its list has them."""

import json


def raw_cells(text: str) -> tuple[tuple[str, str], ...]:
    """Return a line's cells, heading and text, in the order of the columns."""
    return tuple(json.loads(text).items())
