"""What the office is called, what it agreed upon, and what waits for its second person."""
