"""Settlements as comparing sees them: without the kind of place, old and new names together."""

import csv
import re
from functools import cache, lru_cache
from importlib import resources

from caseapp.names.clean import folded, is_placeholder
from caseapp.names.features import Features, Meeting
from caseapp.names.forms import closed_i_forms
from caseapp.names.scripts import repair_lookalikes
from caseapp.names.skeleton import skeleton

_KIND = re.compile(
    r"^(?:м|с|смт|сщ|г|гор|пгт|пос|п|д|місто|село|селище|город|поселок|посёлок|деревня)\.?\s+|"
    r"^(?:м|с|смт|г|пгт)\."
)
_ENDING = re.compile("[aeiou]+$")


def _settlement(text: str) -> str:
    """Give the name alone: «м. Вигаданськ, Донецька обл.» -> Вигаданськ."""
    return _KIND.sub("", folded(repair_lookalikes(text)).split(",")[0].strip()).strip(" .")


@cache
def _renamed() -> dict[str, str]:
    """Give for each known skeleton the first name of its settlement."""
    file = resources.files("caseapp") / "data" / "renamed_settlements.csv"
    with file.open(encoding="utf-8") as lines:
        rows = [row["names"].split(";") for row in csv.DictReader(lines)]
    return {skeleton(name): names[0] for names in rows for name in names}


def _stems(sounds: list[str]) -> list[str]:
    return list(dict.fromkeys(_ENDING.sub("", sound) or sound for sound in sounds))


@lru_cache(maxsize=50_000)
def place_features(text: str) -> Features:
    """Give what comparing needs to know of a settlement; an empty place is missing."""
    name = _settlement(text)
    own = skeleton(name)
    if not own or is_placeholder(text) or is_placeholder(name):
        return Features(text)
    stems = _stems([own, *map(skeleton, closed_i_forms(name))])
    known = _renamed().get(own)
    keys = {own: Meeting.SOUND} | {"~" + stem: Meeting.SOUND for stem in stems}
    if known:
        keys["=" + known] = Meeting.DICTIONARY
    return Features(text, tuple(keys.items()), tuple(stems), group=known or stems[-1])
