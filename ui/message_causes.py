"""The texts for the codes of refusals; an error gives `{value}`, `{choices}` and `{detail}`."""

from collections.abc import Mapping
from typing import Final

from ui.words import QT_TRANSLATE_NOOP

INPUT: Final[Mapping[str, str]] = {
    "no_headings": QT_TRANSLATE_NOOP(
        "Messages",
        "no row of headings was found. Name the columns in the first row, or say what they mean.",
    ),
}

VALUES: Final[Mapping[str, str]] = {
    "not_understood": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is not understood. Write it another way, for example 12.03.2015."
    ),
    "impossible": QT_TRANSLATE_NOOP("Messages", "“{value}” cannot be. Check day, month and year."),
    "ambiguous": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” can mean several dates: {choices}. Write the one you mean."
    ),
    "age_without_date": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is an age without its date. Add when: 7 years (06.2025)."
    ),
    "empty": QT_TRANSLATE_NOOP("Messages", "this must not be empty. Type something."),
    "unknown_code": QT_TRANSLATE_NOOP("Messages", "“{value}” is none of: {choices}."),
    "unknown_region": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is no region that the program knows. Try its full name or its code."
    ),
}

ROWS: Final[Mapping[str, str]] = {}

SOUNDNESS: Final[Mapping[str, str]] = {
    "file.cipher": QT_TRANSLATE_NOOP(
        "Messages", "a page was changed from outside or damaged. Open a backup."
    ),
    "file.pages": QT_TRANSLATE_NOOP("Messages", "the pages do not fit together. Open a backup."),
    "file.references": QT_TRANSLATE_NOOP(
        "Messages", "a record points to one that is gone. Open a backup."
    ),
    "file.triggers": QT_TRANSLATE_NOOP(
        "Messages", "a guard against changing what was recorded is gone. Open a backup."
    ),
}

THINGS: Final[Mapping[str, str]] = {
    "birth": QT_TRANSLATE_NOOP("Messages", "birth record"),
    "candidate": QT_TRANSLATE_NOOP("Messages", "candidate"),
    "case": QT_TRANSLATE_NOOP("Messages", "case"),
    "claim": QT_TRANSLATE_NOOP("Messages", "claim"),
    "entry": QT_TRANSLATE_NOOP("Messages", "list entry"),
    "import": QT_TRANSLATE_NOOP("Messages", "import"),
    "list": QT_TRANSLATE_NOOP("Messages", "list"),
    "name": QT_TRANSLATE_NOOP("Messages", "name"),
    "placement": QT_TRANSLATE_NOOP("Messages", "placement"),
    "source": QT_TRANSLATE_NOOP("Messages", "source"),
    "verdict": QT_TRANSLATE_NOOP("Messages", "verdict"),
}

FIELDS: Final[Mapping[str, str]] = {
    "answer": QT_TRANSLATE_NOOP("Messages", "Answer"),
    "birth": QT_TRANSLATE_NOOP("Messages", "Date of birth"),
    "circumstances": QT_TRANSLATE_NOOP("Messages", "Circumstances"),
    "date": QT_TRANSLATE_NOOP("Messages", "Date"),
    "event_date": QT_TRANSLATE_NOOP("Messages", "Date of event"),
    "eyes": QT_TRANSLATE_NOOP("Messages", "Eyes"),
    "full_name": QT_TRANSLATE_NOOP("Messages", "Full name"),
    "given_name": QT_TRANSLATE_NOOP("Messages", "Given name"),
    "hair": QT_TRANSLATE_NOOP("Messages", "Hair"),
    "line": QT_TRANSLATE_NOOP("Messages", "Number in the list"),
    "name": QT_TRANSLATE_NOOP("Messages", "Name"),
    "note": QT_TRANSLATE_NOOP("Messages", "Note"),
    "origin_place": QT_TRANSLATE_NOOP("Messages", "Place of residence before transfer"),
    "origin_region": QT_TRANSLATE_NOOP("Messages", "Oblast before transfer"),
    "patronymic": QT_TRANSLATE_NOOP("Messages", "Patronymic"),
    "reported_region": QT_TRANSLATE_NOOP("Messages", "Reported region"),
    "sex": QT_TRANSLATE_NOOP("Messages", "Sex"),
    "siblings": QT_TRANSLATE_NOOP("Messages", "Siblings"),
    "source": QT_TRANSLATE_NOOP("Messages", "Source"),
    "surname": QT_TRANSLATE_NOOP("Messages", "Surname"),
}
