"""A finding about a case, whoever finds it, and that somebody looked at it."""
