"""Contradictions of a case: which two things that are said of one child cannot both be true."""

from caseapp.contradictions.finding import all_contradictions, contradictions_of
from caseapp.contradictions.model import (
    About,
    Cited,
    Contradiction,
    Rule,
    Side,
    What,
)

__all__ = [
    "About",
    "Cited",
    "Contradiction",
    "Rule",
    "Side",
    "What",
    "all_contradictions",
    "contradictions_of",
]
