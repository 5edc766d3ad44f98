"""Frozen data to bytes: documents and their words."""
