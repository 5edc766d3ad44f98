"""Invented persons for tests of matching."""

import datetime as dt

from caseapp.matching.model import BirthSpan, Person, Sibling, WrittenName


def born(text):
    """A birth record from "2014", "2014-05" or "2014-05-06"; nothing from an empty text."""
    if not text:
        return BirthSpan()
    first = dt.date.fromisoformat((text + "-01-01")[:10])
    last = {
        10: first,
        7: (first.replace(day=1) + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1),
        4: first.replace(month=12, day=31),
    }[len(text)]
    return BirthSpan(text, first, last)


def person(name, birth="", *, id_="p", **more):
    """A person by full name."""
    births = (born(birth),) if birth else ()
    return Person(id=id_, names=(WrittenName(full=name),), births=births, **more)


def sibling(name, birth):
    return Sibling(name, born(birth))


def of(candidate, field):
    """The evidence of one field."""
    return next(e for e in candidate.evidence if e.field == field)
