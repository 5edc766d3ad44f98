"""Statements with defaults, for the rules."""

import uuid
from collections import defaultdict

from caseapp.contradictions.model import About, Cited, Side, Stated, What
from caseapp.dates import from_edtf

RUSSIA, UKRAINE, FAMILY = "russia", "ukraine", "family"


def claim(kind, date="2025-07-23", *, who=RUSSIA, region="", words=""):
    what = What(About.CLAIM, kind, region, words)
    return _side(what, date, who)


def placement(region="", since="", until="", *, care="unknown", text=""):
    what = What(About.PLACEMENT, care, region, text, from_edtf(since), from_edtf(until))
    return _side(what, "", FAMILY)


def birth(edtf, who=UKRAINE):
    return _side(What(About.BIRTH, since=from_edtf(edtf)), "2025-06-02", who)


def event(edtf):
    return _side(What(About.EVENT, since=from_edtf(edtf)), "", "")


def determination(status, date="2025-09-01"):
    return _side(What(About.DETERMINATION, status), date, "")


def adopted_name(text="Вигаданська Ірина"):
    return _side(What(About.NAME, "after_adoption", text=text), "", "")


def on_list(about, list_id, *, value="", region=""):
    where = Cited("Вигаданий список", "1", list_id, list_id)
    return Side(uuid.uuid4(), UKRAINE, What(about, value, region), from_edtf("2025-06-02"), where)


def stated(*sides):
    by_kind = defaultdict(list)
    for side in sides:
        by_kind[side.what.about].append(side)
    return Stated(uuid.UUID(int=1), by_kind)


def _side(what, date, who):
    source = Cited("Вигаданий лист")
    return Side(uuid.uuid4(), who, what, from_edtf(date), source)
