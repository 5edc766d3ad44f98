"""Finding cases and lines from what a person types, also where it is not quite so written."""
