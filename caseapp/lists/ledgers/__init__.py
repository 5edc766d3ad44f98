"""Where the children of a list are counted, and what the numbers say."""
