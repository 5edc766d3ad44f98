"""The lines on which a paper is signed: by whom, in which office and position, and when."""

from exports.blocks import Block
from exports.layout import SIGNATURE_SPACE
from exports.page import Paper
from exports.rules import rule
from exports.styles import CENTRED, SMALL_CENTRED, cell
from exports.text import NO_TEXT, bold, escaped


def signature(paper: Paper) -> Block:
    """Leave room to sign; office and name of who prepared the paper are typed in."""
    words, blank = paper.words, cell(NO_TEXT)
    office = (cell(bold(escaped(paper.office))), *(blank,) * 6)
    own = "" if paper.printed_by == paper.office else paper.printed_by  # the office stands above
    name = cell(escaped(own), CENTRED)
    typed = (blank, blank, blank, blank, name, blank, blank)
    rules = (rule(), blank, rule(), blank, rule(), blank, rule())
    keys = ("paper.position", "", "paper.signature", "", "paper.prepared", "", "paper.date")
    captions = tuple(
        cell(escaped(words.text(key)) if key else NO_TEXT, SMALL_CENTRED) for key in keys
    )
    return Block(
        (7, 0.5, 4, 0.5, 6, 0.5, 3),
        (*([office] if paper.office else []), typed, rules, captions),
        ruled=False,
        whole=True,
        space=SIGNATURE_SPACE,
        plain=True,
    )
