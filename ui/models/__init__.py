"""Models between plain rows and Qt views."""
