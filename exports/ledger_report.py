"""The ledger of a list: how its entries stand, and the claimed share beside the computed one."""

import datetime as dt

from caseapp.lists.ledgers.model import Ledger
from exports.blocks import Block, Row
from exports.dates import shown
from exports.ledger_tables import breakdown_blocks, course_block
from exports.ledger_words import as_at, list_name
from exports.outgoing import Printed, Profile
from exports.page import document
from exports.paper_about import paper_about, title_block
from exports.rules import Bar
from exports.signature import signature
from exports.styles import NUMBER, QUIET, cell
from exports.text import NO_TEXT, Markup, bold, escaped, lines, sentence
from exports.words import Words, words

Place = tuple[Markup, int]


def ledger_report(
    ledger: Ledger,
    *,
    language: str,
    printed_by: str,
    printed_at: dt.datetime,
    profile: Profile = Profile.FULL,
) -> bytes:
    """Print the figures of one list as a PDF."""
    catalogue = words(language)
    printed = Printed(printed_by, printed_at, profile)
    paper = paper_about("ledger", list_name(catalogue, ledger), ledger, language, printed)
    blocks = [
        _title(ledger, catalogue),
        _standing(ledger, catalogue),
        _explained(ledger, catalogue),
        _shares(ledger, catalogue),
        _beside(ledger, catalogue),
        *course_block(ledger, catalogue),
        *breakdown_blocks(ledger, catalogue),
        signature(paper),
    ]
    return document(paper, blocks)


def _label(catalogue: Words, key: str, **values: object) -> Markup:
    return escaped(catalogue.capital(key, **values))


def _title(ledger: Ledger, catalogue: Words) -> Block:
    date = escaped(shown(ledger.date_edtf, catalogue.language))
    of_list = Markup(f"{_label(catalogue, 'ledger.date')}: {date}")
    on = escaped(as_at(catalogue, ledger.on.isoformat())) if ledger.on else NO_TEXT
    return title_block(
        _label(catalogue, "ledger.kind"),
        escaped(list_name(catalogue, ledger)),
        NO_TEXT if ledger.list_id is None else of_list,
        bold(on),
    )


def _standing(ledger: Ledger, catalogue: Words) -> Block:
    places = [_place(ledger, catalogue, *line) for line in _places(ledger, catalogue)]
    total = _place(ledger, catalogue, bold(_label(catalogue, "ledger.total")), ledger.entries)
    header = [_label(catalogue, key) for key in ("ledger.place", "column.count", "column.share")]
    return Block(
        (9, 2, 2, 5),
        (*places, total),
        title=_label(catalogue, "ledger.standing"),
        header=(*header, NO_TEXT),
        right=(1, 2),
    )


def _places(ledger: Ledger, catalogue: Words) -> list[Place]:
    """Give the places in their order; every entry is in exactly one of them."""
    claimed = [
        (_label(catalogue, "ledger.unconfirmed", claim=_claim(catalogue, kind)), count)
        for kind, count in sorted(ledger.unconfirmed.items(), key=_most_first)
    ]
    return [
        (_label(catalogue, "ledger.returned"), ledger.returned),
        (_label(catalogue, "ledger.located_determined"), ledger.located_determined),
        (_label(catalogue, "ledger.located_claimed"), ledger.located_claimed),
        (_label(catalogue, "ledger.under_preparation"), ledger.under_preparation),
        *claimed,
        *([(_label(catalogue, "ledger.unread"), ledger.unread)] if ledger.unread else ()),
        (_label(catalogue, "claim_kind.no_response"), ledger.no_answer),
    ]


def _most_first(place: tuple[str, int]) -> tuple[int, str]:
    return -place[1], place[0]


def _claim(catalogue: Words, kind: str) -> str:
    key = f"claim_kind.{kind}"
    return catalogue.text(key) if key in catalogue else kind


def _place(ledger: Ledger, catalogue: Words, label: Markup, count: int) -> Row:
    share = count / ledger.entries if ledger.entries else 0.0
    percent = escaped(_percent(catalogue, 100 * share))
    return cell(label), cell(escaped(str(count)), NUMBER), cell(percent, NUMBER), Bar(share)


def _percent(catalogue: Words, share: float) -> str:
    return catalogue.text("ledger.percent", share=catalogue.number(float(share)))


def _explained(ledger: Ledger, catalogue: Words) -> Block:
    said = [_label(catalogue, "ledger.explained")]
    if ledger.list_id is None:
        said.append(_label(catalogue, "ledger.all_explained", count=ledger.on_several))
    if ledger.left_out:
        said.append(_label(catalogue, "ledger.left_out", count=ledger.left_out))
    return Block((1,), ((cell(lines(said), QUIET),),), ruled=False, space=0)


def _shares(ledger: Ledger, catalogue: Words) -> Block:
    claimed, computed = ledger.claimed_unconfirmed_percent, ledger.computed_unconfirmed_percent
    rows = [_share(catalogue, _statement(ledger, catalogue), claimed)]
    rows.append(_share(catalogue, _label(catalogue, "ledger.computed_share"), computed))
    if claimed is not None:
        points = catalogue.number(float(computed - claimed)).replace("-", "–")
        difference = _label(catalogue, "ledger.difference")
        rows.append((cell(difference), cell(escaped(points), NUMBER), cell(NO_TEXT)))
    return Block((11, 2, 5), tuple(rows), title=_label(catalogue, "ledger.shares"))


def _statement(ledger: Ledger, catalogue: Words) -> Markup:
    """Say of which list somebody claimed the share, who did, when, and who reports it."""
    if ledger.claimed_unconfirmed_percent is None:
        return _label(catalogue, "ledger.no_statement")
    handed = shown(ledger.claimed_list_date, catalogue.language)
    size = ledger.claimed_list_size
    about = _label(catalogue, "ledger.claimed_share", size=size, date=handed)
    on = shown(ledger.claimed_on, catalogue.language)
    who, title = map(catalogue.public, (ledger.claimed_by, ledger.claimed_source))
    source = catalogue.text("paper.quoted", words=title)
    return lines([about, sentence(map(escaped, (who, on, source)))])


def _share(catalogue: Words, said: Markup, percent: float | None) -> Row:
    label = cell(said)
    if percent is None:
        return label, cell(_label(catalogue, "ledger.not_claimed"), QUIET), cell(NO_TEXT)
    return label, cell(escaped(_percent(catalogue, percent)), NUMBER), Bar(percent / 100)


def _beside(ledger: Ledger, catalogue: Words) -> Block:
    """Give what is counted beside the places."""
    adults = {
        "ledger.adult_now": ledger.adult_now,
        "ledger.adults_taken_as_children": ledger.adults_taken_as_children,
    }
    rows = [
        _place(ledger, catalogue, _label(catalogue, key), count) for key, count in adults.items()
    ]
    bare = {
        "ledger.days": ledger.days_without_answer,
        "ledger.in_review": ledger.in_review or None,
    }
    for key, number in bare.items():
        if number is not None:
            told = (cell(_label(catalogue, key)), cell(escaped(str(number)), NUMBER))
            rows.append((*told, cell(NO_TEXT), cell(NO_TEXT)))
    return Block((9, 2, 2, 5), tuple(rows), title=_label(catalogue, "ledger.beside"))
