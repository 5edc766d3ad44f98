"""One small module per kind of record of a case."""
