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


def being_made(waits_for: str) -> str:
    """Say that the paper is being made, or what runs before it; it can be cancelled at the foot."""
    if not waits_for:
        return translate("PreviewPage", "The paper is being made…")
    said = translate("PreviewPage", "The paper waits until this is done or cancelled: {0}")
    return said.format(waits_for)
