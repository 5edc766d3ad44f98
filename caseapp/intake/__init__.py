"""Files from outside on their way into a case."""
