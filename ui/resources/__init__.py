"""Icons and the style sheet."""
