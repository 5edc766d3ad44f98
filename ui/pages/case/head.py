"""What the head of a case says: where it stands, and how the office marked it."""

import datetime as dt
import uuid
from collections.abc import Sequence

from caseapp.case_file import CaseFile
from caseapp.course.adulthood import adulthood
from exports.adulthood import coming_briefly
from ui.pages.case.head_photo import show_photo
from ui.pages.case.section import Speech
from ui.widgets.heading import Heading
from ui.wording import count
from ui.words import translate

LEAST_TRAIL = 2  # a case alone has no place


def summary(speech: Speech, case: CaseFile) -> str:
    """Say where the case stands."""
    return "  ·  ".join(filter(None, (_standing(speech, case), _coming(speech, case))))


def position(trail: Sequence[uuid.UUID], case_id: uuid.UUID) -> str:
    """Say where the case stands among those that were found before it was opened."""
    if len(trail) < LEAST_TRAIL or case_id not in trail:
        return ""
    place = trail.index(case_id) + 1
    return translate("CasePage", "{0} of {1}").format(count(place), count(len(trail)))


def marks(speech: Speech, case: CaseFile, duplicates: Sequence[CaseFile] = ()) -> str:
    """Say the flags first, then the application and the tags, those of duplicates, too."""
    together = (case, *duplicates)
    return "  ·  ".join((*_flags(speech, together), *_more(speech, together)))


def show_head(head: Heading, case: CaseFile, trail: Sequence[uuid.UUID]) -> None:
    """Show who the child is, and the place of the case among those that were found."""
    head.title.setText(case.name)
    show_photo(head, case.photo)
    head.say("  ·  ".join(filter(None, (case.number, position(trail, case.id)))))


def _flags(speech: Speech, together: Sequence[CaseFile]) -> list[str]:
    kinds = dict.fromkeys(flag.kind for case in together for flag in case.remarks.flags)
    return [speech.code("flag_kind", kind).upper() for kind in kinds]


def _standing(speech: Speech, case: CaseFile) -> str:
    birth = case.births[0].date.edtf if case.births else ""
    region = next((line.region for line in reversed(case.placements) if line.region), "")
    return translate("CasePage", "{status}  ·  born: {birth}  ·  reported region: {region}").format(
        status=speech.code("tracing_status", case.status),
        birth=speech.date(birth),
        region=speech.region(region) or "—",
    )


def _coming(speech: Speech, case: CaseFile) -> str:
    today = dt.date.today()
    return coming_briefly(adulthood(case, today), speech.words, today)


def _more(speech: Speech, together: Sequence[CaseFile]) -> list[str]:
    said = []
    if any(case.people.has_application for case in together):
        said.append(speech.code("application", "True"))
    tags = dict.fromkeys(tag.name for case in together for tag in case.remarks.tags)
    if tags:
        said.append(translate("CasePage", "tags: {0}").format(", ".join(tags)))
    return said
