"""Beside the lines of a list: their answers in order, and what is done with a line."""
