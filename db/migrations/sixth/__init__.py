"""The parts of the sixth schema."""
