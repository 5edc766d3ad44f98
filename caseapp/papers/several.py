"""Several cases as they go onto one paper, each whole."""

from collections.abc import Iterator
from dataclasses import dataclass

from caseapp.case_file import CaseFile


@dataclass(frozen=True, slots=True)
class SeveralCases:
    """The cases of a paper in its order, read while others are drawn, and how many they are."""

    cases: Iterator[CaseFile]
    count: int
