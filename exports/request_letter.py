"""A letter to a body: whose office asks whom, for which child, what, on which basis, by when."""

import datetime as dt
import re
from collections.abc import Iterator

from reportlab.lib.units import mm

from caseapp.case_file import BirthLine, NameLine
from caseapp.names.declining import NameCase, declined
from caseapp.names.official import official_latin
from caseapp.papers.request_letter import RequestLetter
from db.codes import NameKind
from exports.blocks import DENSE, Block
from exports.dates import is_bare, shown
from exports.layout import SIGNATURE_SPACE
from exports.letter_head import letter_head
from exports.outgoing import Choices, Section
from exports.page import Paper, document
from exports.regions import region_name
from exports.rules import rule
from exports.styles import BODY, BODY_CENTRED, HEAD, QUIET, SMALL_CENTRED, cell
from exports.text import NO_TEXT, Markup, bold, escaped, italic, lines, sentence
from exports.words import Words, words

_ASKS = re.compile(
    r"\b(?:прошу|просимо?|просить|просит|звертаємо\w*|обращаем\w*|we ask|please|request)\b",
    re.IGNORECASE,
)
_NO_NUMBER = "__________"
_PARAGRAPH = 2.4 * mm


def request_letter(
    letter: RequestLetter, *, choices: Choices, printed_by: str, printed_at: dt.datetime
) -> bytes:
    """Print a letter as a PDF; its title and metadata hold the case number, never a name."""
    catalogue = words(choices.language)
    number = letter.case.number
    paper = Paper(
        title=catalogue.text("letter.title", number=number),
        reference=catalogue.text("letter.reference", number=number),
        language=choices.language,
        printed_by=printed_by,
        printed_at=printed_at,
        anchor=letter.journal_anchor,
        is_demo=letter.case.is_demo,
    )
    return document(paper, list(_blocks(letter, choices, catalogue, printed_at.date())))


def _blocks(
    letter: RequestLetter, choices: Choices, catalogue: Words, today: dt.date
) -> Iterator[Block]:
    yield letter_head(letter.head, letter.text.addressee)
    yield _dated(letter, catalogue, today)
    yield _said(bold(escaped(letter.request.subject)))
    if letter.text.salutation:
        yield _said(escaped(letter.text.salutation), centred=True)
    for paragraph in _paragraphs(letter, catalogue):
        yield _said(paragraph)
    yield from _child(letter, choices, catalogue)
    for paragraph in _closing(letter, catalogue):
        yield _said(paragraph)
    yield _signature(letter, catalogue)


def _dated(letter: RequestLetter, catalogue: Words, today: dt.date) -> Block:
    sent = letter.request.sent.edtf or today.isoformat()
    date = shown(sent, catalogue.language)
    number = letter.request.reference or _NO_NUMBER
    said = catalogue.text("letter.dated", date=date, number=number)
    return Block((1,), ((cell(escaped(said), HEAD),),), ruled=False, space=6 * mm)


def _said(paragraph: Markup, *, centred: bool = False) -> Block:
    style = BODY_CENTRED if centred else BODY
    return Block((1,), ((cell(paragraph, style),),), ruled=False, space=_PARAGRAPH, padding=DENSE)


def _paragraphs(letter: RequestLetter, catalogue: Words) -> Iterator[Markup]:
    yield _traced(letter, catalogue)
    yield _own_words(letter.text.text, catalogue) or _asked(letter, catalogue)
    yield escaped(_of_child("letter.purpose", letter, NameCase.DATIVE, catalogue))


def _traced(letter: RequestLetter, catalogue: Words) -> Markup:
    """Say who looks for which child, and under which number."""
    who = letter.head.name
    key = "letter.traces" if who else "letter.traced"
    told = _of_child(key, letter, NameCase.GENITIVE, catalogue, who=who)
    return escaped(told[:1].upper() + told[1:])


def _own_words(text: str, catalogue: Words) -> Markup:
    """Give what a person typed; what does not ask by itself gets the asking before it."""
    if not text or _ASKS.search(text):
        return escaped(text)
    return escaped(catalogue.text("letter.asks_for", what=text))


def _asked(letter: RequestLetter, catalogue: Words) -> Markup:
    return escaped(_of_child("letter.asks", letter, NameCase.ACCUSATIVE, catalogue))


def _of_child(
    key: str, letter: RequestLetter, case: NameCase, catalogue: Words, **values: str
) -> str:
    """Say a sentence of the child: declined where that is sure, else by the name as it stands."""
    said = _declined(letter, case, catalogue)
    way = "declined" if said else "named"
    name = said or _name_in(letter, catalogue.language) or letter.case.number
    age = "adult" if letter.is_adult else "child"
    person = catalogue.text(f"letter.{age}.{case}")
    told = {"name": name, "number": letter.case.number, "person": person, **values}
    return catalogue.text(f"{key}.{way}", **told)


def _name_in(letter: RequestLetter, language: str) -> str:
    """Give the name as readers of a language can read it: in Latin letters, or as in Russian."""
    case = letter.case
    if language == "en":
        return _spelt_latin(case.name) or case.name
    russian = (line for line in case.names if line.kind == NameKind.RUSSIFIED)
    found = next(russian, None) if language == "ru" else None
    return _whole(found) if found else case.name


