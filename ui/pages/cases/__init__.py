"""All cases: found by any spelling and by their fields, filtered by facets, kept as views."""

from ui.pages.cases.asked import EVERY
from ui.pages.cases.page import CasesPage

__all__ = ["EVERY", "CasesPage"]
