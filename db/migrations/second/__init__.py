"""What the second schema adds."""
