"""What caseworkers noted on the case; what is only for the office stays off paper."""

from caseapp.case_parts.people_lines import NoteLine
from exports.blocks import Block
from exports.sections.context import Context
from exports.styles import cell
from exports.text import Markup, escaped, lines


def notes(context: Context) -> list[Block]:
    """Print the notes of the case, where there are any."""
    signed = (_signed(context, note) for note in context.case.remarks.notes if not note.private)
    texts = [text for text in (escaped(context.case.note), *signed) if text]
    if not texts:
        return []
    rows = tuple((cell(text),) for text in texts)
    return [Block((1,), rows, title=context.label("summary.note"), ruled=False)]


def _signed(context: Context, note: NoteLine) -> Markup:
    return lines([escaped(f"{context.moment(note.at)}, {note.worker}"), escaped(note.text)])
