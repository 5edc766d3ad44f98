"""What the words of an answer say: its kind, and which region and form of care they name."""
