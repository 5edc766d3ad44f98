"""Events of a case in words: a sentence of each, a short label, the name of its lane."""

from caseapp.course.timeline import Event
from caseapp.dates import UncertainDate
from exports.dates import shown, since, until
from exports.regions import region_name, short_region_name
from exports.words import Words

LONGEST_QUOTE = 80  # letters


def event_sentence(event: Event, words: Words) -> str:
    """Say when it was and what it was."""
    return words.text("timeline.told", when=when(event, words), said=event_what(event, words))


def event_what(event: Event, words: Words) -> str:
    """Say what it was, without when."""
    said = f"{_what(event, words)}{_details(event, words)}"
    return words.text("timeline.withdrawn", said=said) if event.withdrawn else said


def event_label(event: Event, words: Words) -> str:
    """Say in a word or two what it was."""
    if event.kind == "placement" and event.region:
        return short_region_name(event.region, words.language)
    if (
        event.kind in ("name", "list", "request", "due", "attachment", "group", "note")
        and event.text
    ):
        return event.text
    return _coded(event, words) or words.text(f"timeline.{event.kind}")


def lane_name(lane: str, words: Words) -> str:
    """Name a lane: the child's own, a party, the placements, our work."""
    key = f"lane.{lane}"
    if key in words:
        return words.text(key)
    party = f"party.{lane}"
    return words.capital(party) if party in words else lane


def when(event: Event, words: Words) -> str:
    """Word the day, or since when and until when."""
    begun, ended = _date(event.begun, words), _date(event.ended, words)
    if not event.lasts:
        return begun or words.text("date.unknown")
    if begun and ended:
        return f"{begun} – {ended}"
    if begun:
        return since(event.begun.edtf, words) if event.begun.edtf else begun
    if ended:
        return until(event.ended.edtf, words) if event.ended.edtf else ended
    return words.text("date.unknown")


def _what(event: Event, words: Words) -> str:
    said = _coded(event, words)
    if event.kind == "claim":
        key = f"claim_said.{event.lane}"
        return words.text(key, claim=said) if key in words else said
    title = words.text(f"timeline.{event.kind}")
    return f"{title}: {said}" if said else title


def _coded(event: Event, words: Words) -> str:
    known = event.code and event.code != "unknown"
    return words.worded(event.group, event.code) if known else ""


def _details(event: Event, words: Words) -> str:
    region = region_name(event.region, words.language) if event.region else ""
    text = event.text
    if len(text) > LONGEST_QUOTE:
        text = f"{text[:LONGEST_QUOTE].rsplit(maxsplit=1)[0]}…"
    if text and event.kind == "claim":
        text = words.text("paper.quoted", words=text)
    return "".join(f", {part}" for part in (region, text) if part)


def _date(date: UncertainDate, words: Words) -> str:
    return shown(date.edtf, words.language) if date.edtf else date.text
