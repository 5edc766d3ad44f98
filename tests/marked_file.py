"""A case file of invented children in which every value is a mark, some of them in private records.

What only private records say is `secret`: it may stand in no paper, table or file that goes out.
"""

import datetime as dt
import io
import random
import uuid
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image, ImageDraw

from caseapp.cases.attachments import (
    YES,
    AttachmentDraft,
    Belongs,
    attach,
    change_attachment,
    preview_of,
)
from caseapp.cases.births import add_birth
from caseapp.cases.citations import Cited, changes
from caseapp.cases.claims import add_claim
from caseapp.cases.determinations import determine
from caseapp.cases.drafts import (
    BirthDraft,
    ClaimDraft,
    DeterminationDraft,
    NameDraft,
    PlacementDraft,
    SourceDraft,
)
from caseapp.cases.names import add_name
from caseapp.cases.notes import NoteDraft, add_note
from caseapp.cases.placements import add_placement
from caseapp.cases.relations import KinDraft, RelationDraft, add_relation, link_siblings
from caseapp.cases.requests import RequestDraft, add_request
from caseapp.intake.files import look_at
from caseapp.names.official import official_latin
from caseapp.review.screening import find_candidates, write_candidates
from caseapp.sources import add_source
from caseapp.workspace import Act, Workspace
from db import engine
from db.codes import CareArrangement, NameKind
from tests.factories import WORKER, a_line, a_list, a_listed_case, a_pool, a_session, case_of
from tests.files import PASSPHRASE

TODAY = dt.date(2025, 10, 1)
_SYLLABLES = ("бро", "вен", "гил", "дуж", "жах", "зор", "каф", "лип", "мус", "нят", "пов", "рех")
_KINDS = (NameKind.REGISTERED_AT_BIRTH, NameKind.AFTER_ADOPTION, NameKind.OTHER)
_REGIONS = ("RU-TYU", "RU-OMS", "RU-SAK", "RU-KIR", "RU-PER", "RU-TOM")


@dataclass
class Marked:
    """What was made, and which values may go out nowhere."""

    chance: random.Random
    secret: set[str] = field(default_factory=set)
    pictures: set[bytes] = field(default_factory=set)  # of photos that may go out nowhere
    told: set[str] = field(default_factory=set)
    cases: list[uuid.UUID] = field(default_factory=list)
    lists: list[uuid.UUID] = field(default_factory=list)
    requests: list[uuid.UUID] = field(default_factory=list)
    sources: dict[uuid.UUID, bool] = field(default_factory=dict)  # whether it is private
    numbers: int = 0

    def private(self) -> bool:
        return self.chance.random() < 0.4

    def word(self, ending: str = "", *, secret: bool) -> str:
        """Give a word that stands nowhere else and holds no other."""
        self.numbers += 1
        first, rest = divmod(self.numbers, 144)
        parts = (first, *divmod(rest, 12))
        made = "Щ" + "".join(_SYLLABLES[part] for part in parts) + (ending or "ь")
        (self.secret if secret else self.told).add(made)
        return made

    def day(self, *, secret: bool) -> str:
        """Give a day that stands nowhere else."""
        self.numbers += 1
        day = dt.date(2010, 1, 3) + dt.timedelta(days=11 * self.numbers)
        written = {f"{day:%d.%m.%Y}", day.isoformat()}
        (self.secret if secret else self.told).update(written)
        return f"{day:%d.%m.%Y}"

    def source(self) -> uuid.UUID:
        return self.chance.choice(sorted(self.sources))


def make_marked(folder: Path, seed: int) -> Marked:
    """Make a file whose records are private by chance."""
    marked = Marked(random.Random(seed))  # noqa: S311 - no secret
    with a_session(folder) as session:
        _fill(session, marked)
    return marked


def open_marked(folder: Path) -> Workspace:
    """Open the file that stands in a folder."""
    database = engine.open_file(folder / "file.caseapp", PASSPHRASE)
    return Workspace(database, worker=WORKER, opening=Act("file.opened"))


def forms_of(word: str) -> set[str]:
    """Give the ways in which a paper could write a word, in small letters."""
    return {word.lower(), *filter(None, [official_latin(word).lower()])}


def _fill(session, marked: Marked) -> None:
    handed, pool = a_list(session), a_pool(session)
    marked.lists += [handed, pool]
    for _ in range(4):
        _source(session, marked)
    names = []
    for _ in range(2):
        name = " ".join(marked.word(one, secret=False) for one in ("енко", "ан", "ович"))
        line = a_listed_case(session, handed, name, birth=marked.day(secret=False))
        case = case_of(session, line)
        marked.cases.append(case)
        names += [name, *_case(session, marked, case)]
    kin = KinDraft(source_id=marked.source())
    link_siblings(session, *marked.cases, kin)
    for name in names:  # the other side's list has nearly every one of the names
        a_line(session, pool, name.replace("Щ", "Ш"), birth=marked.day(secret=False))
    found = find_candidates(session, handed, [pool], top=10)
    write_candidates(session, found, weak=True)


