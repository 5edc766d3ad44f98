"""What is said once an import was taken back: all that went, and all that stays."""

import uuid

import pytest

from caseapp.lists.reports import UndoReport
from ui.pages.undoing_imports import _undone


@pytest.mark.parametrize(
    ("removed", "kept", "said"),
    [
        (0, (), "The import of “Список” is undone: 2 entries are gone."),
        (1, (), "1 case that it opened is gone too."),
        (3, ("2025-00001",), "3 cases that it opened are gone too. 1 case stays,"),
    ],
)
def test_cases_that_went_and_cases_that_stay_are_counted(removed, kept, said):
    report = UndoReport(uuid.UUID(int=1), "Список", 2, 0, cases_removed=removed, cases_kept=kept)
    assert said in _undone(report)
