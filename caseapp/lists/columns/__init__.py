"""From the cells of a row to what they mean: columns by their headings, values by their kind."""
