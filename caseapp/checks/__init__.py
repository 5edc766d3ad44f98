"""Checks of a file: what is missing, doubtful or forgotten in a case, to be looked at.

A check is no contradiction: nothing says otherwise, but a careful colleague would ask. Each can be
marked as looked at and in order (`caseapp.findings.looked_at`), until the facts that it is about
change.
"""
