"""Bakes the name tables beside it from public packages; no part of the running program."""
