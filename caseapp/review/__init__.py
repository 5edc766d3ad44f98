"""Pairs of lines that may be one child: found, shown, judged, and what the verdicts bring about."""
