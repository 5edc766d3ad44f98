"""The people around the child: relatives, brothers and sisters, groups, applications."""

from caseapp.case_parts.people_lines import (
    ApartLine,
    ApplicationLine,
    GroupLine,
    KinLine,
    RelationLine,
)
from exports.blocks import Block, Row
from exports.sections.context import Context
from exports.styles import cell
from exports.text import Markup, escaped, lines, sentence

_PEOPLE = ("column.relation", "column.person", "column.birth", "column.note", "column.source")
_GROUP = ("column.group", "column.date", "column.way", "column.members", "column.source")
_APPLICATION = (
    "column.application",
    "column.by_whom",
    "column.date",
    "column.sent_to",
    "column.note",
    "column.source",
)
_APART = ("column.person", "column.region", "column.date")


def family(context: Context) -> list[Block]:
    """Table what is known of the people around the child; private contacts stay in the office."""
    people = context.case.people
    persons = [_person(context, line) for line in people.relations]
    kin = [_kin(context, line) for line in people.kin]
    made = (
        _table(context, "summary.relations", _PEOPLE, (5, 7, 4, 5, 4), [*kin, *persons]),
        _table(context, "summary.apart", _APART, (10, 9, 4), _all_apart(context)),
        _table(
            context,
            "summary.groups",
            _GROUP,
            (6, 4, 6, 6, 4),
            [_group(context, line) for line in people.groups],
        ),
        _table(
            context,
            "summary.applications",
            _APPLICATION,
            (5, 5, 4, 5, 4, 4),
            [_application(context, line) for line in people.applications],
        ),
    )
    return [block for block in made if block is not None]


def _table(
    context: Context,
    title: str,
    header: tuple[str, ...],
    shares: tuple[int, ...],
    rows: list[Row],
) -> Block | None:
    if not rows:
        return None
    named = tuple(map(context.label, header))
    return Block(shares, tuple(rows), title=context.label(title), header=named)


def _person(context: Context, line: RelationLine) -> Row:
    also = context.label("person.representative") if line.is_representative else Markup("")
    contact = Markup("") if line.private else escaped(line.contact)
    life = context.code("life_status", line.life) if line.life != "unknown" else Markup("")
    return (
        cell(lines([context.code("relation", line.relation), also])),
        cell(lines([escaped(line.name), contact])),
        cell(lines([context.date(line.birth), life])),
        cell(escaped(line.note)),
        cell(context.cited(line.source_id)),
    )


def _kin(context: Context, line: KinLine) -> Row:
    number = context.label("person.case", number=line.child.number)
    return (
        cell(context.code("relation", line.relation)),
        cell(lines([escaped(line.child.name), number])),
        cell(context.edtf(line.child.birth_edtf)),
        cell(escaped(line.note)),
        cell(context.cited(line.source_id)),
    )


def _all_apart(context: Context) -> list[Row]:
    """Set the child itself above those who are reported elsewhere."""
    apart = context.case.people.apart
    if not apart:
        return []
    own = (context.case.name, context.case.number, apart[0].region, apart[0].since)
    return [_placed(context, own), *(_placed(context, _where(line)) for line in apart)]


def _where(line: ApartLine) -> tuple[str, str, str, str]:
    return line.child.name, line.child.number, line.child.region, line.child.since


def _placed(context: Context, what: tuple[str, str, str, str]) -> Row:
    name, number, region, since = what
    return (
        cell(context.label("apart.same_person", name=name, number=number)),
        cell(context.place(region)),
        cell(context.edtf(since) or context.label("date.unknown")),
    )


def _group(context: Context, line: GroupLine) -> Row:
    way = sentence(map(escaped, (line.from_place, line.to_place)), " – ")
    others = [escaped(f"{child.name} ({child.number})") for child in line.others]
    note = escaped(line.note) if line.name != line.note else Markup("")
    return (
        cell(lines([escaped(line.name), note])),
        cell(context.date(line.date)),
        cell(way),
        cell(lines(others)),
        cell(context.cited(line.source_id)),
    )


def _application(context: Context, line: ApplicationLine) -> Row:
    return (
        cell(context.code("application", str(line.attached))),
        cell(escaped(line.by_whom)),
        cell(context.date(line.date)),
        cell(escaped(line.sent_to)),
        cell(escaped(line.note)),
        cell(context.cited(line.source_id)),
    )
