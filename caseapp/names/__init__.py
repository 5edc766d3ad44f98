"""Names: cleaned, read into parts, folded across scripts, keyed for search and comparing."""
