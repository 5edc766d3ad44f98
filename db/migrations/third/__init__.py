"""What the third schema adds."""
