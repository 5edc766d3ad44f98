"""The files kept with the case: what they are and their hashes; never their contents."""

from caseapp.case_file import AttachmentLine
from exports.blocks import Block, Row
from exports.sections.context import Context
from exports.styles import SMALL, cell
from exports.text import Markup, escaped, lines, sentence

_SHARES = (4, 8, 8, 4)
_HEADER = ("column.date", "column.file", "column.checksum", "column.source")
_HALF = 32  # digits of a hash in a line
_KIBIBYTE = 1024


def attachments(context: Context) -> list[Block]:
    """Table the files, where there are any."""
    if not context.case.attachments:
        return []
    return [
        Block(
            _SHARES,
            tuple(_row(context, *one) for one in enumerate(context.case.attachments, start=1)),
            title=context.label("summary.attachments"),
            header=tuple(map(context.label, _HEADER)),
        )
    ]


def _row(context: Context, number: int, line: AttachmentLine) -> Row:
    kind = context.code("attachment_kind", line.kind)
    said = sentence([kind, escaped(line.title), escaped(line.seen)])
    named = context.around("attachment.numbered", number=escaped(str(number)), said=said)
    digits = [escaped(line.sha256[:_HALF]), escaped(line.sha256[_HALF:])]
    return (
        cell(context.date(line.date) or context.label("date.unknown")),
        cell(lines([named, escaped(line.note)])),
        cell(lines([_size(line), *digits]), SMALL),
        cell(context.cited(line.source_id, record_id=line.id)),
    )


def _size(line: AttachmentLine) -> Markup:
    kibibytes = max(1, round(line.size / _KIBIBYTE))
    return escaped(f"{line.media_type}, {kibibytes} KiB")
