"""Text that others wrote, as a window shows it; what is stored stays word for word."""

import re

SIGN = "\N{REPLACEMENT CHARACTER}"
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def seen(text: str) -> str:
    """Give a sign for each mark that turns the direction of writing, and so what stands beside."""
    return text if text.isascii() else _TURNING.sub(SIGN, text)
