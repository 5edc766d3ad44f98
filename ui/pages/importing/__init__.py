"""Importing a list: the file as understood, row by row, before anything is written."""
