"""Triggers of the second schema; text only, for whoever checks them."""

TRIGGERS: dict[str, str] = {}
