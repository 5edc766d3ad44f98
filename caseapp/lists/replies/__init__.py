"""What a reply answers: its words as claims, and the lines to which they belong."""
