"""Reviewing candidates: both sides, every piece of evidence, one key for each verdict."""
