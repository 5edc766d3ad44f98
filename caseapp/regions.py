"""Federal subjects and the units of Ukraine, by any of their names."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Region:
    """A unit by its ISO 3166-2 code; occupied units stand under Ukraine."""

    code: str
    country: str
    kind: str
    name_uk: str
    name_ru: str
    name_en: str
    aliases: tuple[str, ...] = ()
    occupied: str = ""  # "", partly, fully
    occupied_since: str = ""
