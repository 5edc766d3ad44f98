"""What can be done to a file: the codes that the journal keeps and the window words."""

from enum import StrEnum


class ActCode(StrEnum):
    """One act of a person; stored strings never change."""

    FILE_CREATED = "file.created"
    FILE_OPENED = "file.opened"
    IMPORT_WRITTEN = "import.written"
    IMPORT_UNDONE = "import.undone"
    CASE_OPENED = "case.opened"
    CASE_CHANGED = "case.changed"
    NAME_ADDED = "name.added"
    NAME_CHANGED = "name.changed"
    NAME_REMOVED = "name.removed"
    NAME_RESTORED = "name.restored"
    BIRTH_ADDED = "birth.added"
    BIRTH_CHANGED = "birth.changed"
    BIRTH_REMOVED = "birth.removed"
    BIRTH_RESTORED = "birth.restored"
    PLACEMENT_ADDED = "placement.added"
    PLACEMENT_CHANGED = "placement.changed"
    PLACEMENT_REMOVED = "placement.removed"
    PLACEMENT_RESTORED = "placement.restored"
    CLAIM_ADDED = "claim.added"
    CLAIM_WITHDRAWN = "claim.withdrawn"
    DETERMINATION_RECORDED = "determination.recorded"
    SOURCE_ADDED = "source.added"
    SOURCE_CHANGED = "source.changed"
    SCREENING_WRITTEN = "screening.written"
    VERDICT_DECIDED = "verdict.decided"
    VERDICT_WITHDRAWN = "verdict.withdrawn"
