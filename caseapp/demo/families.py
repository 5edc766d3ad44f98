"""The people around some children of the demo: parents, siblings, a group, applications, notes."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from caseapp.case_file import read_case
from caseapp.cases import applications, flags, groups, index, notes, register, relations, tags
from caseapp.cases.applications import ApplicationDraft
from caseapp.cases.drafts import CaseDraft
from caseapp.cases.flags import FlagDraft
from caseapp.cases.groups import GroupDraft
from caseapp.cases.notes import NoteDraft
from caseapp.cases.relations import KinDraft, RelationDraft
from caseapp.cases.tags import TagDraft
from caseapp.demo.casework import TODAY, WORKER, Casework
from caseapp.demo.people import Child
from caseapp.places_apart import apart
from db.codes import FlagKind, LifeStatus, Relation

Family = Sequence[Child]


def gather_families(work: Casework) -> None:
    """Record the people around some children, when all lists are in."""
    families = _families(work)
    for family in families[:5]:
        _link(work, family)
    if parted := _parted(work, families[5:]):
        _link(work, parted)
    for family in families[:3]:
        _mother(work, family)
    _grandmother(work, families[3][0])
    _travelled(work, [family[0] for family in families[:4]])
    _apply(work, families)
    _note(work, families[0][0])
    _tell_the_taking(work, families[0][0])


def _families(work: Casework) -> list[Family]:
    found: dict[int, list[Child]] = defaultdict(list)
    for child in work.cases:
        found[child.family].append(child)
    return [family for family in found.values() if len(family) > 1]


def _parted(work: Casework, families: Sequence[Family]) -> Family:
    """Return the first family whose children are reported in different regions."""
    regions = {row.case_id: row.region for row in work.workspace.read(index.rows)}
    for family in families:
        places = [regions[work.cases[child]] for child in family]
        if any(apart(left, right) for left, right in pairwise(places)):
            return family
    return ()


def _link(work: Casework, family: Family) -> None:
    for left, right in pairwise(family):
        cases = work.cases[left], work.cases[right]
        work.write(relations.link_siblings, *cases, KinDraft("за словами матері (вигадано)"))


def _mother(work: Casework, family: Family) -> None:
    """Let each child of a family have the same mother, named as its own surname allows."""
    girl = next((child for child in family if child.is_girl), family[0])
    mother = RelationDraft(
        relation=Relation.MOTHER,
        surname=girl.name.surname,
        given_name="Вигадана",
        patronymic="Прикладівна",
        birth_text="близько 1986",
        life=LifeStatus.ALIVE,
        is_representative=True,
        contact="телефон є в паперовій справі (вигадано)",
        source_id=work.sources["mother"],
    )
    for child in family:
        work.write(relations.add_relation, work.cases[child], mother, today=TODAY)


def _grandmother(work: Casework, child: Child) -> None:
    told = RelationDraft(Relation.GRANDMOTHER, note="бабуся з боку батька, ім’я не назвали")
    work.write(relations.add_relation, work.cases[child], told, today=TODAY)


def _travelled(work: Casework, children: Sequence[Child]) -> None:
    first, *others = children
    group = GroupDraft(
        transport="автобус № 3 (вигаданий)",
        institution="Вигаданий дитячий табір «Приклад»",
        date_text="жовтень 2022",
        from_place="Прикладівка",
        to_place="Придумськ",
        source_id=work.sources["newspaper"],
    )
    member = work.write(groups.add_group, work.cases[first], group, today=TODAY)
    group_id = work.workspace.read(groups.group_of, member)
    for child in others:
        work.write(groups.join_group, group_id, work.cases[child])


def _apply(work: Casework, families: Sequence[Family]) -> None:
    for family in families[:3]:
        given = ApplicationDraft(
            attached=True,
            by_whom=f"мати, {family[0].name.surname} (вигадана)",
            date_text="15.08.2025",
            sent_to="Уповноважений Верховної Ради України з прав людини",
            source_id=work.sources["mother"],
        )
        work.write(applications.add_application, work.cases[family[0]], given, today=TODAY)
    waiting = ApplicationDraft(note="бабуся ще збирає документи (вигадано)")
    case_id = work.cases[families[3][0]]
    work.write(applications.add_application, case_id, waiting, today=TODAY)


def _note(work: Casework, child: Child) -> None:
    case_id = work.cases[child]
    for text, pinned in (
        ("Телефонувати лише після 18:00 (вигадано).", True),
        ("Сусідка передала фотографію групи біля автобуса (вигадано).", False),
    ):
        work.write(notes.add_note, case_id, NoteDraft(text, pinned=pinned), worker=WORKER)
    for tag in ("автобус № 3", "родина чекає"):
        work.write(tags.add_tag, case_id, TagDraft(tag))
    flag = FlagDraft(FlagKind.URGENT, "мати виїздить за кордон (вигадано)")
    work.write(flags.add_flag, case_id, flag, worker=WORKER)


def _tell_the_taking(work: Casework, child: Child) -> None:
    case = work.workspace.read(read_case, work.cases[child])
    draft = CaseDraft(
        sex=case.sex,
        circumstances=case.circumstances,
        circumstances_text=case.circumstances_text,
        event_text=case.event.text,
        origin_region=case.origin_region,
        origin_place=case.origin_place,
        note=case.note,
        separation_place="автовокзал, Прикладівка (вигадано)",
        taken_by="люди, що назвалися працівниками опіки (вигадано)",
        last_place="Придумськ (вигадано)",
        last_seen_text="11.2022",
    )
    work.write(register.change_case, work.cases[child], draft, today=TODAY)
