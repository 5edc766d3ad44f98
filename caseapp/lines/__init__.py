"""Which lines of lists stand and go on, and what they name and answer, for all who read them."""
