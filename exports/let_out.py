"""The table of what goes out: per profile the fields of each kind of record, and which records.

A field that is not named here does not go out, so that a new one stays in the office until somebody
decides. The whole file (`full`) has every field; what never goes out is in `NEVER`.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from caseapp.case_file import (
    AsideLine,
    BirthLine,
    CaseFile,
    CitationLine,
    ClaimLine,
    DescriptionLine,
    DeterminationLine,
    EntryLine,
    LeadingPhoto,
    NameLine,
    PlacementLine,
    SourceLine,
)
from caseapp.case_parts.people_lines import (
    ApplicationLine,
    GroupLine,
    KinLine,
    OtherChild,
    People,
    RelationLine,
    Remarks,
)
from caseapp.dates import UncertainDate
from db.codes import CareArrangement, ListKind, NameKind, Party, Relation
from exports.outgoing import Profile, Section

Keeps = Callable[[Any, CaseFile], bool]

FIELDS: Final[Mapping[Profile, Mapping[type, str]]] = {
    Profile.PUBLIC: {
        CaseFile: "number is_demo name sex status circumstances event origin_region names births "
        "descriptions photo journal_anchor office aside duplicates",
        AsideLine: "number kind kept at waits",
        NameLine: "kind surname given_name patronymic written script",
        BirthLine: "date region",  # of the date the year
        DescriptionLine: "as_of eyes hair height_cm",  # of the date the year
        LeadingPhoto: "picture",
    },
    Profile.FAMILY: {  # of this child alone: no other child, no grade, no number of another case
        CaseFile: "number is_demo name sex status circumstances event origin_region names births "
        "descriptions photo journal_anchor office origin_place separation_place taken_by "
        "last_place last_seen entries claims determinations placements people sources citations "
        "aside",
        AsideLine: "kind at waits",
        NameLine: "kind surname given_name patronymic written script start end source_id entry_id",
        BirthLine: "date region place source_id entry_id",
        DescriptionLine: "as_of eyes hair height_cm marks clothes source_id",
        LeadingPhoto: "picture date seen",
        EntryLine: "entry_id list_id list_title list_kind list_date line name_written "
        "gone_version gone_date list_recipient list_issuer unread_words",
        ClaimLine: "party kind words date region source_id list_title line withdrawn",
        DeterminationLine: "status date source_id recorded_at",
        PlacementLine: "region locality institution care reported_by start end source_id entry_id",
        People: "relations applications",
        RelationLine: "relation surname given_name patronymic is_representative",
        ApplicationLine: "attached date sent_to source_id",
        SourceLine: "publisher title date link",
        CitationLine: "record_id source_id",
    },
    Profile.PARTNER: {
        CaseFile: "number is_demo name sex status circumstances event origin_region names births "
        "descriptions photo journal_anchor office origin_place separation_place taken_by "
        "last_place last_seen entries claims determinations placements people sources citations "
        "aside duplicates",
        AsideLine: "number kind kept at waits",
        NameLine: "kind surname given_name patronymic written script start end source_id entry_id",
        BirthLine: "date region place source_id entry_id",
        DescriptionLine: "as_of eyes hair height_cm marks clothes source_id",
        LeadingPhoto: "picture date seen",
        EntryLine: "entry_id list_id list_title list_kind list_date line name_written "
        "gone_version gone_date list_recipient list_issuer unread_words",
        ClaimLine: "party kind words date region source_id list_title line withdrawn",
        DeterminationLine: "status date source_id recorded_at",
        PlacementLine: "region locality institution care reported_by start end source_id entry_id",
        People: "relations kin groups applications",
        RelationLine: "relation surname given_name patronymic is_representative",
        KinLine: "relation child",
        OtherChild: "case_id number",
        GroupLine: "group_id transport institution date from_place to_place source_id",
        ApplicationLine: "attached date sent_to source_id",
        SourceLine: "publisher title date link reliability credibility",
        CitationLine: "record_id source_id passage",
    },
}
NEVER: Final[Mapping[type, str]] = {CaseFile: "history proposals", Remarks: "tags flags"}
"""What the office keeps to itself, whoever asks; beside everything that is marked as private."""

BY_SECTION: Final[Mapping[Section, str]] = {
    Section.NAMES: "names",
    Section.BIRTHS: "births",
    Section.DESCRIPTIONS: "descriptions",
    Section.TAKING: "circumstances circumstances_text event origin_region origin_place "
    "separation_place taken_by last_place last_seen",
    Section.LISTS: "entries",
    Section.CLAIMS: "claims",
    Section.DETERMINATIONS: "determinations",
    Section.CONTRADICTIONS: "contradictions",
    Section.PLACEMENTS: "placements",
    Section.FAMILY: "people",
    Section.REQUESTS: "requests",
    Section.NOTES: "note remarks",
    Section.ATTACHMENTS: "attachments",
    Section.SOURCES: "sources citations",
}
"""Which fields of a case a section prints; the timeline is made of all that is left."""

_OURS = (ListKind.HANDED_OVER, ListKind.REGISTER)
_BY_RUSSIA = (ListKind.REPLY, ListKind.POOL)
_PARENTS = (Relation.MOTHER, Relation.FATHER, Relation.LEGAL_REPRESENTATIVE)
WITH_PERSONS: Final = (
    CareArrangement.PARENTS,
    CareArrangement.KINSHIP,
    CareArrangement.FOSTER_CARE,
    CareArrangement.UNRELATED_ADULT,
    CareArrangement.GUARDIANSHIP,
    CareArrangement.PRELIMINARY_GUARDIANSHIP,
    CareArrangement.ADOPTION,
)
OFFICIAL: Final = (Party.UKRAINE, Party.RUSSIA, Party.MEDIATOR)


def told_by_others(line: PlacementLine) -> bool:
    """Tell whether a placement is known from whom a paper could endanger."""
    return bool(line.reported_by) and line.reported_by not in OFFICIAL


def names_persons(line: PlacementLine) -> bool:
    """Tell whether what is typed as institution can be the name of a family."""
    return line.care in WITH_PERSONS


def _home_name(line: NameLine, case: CaseFile) -> bool:
    """Keep the name that home knows: a new one in public tells that the child was found."""
    written = line.kind == NameKind.AS_WRITTEN_ON_LIST and _list_kind(line, case) in _OURS
    return written or line.kind == NameKind.REGISTERED_AT_BIRTH


def _home_birth(line: BirthLine, case: CaseFile) -> bool:
    hidden = {one.id for one in case.sources if one.private}
    return _list_kind(line, case) not in _BY_RUSSIA and line.source_id not in hidden


def _home_looks(line: DescriptionLine, case: CaseFile) -> bool:
    return known_at_home(line.as_of, case)


def known_at_home(date: UncertainDate, case: CaseFile) -> bool:
    """Tell whether looks are from before the child was taken: later ones tell that it was seen."""
    seen, taken = date.earliest or date.latest, case.event.latest or case.event.earliest
    return seen is None or (taken is not None and seen <= taken)


def _list_kind(line: NameLine | BirthLine, case: CaseFile) -> str:
    kinds = (one.list_kind for one in case.entries if one.entry_id == line.entry_id)
    return next(kinds, "")


def _parent(line: RelationLine, _case: CaseFile) -> bool:
    return line.is_representative or line.relation in _PARENTS


def _official(line: ClaimLine, _case: CaseFile) -> bool:
    """Keep what states and mediators say; whoever else spoke may be in danger for it."""
    return line.party in OFFICIAL and not line.withdrawn


def _standing(line: DeterminationLine, _case: CaseFile) -> bool:
    return not line.withdrawn_reason


_TRACED: Final[Mapping[type, Keeps]] = {
    RelationLine: _parent,
    ClaimLine: _official,
    DeterminationLine: _standing,
}
KEEPS: Final[Mapping[Profile, Mapping[type, Keeps]]] = {
    Profile.PUBLIC: {
        NameLine: _home_name,
        BirthLine: _home_birth,
        DescriptionLine: _home_looks,
    },
    Profile.FAMILY: _TRACED,
    Profile.PARTNER: _TRACED,
    Profile.FULL: {},
}
"""Which records go out at all; a kind without a rule goes out whole."""
