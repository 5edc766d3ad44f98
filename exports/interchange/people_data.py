"""The people around a child and the office's remarks as plain data."""

from collections.abc import Mapping

from caseapp.case_file import CaseFile
from caseapp.case_parts.people_lines import (
    ApplicationLine,
    GroupLine,
    KinLine,
    NamedSibling,
    OtherChild,
    RelationLine,
)
from caseapp.dates import UncertainDate

Said = Mapping[str, object]


def people_of(case: CaseFile) -> Said:
    """Give relations, groups, applications, notes, tags and flags."""
    people, remarks = case.people, case.remarks
    return {
        "relations": [*map(_kin, people.kin), *map(_relation, people.relations)],
        "siblings_named": [_named(line) for line in people.named],
        "groups": [_group(line) for line in people.groups],
        "applications": [_application(line) for line in people.applications],
        "apart": [
            {**_child(line.child), "group": line.group, "own_region": line.region}
            for line in people.apart
        ],
        "notes": [*_note(case), *(_fields(line) for line in remarks.notes)],
        "tags": [line.name for line in remarks.tags],
        "flags": [_fields(line) for line in remarks.flags],
    }


def _note(case: CaseFile) -> list[Said]:
    return [{"text": case.note}] if case.note else []


def _fields(line: object) -> Said:
    names: tuple[str, ...] = tuple(type(line).__dataclass_fields__)  # type: ignore[attr-defined] # frozen lines only
    return {name: getattr(line, name) for name in names}


def _date(date: UncertainDate) -> Said:
    return {"text": date.text, "edtf": date.edtf}


def _relation(line: RelationLine) -> Said:
    return {**_fields(line), "birth": _date(line.birth)}


def _kin(line: KinLine) -> Said:
    return {
        "id": line.id,
        "relation": line.relation,
        **_child(line.child),
        "note": line.note,
        "source_id": line.source_id,
    }


def _child(child: OtherChild) -> Said:
    return {
        "case_id": child.case_id,
        "number": child.number,
        "name": child.name,
        "sex": child.sex,
        "birth": {"text": "", "edtf": child.birth_edtf},
        "status": child.status,
        "region": child.region,
        "since": {"text": "", "edtf": child.since},
    }


def _named(line: NamedSibling) -> Said:
    return {
        "name": line.name,
        "birth": {"text": "", "edtf": line.birth_edtf},
        "list": line.list_title,
        "line": line.line,
        "number": line.child.number if line.child else "",
    }


def _group(line: GroupLine) -> Said:
    others = [_child(child) for child in line.others]
    return {**_fields(line), "date": _date(line.date), "others": others}


def _application(line: ApplicationLine) -> Said:
    return {**_fields(line), "date": _date(line.date)}
