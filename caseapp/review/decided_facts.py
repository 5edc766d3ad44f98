"""The facts on which a verdict was given, and which of them have changed since."""

import json
import uuid
from collections.abc import Collection, Mapping

from sqlmodel import Session

from caseapp.matching.model import Person
from caseapp.review.persons import persons_of_lines

FIELDS = ("names", "birth", "sex", "birth_place")


def facts_of(session: Session, entry_ids: Collection[uuid.UUID]) -> dict[str, Mapping[str, str]]:
    """Return what is known of lines now, each under its id, as plain texts."""
    return {key: _facts(one) for key, one in persons_of_lines(session, entry_ids).items()}


def facts_text(facts: Mapping[str, Mapping[str, str]]) -> str:
    """Return facts as a verdict keeps them."""
    return json.dumps(facts, ensure_ascii=False, sort_keys=True)


def changed_since(kept: str, now: Mapping[str, Mapping[str, str]]) -> tuple[str, ...]:
    """Return the fields that read otherwise than when the verdict was given."""
    before: Mapping[str, Mapping[str, str]] = json.loads(kept)
    return tuple(
        field
        for field in FIELDS
        if any(
            told.get(field, "") != now[line].get(field, "")
            for line, told in before.items()
            if line in now
        )
    )


def _facts(person: Person) -> Mapping[str, str]:
    names = {
        " ".join(filter(None, (name.surname, name.given_name, name.patronymic, name.full)))
        for name in person.names
    }
    return {
        "names": "; ".join(sorted(names)),
        "birth": "; ".join(sorted(birth.edtf for birth in person.births)),
        "sex": person.sex,
        "birth_place": person.birth_place,
    }
