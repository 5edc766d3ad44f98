"""The letter that goes with a list: from whom to whom, how many names, each as it is written.

Both sides sign it, so that what was handed over can be proved later, name by name.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from reportlab.lib.units import mm

from caseapp.papers.transmittal import Transmittal, TransmittalLine
from exports.blocks import DENSE, Block, Row
from exports.dates import shown
from exports.layout import SIGNATURE_SPACE
from exports.letter_head import letter_head
from exports.outgoing import Choices, Printed
from exports.page import document
from exports.paper_about import paper_about, title_block
from exports.rules import rule
from exports.styles import BODY, NUMBER, QUIET, SMALL_CENTRED, cell
from exports.text import NO_TEXT, Markup, bold, escaped, lines
from exports.words import MISSING, Words, words

_FACTS = (4, 11)
_LINES = (1.6, 9, 4)
_AFTER_TO = 2  # where among the facts it is said who has a copy


def transmittal(
    letter: Transmittal, *, choices: Choices, printed_by: str, printed_at: dt.datetime
) -> bytes:
    """Print the letter of a list as a PDF."""
    catalogue = words(choices.language)
    printed = Printed(printed_by, printed_at)
    paper = paper_about("transmittal", letter.title, letter, choices.language, printed)
    return document(paper, list(_blocks(letter, choices, catalogue)))


def _blocks(letter: Transmittal, choices: Choices, catalogue: Words) -> Iterator[Block]:
    addressee, copy = _addressees(letter, choices, catalogue)
    if letter.head.name or addressee:
        yield letter_head(letter.head, addressee)
    yield title_block(_label(catalogue, "transmittal.kind"), escaped(letter.title), space=7 * mm)
    yield _facts(letter, copy, catalogue)
    yield _said(letter, catalogue)
    yield _lines(letter, catalogue)
    for side, name in (("handed", letter.head.signatory), ("received", "")):
        yield _signed(side, name, catalogue)


def _addressees(letter: Transmittal, choices: Choices, catalogue: Words) -> tuple[str, str]:
    """Address whom the list was made for; whoever else gets this paper has a copy of it."""
    own, asked = _party(letter.recipient, catalogue), choices.recipient
    return (own, asked if asked.casefold() != own.casefold() else "") if own else (asked, "")


def _facts(letter: Transmittal, copy: str, catalogue: Words) -> Block:
    facts = [
        ("transmittal.from", _party(letter.issuer, catalogue)),
        ("transmittal.to", _party(letter.recipient, catalogue)),
        ("transmittal.channel", letter.channel),
        ("ledger.date", shown(letter.date_edtf, catalogue.language) if letter.date_edtf else ""),
        ("transmittal.document", letter.document),
        ("transmittal.version", str(letter.version)),
        ("transmittal.count", str(len(letter.lines))),
    ]
    rows = [_fact(key, bold(escaped(said or MISSING)), catalogue) for key, said in facts]
    if copy:
        rows.insert(_AFTER_TO, _fact("transmittal.copy", bold(escaped(copy)), catalogue))
    if letter.file:
        told = lines([bold(escaped(letter.file.name)), escaped(f"SHA-256: {letter.file.sha256}")])
        rows.append(_fact("transmittal.file", told, catalogue))
    return Block(_FACTS, tuple(rows), padding=DENSE)


def _fact(key: str, said: Markup, catalogue: Words) -> Row:
    return cell(_label(catalogue, key), QUIET), cell(said)


def _party(code: str, catalogue: Words) -> str:
    return catalogue.capital(f"party.{code}") if code else ""


def _said(letter: Transmittal, catalogue: Words) -> Block:
    key = "transmittal.said_file" if letter.file else "transmittal.said"
    said = catalogue.text(key, count=len(letter.lines))
    return Block((1,), ((cell(escaped(said), BODY),),), ruled=False, space=3 * mm)


def _lines(letter: Transmittal, catalogue: Words) -> Block:
    header = ("transmittal.line", "transmittal.name", "transmittal.birth")
    return Block(
        _LINES,
        tuple(_line(one, catalogue) for one in letter.lines),
        title=_label(catalogue, "transmittal.names"),
        header=tuple(_label(catalogue, key) for key in header),
        right=(0,),
        padding=DENSE,
    )


def _line(one: TransmittalLine, catalogue: Words) -> Row:
    birth = shown(one.birth_edtf, catalogue.language) if one.birth_edtf else MISSING
    return cell(escaped(one.line), NUMBER), cell(escaped(one.name)), cell(escaped(birth))


def _signed(side: str, name: str, catalogue: Words) -> Block:
    """Leave room for one side to sign, its name typed in where it is known."""
    blank = cell(NO_TEXT)
    typed = (cell(bold(_label(catalogue, f"transmittal.{side}"))), cell(escaped(name)))
    keys = ("transmittal.person", "paper.signature", "paper.date")
    captions = [cell(_label(catalogue, key), SMALL_CENTRED) for key in keys]
    rows: tuple[Row, ...] = (
        (typed[0], typed[1], blank, blank, blank, blank),
        (blank, rule(), blank, rule(), blank, rule()),
        (blank, captions[0], blank, captions[1], blank, captions[2]),
    )
    shares = (3, 6, 0.6, 4, 0.6, 3)
    made = Block(shares, rows, ruled=False, whole=True, space=SIGNATURE_SPACE, padding=DENSE)
    return replace(made, plain=True)


def _label(catalogue: Words, key: str) -> Markup:
    return escaped(catalogue.capital(key))
