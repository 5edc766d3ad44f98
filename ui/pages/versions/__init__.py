"""Two lists side by side, and what of the second is accepted."""
