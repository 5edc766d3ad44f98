"""A case for other programs: JSON with a published schema, FollowTheMoney, PFIF.

Each form has a writer and a strict reader, so that a script can check what it got.
"""


class FormError(ValueError):
    """What was to be read is not of the form that the reader knows; the text says what is wrong."""
