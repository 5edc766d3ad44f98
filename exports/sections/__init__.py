"""One small module per section of a case summary."""
