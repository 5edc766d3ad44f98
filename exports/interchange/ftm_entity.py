"""An entity of FollowTheMoney, and the forms that its values have."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from caseapp.dates import UncertainDate
from exports.regions import region_name

Properties = Mapping[str, tuple[str, ...]]

LINK = re.compile(r"https?://\S+")
_SURE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity; every property has one or more values."""

    id: str
    schema: str
    properties: Properties


def filled(**properties: Iterable[str]) -> Properties:
    """Keep what has a value, each value once."""
    told = {
        name: tuple(dict.fromkeys(value.strip() for value in values if value.strip()))
        for name, values in properties.items()
    }
    return {name: values for name, values in told.items() if values}


def sure(date: UncertainDate) -> str:
    """Give a date that is known to the year, month or day, else nothing."""
    return date.edtf if _SURE.fullmatch(date.edtf) else ""


def place(region: str, locality: str, language: str, institution: str = "") -> str:
    """Name a place from the smallest to the largest."""
    name = region_name(region, language) if region else ""
    return ", ".join(part for part in (institution, locality, name) if part)
