"""The parts of the fourth schema."""
