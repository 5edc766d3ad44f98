"""The title block: which case, what name, how it stands."""

from collections.abc import Iterator

from caseapp.case_file import NameLine, PlacementLine
from caseapp.names.official import official_latin
from db.codes import NameKind
from exports.abridged import Abridged, begins
from exports.blocks import Block
from exports.outgoing import Profile, Section
from exports.sections.aside import aside
from exports.sections.context import Context
from exports.sections.facts import Fact, facts
from exports.sections.names import written
from exports.sections.periods import period
from exports.sections.photo import beside_photo
from exports.styles import KIND, NAME, QUIET, cell
from exports.text import NO_TEXT, Markup, bold, escaped, italic, lines, sentence

_TITLES = {Section.FAMILY: "summary.relations"}  # of sections that are not named as they are


def head(context: Context) -> list[Block]:
    """Name document and child, say how the case stands, with the photo beside it."""
    return beside_photo(context, [title(context), *aside(context), standing(context)])


def not_shown(context: Context, kept: Abridged) -> list[Block]:
    """Say what a short summary does not show."""
    counts = (
        f"{context.words.text(_TITLES.get(section, f'summary.{section}'))} – {count}"
        for section, count in kept.left_out.items()
        if context.choices.has(section)
    )
    what = "; ".join(counts)
    said = [context.label("summary.left_out", what=what)] if what else []
    said += [context.label("summary.shortened")] if kept.shortened else []
    return [Block((1,), ((cell(lines(said), QUIET),),), ruled=False)] if said else []


def title(context: Context) -> Block:
    """Name the document and the child."""
    case = context.case
    name = escaped(case.name) or context.label("summary.nameless")
    key = "summary.short_kind" if context.choices.short else "summary.kind"
    kind = cell(context.label(key, number=case.number), KIND)
    said = tuple((cell(line, QUIET),) for line in _for_whom(context))
    return Block((1,), ((kind,), (cell(name, NAME),), *said), ruled=False, space=0)


def _for_whom(context: Context) -> Iterator[Markup]:
    """Name who gets it, and say that there can be more on file where something is left out."""
    choices = context.choices
    if choices.profile is not Profile.FULL or choices.left_out:
        profile = context.words.text(f"profile.{choices.profile}")
        yield context.label("paper.extract", profile=profile)
    if choices.recipient:
        yield context.label("paper.recipient", recipient=choices.recipient)


def standing(context: Context) -> Block:
    """Give status, birth and sex at a glance; names in other scripts, the newest place."""
    has, case = context.choices.has, context.case
    pairs: list[Fact] = [("summary.status", _status(context))]
    if has(Section.BIRTHS):
        pairs.append(("summary.birth", _birth(context)))
    pairs.append(("summary.sex", context.code("sex", case.sex)))
    if has(Section.NAMES):
        pairs += _other_scripts(context)
    if has(Section.PLACEMENTS):
        pairs.append(("summary.reported", _reported(context)))
    if context.choices.short and has(Section.FAMILY):
        attached = context.code("application", str(case.people.has_application))
        pairs.append(("summary.application", attached))
    return facts(context, pairs)


def _other_scripts(context: Context) -> list[Fact]:
    """Give the Russian form where one is recorded, and the computed official Latin spelling."""
    case = context.case
    russian = [name for name in case.names if name.kind == NameKind.RUSSIFIED]
    told: list[Fact] = [
        (
            "summary.russian",
            sentence([written(name), context.cited(name.source_id, name.entry_id, name.id)], " "),
        )
        for name in russian[:1]
    ]
    latin = official_latin(case.name.title() if case.name.isupper() else case.name)
    return [*told, ("summary.latin", italic(escaped(latin)))]


def _recorded(context: Context, name: NameLine) -> Markup:
    return sentence([written(name), _cited(context, name)], " ")


def _cited(context: Context, line: NameLine | PlacementLine) -> Markup:
    """Cite within a sentence, where "not stated" alone would not say what is not."""
    if not context.cites:
        return NO_TEXT
    cited = context.cited(line.source_id, line.entry_id, line.id)
    return context.label("cite.no_source") if cited == context.label("cite.none") else cited


def _reported(context: Context) -> Markup:
    """Give the newest reported place: a report, not a finding."""
    newest = max(context.case.placements, key=begins, default=None)
    if newest is None:
        return NO_TEXT
    place = context.place(newest.region, newest.locality)
    cited = _cited(context, newest)
    return sentence([place, sentence([period(context, newest.start, newest.end), cited], " ")])


def _status(context: Context) -> Markup:
    status = bold(context.code("tracing_status", context.case.status))
    if not context.choices.has(Section.DETERMINATIONS):
        return status
    if not context.case.determinations:
        return sentence([status, context.label("summary.status_undetermined")])
    newest = context.case.determinations[0]
    cited = sentence(
        [context.date(newest.date), context.cited(newest.source_id, record_id=newest.id)], " "
    )
    return sentence([status, cited])


def _birth(context: Context) -> Markup:
    known = [context.date(birth.date) for birth in context.case.births if birth.date.edtf]
    if not known:
        return context.label("date.unknown")
    others = context.label("summary.more_births") if len(set(known)) > 1 else NO_TEXT
    return sentence([bold(known[0]), others], " ")
