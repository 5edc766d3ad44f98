"""Finding cases by their fields: what is typed is read, counted by facets, and kept as views.

A query is words of names beside terms such as `region:RU-TYU`. What a facet chooses is a term
too, so that a filter is always a text that can be read, typed, kept and shared.
"""
