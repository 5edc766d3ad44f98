"""The facts on which a verdict was given, and which of them have changed since."""

import json
import uuid
from collections.abc import Collection, Mapping, Sequence

from sqlmodel import Session

from caseapp.matching.model import Person
from caseapp.review.persons import persons_of_lines

FIELDS = ("names", "birth", "sex", "birth_place", "siblings", "eyes", "hair", "sibling_count")
REGION = "region"
_BETWEEN = "; "


def facts_of(session: Session, entry_ids: Collection[uuid.UUID]) -> dict[str, Mapping[str, str]]:
    """Return what is known of lines now, each under its id, as plain texts."""
    return {key: _facts(one) for key, one in persons_of_lines(session, entry_ids).items()}


def facts_text(facts: Mapping[str, Mapping[str, str]]) -> str:
    """Return facts as a verdict keeps them."""
    return json.dumps(facts, ensure_ascii=False, sort_keys=True)


def changed_since(kept: str, now: Mapping[str, Mapping[str, str]]) -> tuple[str, ...]:
    """Return the fields that read otherwise than when the verdict was given.

    A child is moved often: its region counts only where both sides came to name the same one. What
    an older verdict did not keep is not compared.
    """
    before: Mapping[str, Mapping[str, str]] = json.loads(kept)
    read = {line: told for line, told in before.items() if line in now}
    changed = [
        field
        for field in FIELDS
        if any(field in told and told[field] != now[line][field] for line, told in read.items())
    ]
    kept_regions = [told[REGION] for told in read.values() if REGION in told]
    met = _shared([now[line][REGION] for line in read]) and not _shared(kept_regions)
    return (*changed, REGION) if met and len(kept_regions) > 1 else tuple(changed)


def _shared(regions: Sequence[str]) -> bool:
    """Tell whether all lines name a region in common."""
    named = [set(filter(None, one.split(_BETWEEN))) for one in regions]
    return len(named) > 1 and bool(set.intersection(*named))


def _facts(person: Person) -> Mapping[str, str]:
    names = {
        " ".join(filter(None, (name.surname, name.given_name, name.patronymic, name.full)))
        for name in person.names
    }
    count = person.sibling_count
    return {
        "names": _BETWEEN.join(sorted(names)),
        "birth": _BETWEEN.join(sorted(birth.edtf for birth in person.births)),
        "sex": person.sex,
        "birth_place": person.birth_place,
        "siblings": _BETWEEN.join(sorted(f"{s.name} {s.birth.edtf}" for s in person.siblings)),
        "eyes": person.eyes,
        "hair": person.hair,
        "sibling_count": "" if count is None else str(count),
        REGION: _BETWEEN.join(sorted(set(person.regions))),
    }
