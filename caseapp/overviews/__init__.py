"""What stands in a whole file at one look: what waits, what is due, who comes of age."""
