"""Versions of a list side by side, and what of a new one is taken over."""
