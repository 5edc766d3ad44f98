"""What could decide a pair that is not sure."""

from caseapp.review.pairs import ReviewItem
from exports.match_words import not_known
from exports.words import Words
from ui.words import translate


def what_helps(item: ReviewItem, words: Words) -> str:
    """Say what could decide a pair that these data cannot, or make a possible one surer."""
    missing = not_known(item, words)
    if not item.is_undecidable:
        more = translate("ReviewGrade", "More could be told if both sides had: {0}.")
        return more.format(missing) if missing else ""
    said = translate(
        "ReviewPage", "What would help: a photo, brothers and sisters, the place of stay."
    )
    not_yet = translate("ReviewPage", "Not compared yet: {0}.").format(missing)
    return f"{said} {not_yet}" if missing else said
