"""Triggers of the third schema; text only, for whoever checks them."""

from db.migrations.first.triggers import appended

_APPENDED = ("determination_proposal", "verdict_proposal", "proposal_answer")

TRIGGERS = dict(trigger for table in _APPENDED for trigger in appended(table))
