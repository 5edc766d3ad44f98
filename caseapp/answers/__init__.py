"""The words in which replies answer, and how they stand to each other."""
