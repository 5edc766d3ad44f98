"""Triggers of the sixth schema; text only, for whoever checks them."""

from db.migrations.first.triggers import appended

_APPENDED = ("case_aside", "case_aside_answer")

TRIGGERS = dict(trigger for table in _APPENDED for trigger in appended(table))
