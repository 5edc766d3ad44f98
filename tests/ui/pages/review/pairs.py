"""Invented evidence of a pair, and what its sheet says."""

from PySide6.QtWidgets import QLabel

from caseapp.matching.model import Evidence

ALIKE = (Evidence("surname", "Капрондук", "Капрондюк", "near", 7.5, "one_letter"),)


def said(page):
    return "\n".join(one.text() for one in page.sheet.findChildren(QLabel))