def _source(session, marked: Marked) -> None:
    secret = marked.private()
    publisher, title = marked.word(secret=secret), marked.word(secret=secret)
    link = f"https://example.org/{marked.word(secret=secret)}"
    draft = SourceDraft(publisher, title, "2024", link, private=secret)
    marked.sources[add_source(session, draft).id] = secret


def _case(session, marked: Marked, case: uuid.UUID) -> list[str]:
    """Add records of every kind; return the names under which the other side may have the child."""
    names = [_name(session, marked, case, kind) for kind in _KINDS]
    for _ in range(3):
        _birth(session, marked, case)
        _placement(session, marked, case)
    claim = ClaimDraft("russia", "never_in_russia", date_text="23.07.2025")
    add_claim(session, case, claim, worker=WORKER)
    located = DeterminationDraft("located", "01.08.2025", marked.source())
    determine(session, case, located, worker=WORKER, today=TODAY)
    for _ in range(2):
        secret = marked.private()
        note = NoteDraft(marked.word(secret=secret), private=secret)
        add_note(session, case, note, worker=WORKER)
        _relation(session, marked, case)
    subject = marked.word(secret=False)
    request = RequestDraft("request", subject, "Вигадана установа", source_id=marked.source())
    marked.requests.append(add_request(session, case, request).id)
    _file(session, marked, case, Belongs(marked.requests[-1]), hidden=False)
    return names


def _name(session, marked: Marked, case: uuid.UUID, kind: NameKind) -> str:
    secret = marked.private()
    parts = [marked.word(one, secret=secret) for one in ("чук", "ій", "евич")]
    draft = NameDraft(
        kind, *parts, note=marked.word(secret=secret), source_id=marked.source(), private=secret
    )
    made = add_name(session, case, draft).id
    _cite(session, marked, made, draft.source_id, secret=secret)
    return " ".join(parts)


def _birth(session, marked: Marked, case: uuid.UUID) -> None:
    secret = marked.private()
    draft = BirthDraft(
        marked.day(secret=secret),
        place=marked.word(secret=secret),
        note=marked.word(secret=secret),
        source_id=marked.source(),
        private=secret,
    )
    made = add_birth(session, case, draft, today=TODAY).id
    _file(session, marked, case, Belongs(made), hidden=secret)


def _placement(session, marked: Marked, case: uuid.UUID) -> None:
    secret = marked.private()
    draft = PlacementDraft(
        region=marked.chance.choice(_REGIONS),
        locality=marked.word(secret=secret),
        institution=marked.word(secret=secret),
        care=marked.chance.choice(list(CareArrangement)).value,
        from_text=str(marked.chance.choice((2022, 2023, 2024))),
        note=marked.word(secret=secret),
        source_id=marked.source(),
        private=secret,
    )
    made = add_placement(session, case, draft, today=TODAY).id
    _cite(session, marked, made, draft.source_id, secret=secret)
    _file(session, marked, case, Belongs(made, kind="photo"), hidden=secret)


def _relation(session, marked: Marked, case: uuid.UUID) -> None:
    secret = marked.private()
    draft = RelationDraft(
        "mother",
        surname=marked.word(secret=False),
        contact=marked.word(secret=secret),
        private=secret,
        source_id=marked.source(),
    )
    add_relation(session, case, draft)


def _cite(session, marked: Marked, record, first, *, secret: bool) -> None:
    """Let a record cite another source too, each with a passage."""
    wanted = [Cited(one, "") for one in dict.fromkeys((first, marked.source()))]
    passages = [
        Cited(one.source_id, marked.word(secret=secret or marked.sources[one.source_id]))
        for one in wanted
    ]
    for change in changes(session, record, first, passages):
        change(session)


def _file(session, marked: Marked, case, belongs: Belongs, *, hidden: bool) -> None:
    """Keep a file; it stays in the office too where its record or its source does."""
    private, source = marked.private(), marked.source()
    secret = hidden or private or marked.sources[source]
    name = marked.word(secret=secret)
    is_photo = belongs.kind == "photo"
    content = _picture(marked) if is_photo else name.encode()
    taken = look_at(Path(f"{name}.{'jpg' if is_photo else 'txt'}"), content)
    kept = attach(session, case, taken, belongs).id
    draft = AttachmentDraft(
        belongs.kind,
        title=marked.word(secret=secret),
        seen=marked.word(secret=secret) if is_photo else "",
        leads=YES if is_photo else "",
        note=marked.word(secret=secret),
        source_id=source,
        private=private,
    )
    change_attachment(session, kept, draft, today=TODAY)
    if secret and is_photo:
        marked.pictures.add(preview_of(session, kept))


def _picture(marked: Marked) -> bytes:
    picture = Image.new("RGB", (90, 120), tuple(marked.chance.randbytes(3)))
    ImageDraw.Draw(picture).line((0, 0, *marked.chance.choices(range(90), k=2)), "white", 5)
    kept = io.BytesIO()
    picture.save(kept, "JPEG")
    return kept.getvalue()