def _declined(letter: RequestLetter, case: NameCase, catalogue: Words) -> str | None:
    if catalogue.language != "uk":
        return None
    return declined(letter.name, letter.case.sex, case)


def _child(letter: RequestLetter, choices: Choices, catalogue: Words) -> Iterator[Block]:
    """Table what a body needs to find the child: every name and birth, and how it was taken."""
    facts: list[tuple[str, Markup]] = []
    if choices.has(Section.NAMES):
        facts += [("letter.names", _names(letter, catalogue))]
        facts += [("summary.latin", _latin(letter))]
    if choices.has(Section.BIRTHS):
        facts += [("letter.births", _births(letter, catalogue))]
    facts += [("letter.sex", _known(catalogue, "sex", letter.case.sex))]
    if choices.has(Section.TAKING):
        facts += [
            ("letter.origin", _origin(letter, catalogue)),
            ("letter.taken", _taken(letter, catalogue)),
        ]
    rows = tuple((cell(_label(catalogue, key), QUIET), cell(said)) for key, said in facts if said)
    if rows:
        yield Block((3, 9), rows, title=_label(catalogue, "letter.about"))


def _names(letter: RequestLetter, catalogue: Words) -> Markup:
    return lines(_name(line, catalogue) for line in letter.case.names)


def _spelt_latin(name: str) -> str:
    return official_latin(name.title() if name.isupper() else name)


def _latin(letter: RequestLetter) -> Markup:
    """Give the computed official Latin spelling: set apart, for no record holds it."""
    return italic(escaped(_spelt_latin(letter.case.name)))


def _name(line: NameLine, catalogue: Words) -> Markup:
    kind = catalogue.worded("name_kind", line.kind)
    return Markup(f"{bold(escaped(_whole(line)))} ({escaped(kind)})")


def _whole(line: NameLine) -> str:
    parts = (line.surname, line.given_name, line.patronymic)
    return line.written or " ".join(filter(None, parts))


def _births(letter: RequestLetter, catalogue: Words) -> Markup:
    said = (_birth(line, catalogue) for line in letter.case.births)
    return lines(dict.fromkeys(one for one in said if one))


def _birth(line: BirthLine, catalogue: Words) -> Markup:
    date = shown(line.date.edtf, catalogue.language) if line.date.edtf else line.date.text
    region = region_name(line.region, catalogue.language) if line.region else ""
    return sentence(map(escaped, filter(None, (date, line.place, region))))


def _origin(letter: RequestLetter, catalogue: Words) -> Markup:
    case = letter.case
    region = region_name(case.origin_region, catalogue.language) if case.origin_region else ""
    return sentence(map(escaped, filter(None, (case.origin_place, region))))


def _taken(letter: RequestLetter, catalogue: Words) -> Markup:
    case = letter.case
    how = _known(catalogue, "circumstances", case.circumstances)
    date = escaped(shown(case.event.edtf, catalogue.language)) if case.event.edtf else NO_TEXT
    return sentence([how, date])


def _known(catalogue: Words, group: str, code: str) -> Markup:
    return NO_TEXT if code in ("", "unknown") else escaped(catalogue.text(f"{group}.{code}"))


def _closing(letter: RequestLetter, catalogue: Words) -> Iterator[Markup]:
    yield escaped(_application(letter, catalogue))
    if letter.text.basis:
        yield _headed("letter.basis", letter.text.basis, catalogue)
    if letter.request.due.edtf:
        edtf = letter.request.due.edtf
        key = "letter.due" if is_bare(edtf) else "letter.due_worded"
        yield escaped(catalogue.text(key, date=shown(edtf, catalogue.language)))
    enclosed = [one for one in letter.text.enclosed.splitlines() if one.strip()]
    if enclosed:
        numbered = "\n".join(f"{number}. {one}" for number, one in enumerate(enclosed, start=1))
        yield _headed("letter.enclosed", f"\n{numbered}", catalogue)


def _headed(key: str, said: str, catalogue: Words) -> Markup:
    break_ = "<br/>" if said.startswith("\n") else " "
    return Markup(f"{bold(_label(catalogue, key))}:{break_}{escaped(said)}")


def _application(letter: RequestLetter, catalogue: Words) -> str:
    """Say whether an application of the family goes with the letter."""
    found = letter.application
    if found is None or not found.attached:
        return catalogue.text("letter.not_applied")
    date = shown(found.date.edtf, catalogue.language) if found.date.edtf else ""
    return catalogue.text("letter.applied_on" if date else "letter.applied", date=date)


def _signature(letter: RequestLetter, catalogue: Words) -> Block:
    blank = cell(NO_TEXT)
    post, name = (cell(escaped(one), HEAD) for one in (letter.text.post, letter.text.signatory))
    under = cell(_label(catalogue, "paper.signature"), SMALL_CENTRED)
    rows = ((post, rule(), name), (blank, under, blank))
    return Block((7, 5, 6), rows, ruled=False, whole=True, space=SIGNATURE_SPACE, plain=True)


def _label(catalogue: Words, key: str) -> Markup:
    return escaped(catalogue.capital(key))
