"""The case summary: what one file says, on paper that a ministry or a court can use."""

import datetime as dt
from collections.abc import Callable, Mapping

from caseapp.case_file import CaseFile
from exports.blocks import Block, without_last
from exports.outgoing import Choices, Section
from exports.page import Paper, document
from exports.sections.adulthood import coming_of_age
from exports.sections.attachments import attachments
from exports.sections.births import births
from exports.sections.claims import claims
from exports.sections.context import Context, context_of
from exports.sections.contradictions import contradictions
from exports.sections.descriptions import descriptions
from exports.sections.determinations import determinations
from exports.sections.family import family
from exports.sections.identity import standing, title
from exports.sections.lists import lists
from exports.sections.names import names
from exports.sections.notes import notes
from exports.sections.photo import beside_photo
from exports.sections.placements import placements
from exports.sections.requests import requests
from exports.sections.sources import sources
from exports.sections.taking import taking
from exports.sections.timeline import course_of_events
from exports.signature import signature


def case_summary(
    case: CaseFile, *, choices: Choices, printed_by: str, printed_at: dt.datetime
) -> bytes:
    """Print one case as a PDF; its title and metadata hold the case number, never a name."""
    context = context_of(case, choices, printed_at.tzinfo)
    paper = Paper(
        title=context.words.text("summary.title", number=case.number),
        reference=context.words.text("summary.reference", number=case.number),
        language=choices.language,
        printed_by=printed_by,
        printed_at=printed_at,
        anchor=case.journal_anchor,
        is_demo=case.is_demo,
    )
    return document(
        paper,
        [*_blocks(context, printed_at.date()), signature(context.words, printed_by)],
    )


def _blocks(context: Context, today: dt.date) -> list[Block]:
    blocks = [title(context), *beside_photo(context, standing(context))]
    for section in context.choices.sections():
        blocks += _part(context, section)
        if section is Section.BIRTHS:
            blocks += coming_of_age(context, today)
    return blocks


def _part(context: Context, section: Section) -> list[Block]:
    made = PARTS[section](context)
    blocks = [made] if isinstance(made, Block) else made
    cites = context.choices.has(Section.SOURCES) or context.choices.has(Section.LISTS)
    return blocks if cites or section not in _CITING else list(map(without_last, blocks))


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
