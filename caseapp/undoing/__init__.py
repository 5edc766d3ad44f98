"""Undo and redo over the edits of a file, from its journal: it survives every restart.

The journal says of each edit which record it wrote, from which values to which. Undoing puts the
record back where it still holds what the edit wrote, and is itself a line of the journal; so
nothing is forgotten, and what was undone can be done again until something new is written.
"""
