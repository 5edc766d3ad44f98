"""What the preview says of the paper that it shows."""

from exports.outgoing import Profile
from exports.words import words
from ui.words import language, translate

FULL, SHORT = "full", "short"


def forms() -> list[tuple[str, str]]:
    """Offer the forms of a summary."""
    return [
        (FULL, translate("PreviewPage", "full")),
        (SHORT, translate("PreviewPage", "short, at most two pages")),
    ]


def told(profile: Profile) -> str:
    """Say for whom the paper is that is shown."""
    said = translate("PreviewPage", "This is what is saved and what is printed: {0}.")
    return said.format(words(language()).text(f"profile.{profile}"))
