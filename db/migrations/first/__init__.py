"""What migration 0001 makes, one module per group of tables."""
