"""How the lines of a list, or the children on all lists, stand."""
