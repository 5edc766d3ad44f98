"""The course of a case: its events, moves and days in the order of time."""
