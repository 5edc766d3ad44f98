"""What is said of a file of another program: what of it a list cannot hold."""

from ui.words import translate


def unread() -> str:
    """Say what of such a file is read for each child, and what is not."""
    return translate(
        "OtherPrograms",
        "Of each child one name, the birth, sex, looks, home and the last place are read. What "
        "else the file says is not: claims, determinations, people, sources, notes, further names "
        "and places.",
    )
