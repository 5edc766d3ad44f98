"""One case as text: field names and codes in the reader's language, ids left to JSON."""

from collections.abc import Iterator, Mapping
from typing import Any

from caseapp.course.adulthood import Ages
from exports.acts import act_sentence
from exports.adulthood import ages
from exports.dates import shown
from exports.regions import region_name
from exports.words import words
from ui.words import language

Record = Mapping[str, Any]

_CODES = {
    "status": "tracing_status",
    "sex": "sex",
    "circumstances": "circumstances",
    "party": "party",
    "reported_by": "party",
    "care": "care_arrangement",
    "script": "script",
    "reliability": "reliability",
    "credibility": "credibility",
    "relation": "relation",
    "life": "life_status",
    "attached": "application",
    "is_representative": "yes_no",
    "private": "yes_no",
    "pinned": "yes_no",
    "health_group": "health_group",
    "outcome": "proposal_answer_kind",
}
_KINDS = {
    "names": "name_kind",
    "claims": "claim_kind",
    "flags": "flag_kind",
    "attachments": "attachment_kind",
    "requests": "request_kind",
}
_FOR_PROGRAMS = ("id", "is_demo", "contradicts", "said_again", "raw")
_REGIONS = ("region", "origin_region", "own_region")


def print_case(said: Mapping[str, object]) -> None:
    """Print each section with its records, one a line."""
    for section, records in said.items():
        print(_title(section))
        for record in records if isinstance(records, list) else [records]:
            print("  " + _line(section, record))


def _title(section: str) -> str:
    catalogue = words(language())
    key = f"summary.{section}"
    return catalogue.capital(key) if key in catalogue else section


def _line(section: str, record: object) -> str:
    if not isinstance(record, Mapping):
        return str(record)
    if section == "contradictions" and "sentence" in record:
        return str(record["sentence"])
    if section == "history":
        told = act_sentence(record["act"], record["data"], language())
        return f"{record['at']:%Y-%m-%d %H:%M}; {record['worker']}; {told}"
    if section == "timeline":
        return str(record["said"])
    if section == "coming_of_age":
        return "; ".join(_coming(record))
    return "; ".join(_parts(section, record))


def _coming(record: Record) -> Iterator[str]:
    """Say when each age is reached, and how old the child is."""
    catalogue = words(language())
    for one in record["turning"]:
        date = shown(one["edtf"], language())
        title = catalogue.text(f"timeline.turns_{one['age']}")
        yield f"{title}: {date}"
    if record["today"]:
        yield catalogue.text("adulthood.today", age=ages(Ages(**record["today"]), catalogue))


def _parts(section: str, record: Record) -> Iterator[str]:
    catalogue = words(language())
    for name, value in record.items():
        if value and name not in _FOR_PROGRAMS and not name.endswith("_id"):
            key = f"field.{name}"
            title = catalogue.text(key) if key in catalogue else name
            yield f"{title}: {_worded(section, name, value)}"


def _worded(section: str, name: str, value: object) -> str:
    group = _KINDS.get(section, "") if name == "kind" else _CODES.get(name, "")
    if group:
        return words(language()).worded(group, str(value))
    if name in _REGIONS:
        return region_name(str(value), language())
    if isinstance(value, Mapping):
        return _date(value)
    if isinstance(value, list):
        return " / ".join(", ".join(_parts(section, one)) for one in value)
    return str(value)


def _date(value: Record) -> str:
    """Give a date as it was written; where nothing was, as it is understood."""
    return str(value["text"]) or shown(str(value["edtf"]), language())
