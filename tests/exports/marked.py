"""An invented case with a mark in every text that it holds, and where marks are found."""

import datetime as dt
import io
import itertools
import uuid
from dataclasses import fields
from typing import get_type_hints

import pikepdf
import pypdf
import pypdfium2
from PIL import Image

from caseapp.case_file import (
    AttachmentLine,
    BirthLine,
    CaseFile,
    CitationLine,
    ClaimLine,
    DescriptionLine,
    DeterminationLine,
    EntryLine,
    HistoryLine,
    LeadingPhoto,
    NameLine,
    PlacementLine,
    RequestLine,
    SourceLine,
)
from caseapp.case_parts.people_lines import (
    ApplicationLine,
    FlagLine,
    GroupLine,
    KinLine,
    NamedSibling,
    NoteLine,
    OtherChild,
    People,
    RelationLine,
    Remarks,
    TagLine,
)
from caseapp.contradictions.model import About, Cited, Contradiction, Rule, Side, What
from caseapp.dates import UncertainDate, from_edtf

AT = dt.datetime(2025, 6, 20, 9, 30, tzinfo=dt.UTC)


class Marking:
    """Fills records: every text with a mark, every date with a day of its own."""

    def __init__(self, text=None):
        self.marks = {}  # mark -> where it stands
        self._numbers = itertools.count(1)
        self._text = text or (lambda number: f"Щґ{number:04}їЄ")

    def mark(self, where):
        mark = self._text(next(self._numbers))
        self.marks[mark] = where
        return mark

    def __call__(self, kind, /, **given):
        hints = get_type_hints(kind)
        values = {
            one.name: given.get(one.name, self._value(kind, one.name, hints[one.name]))
            for one in fields(kind)
        }
        return kind(**values)

    def _value(self, kind, name, hint):
        where = f"{kind.__name__}.{name}"
        if hint is str:
            return self.mark(where)
        if hint is UncertainDate:
            day = dt.date(2014, 1, 1) + dt.timedelta(days=7 * next(self._numbers))
            return from_edtf(day.isoformat(), self.mark(where))
        if hint is uuid.UUID or hint == uuid.UUID | None:
            return uuid.UUID(int=next(self._numbers))
        plain = {bool: False, int: 0, dt.datetime: AT, bytes: b""}
        return plain.get(hint, () if str(hint).startswith("tuple") else None)


def a_photo():
    picture = io.BytesIO()
    Image.new("RGB", (60, 80), "grey").save(picture, "JPEG")
    return picture.getvalue()


def marked_case(make):
    """Give a case with every kind of record, each text with a mark of `make`."""
    source, quiet = make(SourceLine, reliability="B", credibility="2"), make(SourceLine)
    cited = {"source_id": source.id}
    handed = make(EntryLine, list_kind="handed_over", list_date="2025-06-02", gone_version=0)
    reply = make(EntryLine, list_kind="reply", list_date="2025-07-23", gone_version=0)
    child = make(OtherChild, sex="female", birth_edtf="2012", status="open", region="", since="")
    no_line = {"entry_id": None, **cited}
    names = (
        make(NameLine, kind="registered_at_birth", script="Cyrl", **no_line),
        make(NameLine, kind="as_written_on_list", script="Cyrl", entry_id=handed.entry_id),
        make(NameLine, kind="after_adoption", script="Cyrl", **no_line),
    )
    placement = make(PlacementLine, region="RU-TYU", care="residential_care", **no_line)
    claim = make(ClaimLine, party="russia", kind="located", region="RU-TYU", withdrawn_reason="")
    return make(
        CaseFile,
        number="2025-00017",
        is_demo=True,
        sex="female",
        circumstances="deported",
        origin_region="UA-14",
        status="located",
        name=" ".join((names[0].surname, names[0].given_name, names[0].patronymic)),
        names=names,
        births=(make(BirthLine, region="UA-14", **no_line),),
        claims=(
            claim,
            make(ClaimLine, party="family", kind="with_family", region="", withdrawn_reason=""),
        ),
        determinations=(make(DeterminationLine, status="located", withdrawn_reason="", **cited),),
        placements=(placement, make(PlacementLine, region="RU-OMS", care="adoption", **no_line)),
        entries=(handed, reply),
        sources=(source, quiet),
        citations=(make(CitationLine, record_id=names[0].id, **cited),),
        history=(make(HistoryLine),),
        journal_anchor="1207:0f3ac9d81b44",
        requests=(make(RequestLine, kind="letter", source_id=quiet.id),),
        descriptions=(make(DescriptionLine, health_group="", **cited),),
        attachments=(make(AttachmentLine, kind="document", media_type="image/jpeg"),),
        photo=make(LeadingPhoto, picture=a_photo()),
        people=_people(make, child, cited),
        remarks=_remarks(make),
        contradictions=(_contradiction(make, claim, placement),),
    )


def _people(make, child, cited):
    person = {"life": "alive", **cited}
    return People(
        relations=(
            make(RelationLine, relation="mother", private=True, **person),
            make(RelationLine, relation="grandmother", private=False, **person),
        ),
        kin=(make(KinLine, relation="sister", child=child, **cited),),
        groups=(make(GroupLine, others=(child,), **cited),),
        applications=(make(ApplicationLine, attached=True, **cited),),
        named=(make(NamedSibling, birth_edtf="2012"),),
    )


def _remarks(make):
    return Remarks(
        notes=(make(NoteLine, private=True), make(NoteLine)),
        tags=(make(TagLine),),
        flags=(make(FlagLine, kind="danger"),),
    )


def _contradiction(make, claim, placement):
    nowhere = {"list_id": None, "version_of": None}
    return make(
        Contradiction,
        rule=Rule.NEVER_BUT_PLACED,
        left=make(Side, id=claim.id, who="russia", source=make(Cited, **nowhere),
                  what=make(What, about=About.CLAIM, value="never_in_russia", region="")),
        right=make(Side, id=placement.id, who="", source=make(Cited, **nowhere),
                   what=make(What, about=About.PLACEMENT, value="camp", region="RU-TYU")),
        looked=None,
    )  # fmt: skip


def everything_in(pdf):
    """Give all that a PDF holds, in one row of bytes: raw, unpacked, and read as text."""
    packed = io.BytesIO(pdf)
    with pikepdf.open(packed) as document:
        plain = [_unpacked(one) for one in document.objects]
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    with pypdfium2.PdfDocument(pdf) as document:
        said = [page.get_textpage().get_text_range() for page in document]
    told = [f"{key}{value}" for key, value in (reader.metadata or {}).items()]
    titles = [str(one) for one in reader.outline]
    words = "\n".join((*said, *told, *titles))
    return b"\n".join((pdf, *plain, words.encode(), words.replace("\n", "").encode()))


def _unpacked(one):
    if not isinstance(one, pikepdf.Stream):
        return one.unparse(resolved=True)
    packed = "DCTDecode" in str(one.get("/Filter"))
    return one.read_raw_bytes() if packed else one.read_bytes()


def found_in(marks, held):
    """Give the marks that the bytes hold, however they are written."""
    lower = held.lower()
    return {
        mark
        for mark in marks
        if any(written in held or written.hex().encode() in lower for written in _written(mark))
    }


def _written(mark):
    return [
        mark.encode(encoding, "replace")
        for encoding in ("utf-8", "utf-16-be", "utf-16-le", "cp1251")
    ]
