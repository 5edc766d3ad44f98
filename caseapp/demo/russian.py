"""Ukrainian words as Russian papers write them: letter for letter, with no help from matching."""

_LETTERS = str.maketrans(
    {
        "і": "и", "І": "И", "ї": "и", "Ї": "И", "є": "е", "Є": "Е", "ґ": "г", "Ґ": "Г",
        "'": "ь", "’": "ь",
    }
)  # fmt: skip


def to_russian(word: str) -> str:
    """Return an invented Ukrainian word in Russian letters."""
    return word.translate(_LETTERS)
