"""Medians of what people wait for; measured, never asserted."""
