"""Contradictions of a case: which two things that are said of one child cannot both be true."""
