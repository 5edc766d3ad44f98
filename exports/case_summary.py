"""The case summary: what one file says, on paper that a ministry or a court can use."""

import datetime as dt

from caseapp.case_file import CaseFile
from exports.blocks import Block
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
from exports.words import words


def case_summary(
    case: CaseFile, *, language: str, printed_by: str, printed_at: dt.datetime
) -> bytes:
    """Print one case as a PDF; its title and metadata hold the case number, never a name."""
    context = context_of(case, words(language), printed_at.tzinfo)
    paper = Paper(
        title=context.words.text("summary.title", number=case.number),
        reference=context.words.text("summary.reference", number=case.number),
        language=language,
        printed_by=printed_by,
        printed_at=printed_at,
        anchor=case.journal_anchor,
        is_demo=case.is_demo,
    )
    return document(
        paper, [*_sections(context, printed_at.date()), signature(context.words, printed_by)]
    )


def _sections(context: Context, today: dt.date) -> list[Block]:
    return [
        title(context),
        *beside_photo(context, standing(context)),
        names(context),
        births(context),
        *coming_of_age(context, today),
        *descriptions(context),
        taking(context),
        lists(context),
        *claims(context),
        determinations(context),
        *contradictions(context),
        placements(context),
        *family(context),
        course_of_events(context),
        *requests(context),
        *notes(context),
        *attachments(context),
        *sources(context),
    ]
