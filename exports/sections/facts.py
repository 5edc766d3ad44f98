"""Labels with values beside them."""

from exports.blocks import DENSE, Block, Row
from exports.sections.context import Context
from exports.styles import QUIET, cell
from exports.text import NO_TEXT, Markup

Fact = tuple[str, Markup]  # key of the label, value


def facts(context: Context, pairs: list[Fact], *, title: str = "", space: float = 0) -> Block:
    """Set labels and values in two columns."""
    rows: tuple[Row, ...] = tuple(
        (cell(context.label(key), QUIET), cell(value)) for key, value in pairs if value
    )
    head = context.label(title) if title else NO_TEXT
    return Block((5, 12), rows, title=head, ruled=False, space=space, padding=DENSE)
