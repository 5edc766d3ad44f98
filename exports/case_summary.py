"""The case summary: what one file says, on paper that a ministry or a court can use."""

import datetime as dt
from collections.abc import Callable, Mapping
from itertools import chain

from caseapp.case_file import CaseFile
from exports.abridged import SHORT, Abridged, abridged
from exports.blocks import Block, without_last, without_silent
from exports.outgoing import Choices, Profile, Section
from exports.page import Paper, document, pages_of
from exports.sections.adulthood import coming_of_age
from exports.sections.attachments import attachments
from exports.sections.births import births
from exports.sections.claims import claims
from exports.sections.context import Context, context_of
from exports.sections.contradictions import contradictions
from exports.sections.descriptions import descriptions
from exports.sections.determinations import determinations
from exports.sections.family import family
from exports.sections.identity import head, not_shown
from exports.sections.lists import lists
from exports.sections.names import names
from exports.sections.notes import notes
from exports.sections.placements import placements
from exports.sections.requests import requests
from exports.sections.sources import sources
from exports.sections.taking import taking
from exports.sections.timeline import course_of_events
from exports.signature import signature
from exports.words import words

_SHORT_PAGES = 2
_ROOM_FOR = ((8, 400), (5, 300), (3, 200), (2, 150), (1, 100), (1, 50))
"""How many lines of a kind, and letters of a text, a short summary tries to hold."""


def case_summary(
    case: CaseFile, *, choices: Choices, printed_by: str, printed_at: dt.datetime
) -> bytes:
    """Print one case as a PDF; its title and metadata hold the case number, never a name."""
    catalogue = words(choices.language)
    title = "summary.short_title" if choices.short else "summary.title"
    paper = Paper(
        title=catalogue.text(title, number=case.number),
        reference=catalogue.text("summary.reference", number=case.number),
        language=choices.language,
        printed_by=printed_by,
        printed_at=printed_at,
        anchor=case.journal_anchor,
        is_demo=case.is_demo,
        profile=choices.profile,
        office=case.office,
    )
    blocks = short_blocks if choices.short else full_blocks
    return document(paper, blocks(case, choices, paper))


def full_blocks(case: CaseFile, choices: Choices, paper: Paper) -> list[Block]:
    """Set every section that goes out."""
    context = context_of(case, choices, paper.printed_at.tzinfo)
    today = paper.printed_at.date()
    parts = [_part(context, section, today) for section in choices.sections()]
    return [*head(context), *chain.from_iterable(parts), signature(paper)]


def short_blocks(case: CaseFile, choices: Choices, paper: Paper) -> list[Block]:
    """Set as much of the case as two pages hold, and say what is left out."""
    made: list[Block] = []
    for most, longest in _ROOM_FOR:
        made = _short(abridged(case, most, longest), choices, paper)
        if pages_of(paper, made) <= _SHORT_PAGES:
            break
    return made


def _short(kept: Abridged, choices: Choices, paper: Paper) -> list[Block]:
    context = context_of(kept.case, choices, paper.printed_at.tzinfo)
    sections = [section for section in SHORT if choices.has(section)]
    parts = [_part(context, section, None) for section in sections]
    return [
        *head(context),
        *chain.from_iterable(parts),
        *not_shown(context, kept),
        signature(paper),
    ]


def _part(context: Context, section: Section, today: dt.date | None) -> list[Block]:
    made = PARTS[section](context)
    blocks = [made] if isinstance(made, Block) else made
    if section in _CITING and not context.cites:
        blocks = list(map(without_last, blocks))
    if context.choices.profile is not Profile.FULL:  # what does not go out is not unknown
        blocks = list(map(without_silent, blocks))
    if section is Section.BIRTHS and today is not None:
        return [*blocks, *coming_of_age(context, today)]
    return blocks


PARTS: Mapping[Section, Callable[[Context], Block | list[Block]]] = {
    Section.NAMES: names,
    Section.BIRTHS: births,
    Section.DESCRIPTIONS: descriptions,
    Section.TAKING: taking,
    Section.LISTS: lists,
    Section.CLAIMS: claims,
    Section.DETERMINATIONS: determinations,
    Section.CONTRADICTIONS: contradictions,
    Section.PLACEMENTS: placements,
    Section.FAMILY: family,
    Section.TIMELINE: course_of_events,
    Section.REQUESTS: requests,
    Section.NOTES: notes,
    Section.ATTACHMENTS: attachments,
    Section.SOURCES: sources,
}
"""How each part of the paper is set."""

_CITING = (Section.NAMES, Section.BIRTHS, Section.DESCRIPTIONS)  # in their last column
