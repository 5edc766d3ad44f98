"""Triggers of the second schema; text only, for whoever checks them."""

from db.migrations.first.triggers import appended

_APPENDED = ("attachment_content", "determination_withdrawal", "forgotten_mapping", "review_note")

_NOT_ACCEPTED_BY_AN_UNDONE_IMPORT = (
    "accepted_field_no_delete",
    """CREATE TRIGGER accepted_field_no_delete BEFORE DELETE ON accepted_field WHEN NOT EXISTS (
  SELECT 1 FROM import_run WHERE undone_at IS NOT NULL AND id = OLD.import_id
) BEGIN SELECT RAISE(ABORT, 'accepted_field is append-only'); END""",
)

_NOT_TAKEN_BACK_OF_AN_UNDONE_IMPORT = (
    "acceptance_withdrawal_no_delete",
    """CREATE TRIGGER acceptance_withdrawal_no_delete BEFORE DELETE ON acceptance_withdrawal
WHEN NOT EXISTS (
  SELECT 1 FROM import_run JOIN accepted_field ON accepted_field.import_id = import_run.id
  WHERE import_run.undone_at IS NOT NULL AND accepted_field.id = OLD.accepted_id
) BEGIN SELECT RAISE(ABORT, 'acceptance_withdrawal is append-only'); END""",
)

_NOT_OF_AN_UNDONE_IMPORT = (
    "claim_correction_no_delete",
    """CREATE TRIGGER claim_correction_no_delete BEFORE DELETE ON claim_correction WHEN NOT EXISTS (
  SELECT 1 FROM import_run JOIN claim ON claim.import_id = import_run.id
  WHERE import_run.undone_at IS NOT NULL AND claim.id = OLD.claim_id
) BEGIN SELECT RAISE(ABORT, 'claim_correction is append-only'); END""",
)

TRIGGERS = dict(
    (
        *(trigger for table in _APPENDED for trigger in appended(table)),
        appended("accepted_field")[0],
        _NOT_ACCEPTED_BY_AN_UNDONE_IMPORT,
        appended("acceptance_withdrawal")[0],
        _NOT_TAKEN_BACK_OF_AN_UNDONE_IMPORT,
        appended("claim_correction")[0],
        _NOT_OF_AN_UNDONE_IMPORT,
    )
)
