"""Claims of the parties beside each other, each as that party's claim and never as a fact."""

import datetime as dt
from itertools import zip_longest

from caseapp.case_file import CaseFile, ClaimLine, EntryLine
from db.codes import ListKind, Party
from exports.blocks import TITLE_SPACE, Block, Row
from exports.sections.context import Context
from exports.styles import QUIET, cell
from exports.text import NO_TEXT, Markup, bold, escaped, lines, sentence, struck

_ABREAST = 3


def claims(context: Context) -> list[Block]:
    """Set the parties' claims in columns, three abreast; silence of who got a list is said."""
    parties = _parties(context.case)
    abreast = [parties[start : start + _ABREAST] for start in range(0, len(parties), _ABREAST)]
    return [_band(context, band, first=index == 0) for index, band in enumerate(abreast)]


def _parties(case: CaseFile) -> list[str]:
    """Give who spoke or was given a list, the Russian side first and always."""
    spoke = {claim.party for claim in case.claims} | _asked(case)
    spoke |= {entry.list_issuer for entry in case.entries if entry.unread_words}
    spoke -= {Party.RUSSIA, ""}
    known = [party for party in Party if party in spoke]
    return [Party.RUSSIA, *known, *sorted(spoke - set(known))]


def _band(context: Context, parties: list[str], *, first: bool) -> Block:
    columns = [_column(context, party) for party in parties]
    blank = cell(NO_TEXT)
    rows = tuple(zip_longest(*columns, fillvalue=blank))
    return Block(
        (1,) * len(parties),
        rows,
        title=context.label("summary.claims") if first else NO_TEXT,
        header=tuple(_heading(context, party) for party in parties),
        space=TITLE_SPACE if first else TITLE_SPACE / 2,
    )


def _heading(context: Context, party: str) -> Markup:
    key = f"party.{party}"
    return escaped(context.words.capital(key)) if key in context.words else escaped(party)


def _column(context: Context, party: str) -> Row:
    own = [claim for claim in context.case.claims if claim.party == party]
    spoken = tuple(cell(_claim(context, claim)) for claim in sorted(own, key=_when))
    unread = [one for one in context.case.entries if one.unread_words and one.list_issuer == party]
    spoken += tuple(cell(_unread(context, one)) for one in unread)
    if not unread and all(claim.withdrawn for claim in own):
        return cell(_silence(context, party), QUIET), *spoken
    return spoken


def _silence(context: Context, party: str) -> Markup:
    """Call only those silent who were asked: a list that a mediator got asks nobody else."""
    asked = party in _asked(context.case)
    return context.label("claim_kind.no_response" if asked else "paper.nothing")


def _unread(context: Context, entry: EntryLine) -> Markup:
    """Give the words of an answer that nobody has read yet: the party is not silent."""
    date = bold(context.edtf(entry.list_date) or context.label("date.unknown"))
    where = context.label("cite.answer", title=entry.list_title, line=entry.line)
    said = context.label("paper.quoted", words=entry.unread_words)
    return lines([sentence([date, where], " · "), context.label("paper.unread"), said])


def _asked(case: CaseFile) -> set[str]:
    handed = (one for one in case.entries if one.list_kind == ListKind.HANDED_OVER)
    return {one.list_recipient for one in handed}


def _when(claim: ClaimLine) -> dt.date:
    return claim.date.earliest or claim.date.latest or dt.date.max


def _claim(context: Context, claim: ClaimLine) -> Markup:
    date = bold(context.date(claim.date) or context.label("date.unknown"))
    said = lines([_said(context, claim), _words(context, claim), context.place(claim.region)])
    where = _where(context, claim)
    if not claim.withdrawn:
        return lines([sentence([date, where], " · "), said])
    key = "claim.withdrawn" if claim.withdrawn_reason else "claim.withdrawn_bare"
    reason = context.words.worded("withdrawal", claim.withdrawn_reason)
    withdrawn = bold(context.label(key, reason=reason))
    return lines([sentence([struck(date), where], " · "), struck(said), withdrawn])


def _said(context: Context, claim: ClaimLine) -> Markup:
    kind = f"claim_kind.{claim.kind}"
    said = context.words.text(kind) if kind in context.words else claim.kind
    party = claim.party if claim.party in list(Party) else Party.OTHER
    return context.label(f"claim_said.{party}", claim=said)


def _words(context: Context, claim: ClaimLine) -> Markup:
    return context.label("paper.quoted", words=claim.words) if claim.words else NO_TEXT


def _where(context: Context, claim: ClaimLine) -> Markup:
    if not claim.list_title:
        return context.cited(claim.source_id, record_id=claim.id)
    answer = context.label("cite.answer", title=claim.list_title, line=claim.line)
    return (
        sentence([context.cited(claim.source_id, record_id=claim.id), answer])
        if claim.source_id
        else answer
    )
