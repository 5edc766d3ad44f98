"""The title block: which case, what name, how it stands."""

from exports.blocks import Block
from exports.outgoing import Section
from exports.sections.context import Context
from exports.sections.facts import facts
from exports.styles import KIND, NAME, cell
from exports.text import NO_TEXT, Markup, bold, escaped, sentence


def title(context: Context) -> Block:
    """Name the document and the child."""
    case = context.case
    name = escaped(case.name) or context.label("summary.nameless")
    kind = cell(context.label("summary.kind", number=case.number), KIND)
    return Block((1,), ((kind,), (cell(name, NAME),)), ruled=False, space=0)


def standing(context: Context) -> Block:
    """Give status, birth and sex at a glance."""
    pairs = [("summary.status", _status(context))]
    if context.choices.has(Section.BIRTHS):
        pairs.append(("summary.birth", _birth(context)))
    return facts(context, [*pairs, ("summary.sex", context.code("sex", context.case.sex))])


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
