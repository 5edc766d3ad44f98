"""The parts of the fifth schema."""
