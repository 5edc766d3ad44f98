"""Portraits drawn for the demo, descriptions, a document, and facts with several sources."""

import io
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw

from caseapp.case_file import read_case
from caseapp.cases import citations
from caseapp.cases.attachments import YES, AttachmentDraft, Belongs, attach, change_attachment
from caseapp.cases.cited import Cited
from caseapp.cases.descriptions import DescriptionDraft, add_description
from caseapp.cases.written import act_of
from caseapp.demo.casework import TODAY, Casework
from caseapp.demo.people import Child
from caseapp.demo.reply import Answer
from caseapp.intake.files import look_at
from db.codes import AttachmentKind, ClaimKind

_SIZE = (480, 600)
_MARK = "INVENTED"  # across every portrait
_LETTER = """Довідка (вигадана)

Дитину з вигаданим ім'ям видно на вигаданому фото. Жодного слова тут не сказано про справжню дитину.
"""


@dataclass(frozen=True, slots=True)
class Look:
    """How an invented child is drawn and described."""

    skin: str
    hair: str
    eyes: str
    said_eyes: str
    said_hair: str
    height: str
    marks: str


LOOKS = (
    Look("#f2cfae", "#6b4a2b", "#4a7fb5", "блакитні", "русяве", "128", "ластовиння"),
    Look("#e7b98f", "#2e2522", "#5b3a21", "карі", "темне", "141", "шрам на лівій брові"),
    Look("#f5d9bf", "#c9a15a", "#6d8a5a", "зелені", "світле", "119", ""),
)


def located(said: Sequence[Answer]) -> Sequence[Child]:
    """Return the children of whom the reply says where they are."""
    return [answer.child for answer in said if answer.kind == ClaimKind.LOCATED]


def keep_some(work: Casework, children: Sequence[Child]) -> None:
    """Keep portraits and descriptions of the first children, and a document of the first."""
    for number, (child, look) in enumerate(zip(children, LOOKS, strict=False), 1):
        case_id = work.cases[child]
        _describe(work, case_id, look, str(2020 + number))
        _portray(work, case_id, portrait(look, girl=child.is_girl), number)
        _cite_besides(work, case_id)
    letter = look_at(Path("довідка (вигадана).txt"), _LETTER.encode())
    of_mediator = Belongs(source_id=work.sources["mediator"])
    work.write(attach, work.cases[children[0]], letter, of_mediator)


def portrait(look: Look, *, girl: bool) -> bytes:
    """Draw a face of circles and arcs, with a mark that nobody was photographed."""
    picture = Image.new("RGB", _SIZE, "#dfe6ea")
    draw = ImageDraw.Draw(picture)
    if girl:
        draw.rounded_rectangle((110, 130, 370, 470), 110, look.hair)
    draw.rounded_rectangle((70, 470, 410, 640), 90, "#7d93a6")
    draw.rectangle((205, 400, 275, 490), look.skin)
    draw.ellipse((130, 130, 350, 430), look.skin)
    draw.chord((122, 105, 358, 360), 180, 360, look.hair)
    for x in (195, 285):
        draw.ellipse((x - 24, 262, x + 24, 290), "white")
        draw.ellipse((x - 12, 264, x + 12, 288), look.eyes)
    draw.line((240, 290, 232, 335, 248, 335), "#a9825f", 4, "curve")
    draw.arc((205, 330, 275, 385), 20, 160, "#9c5148", 5)
    draw.rectangle((0, 548, 480, 600), "#30404d")
    draw.text((240, 574), _MARK, "white", font_size=34, anchor="mm")
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=85)
    return out.getvalue()


def _describe(work: Casework, case_id: uuid.UUID, look: Look, year: str) -> None:
    draft = DescriptionDraft(
        date_text=year,
        eyes=look.said_eyes,
        hair=look.said_hair,
        height=look.height,
        marks=look.marks,
        health_group="2" if look.marks else "",
        source_id=work.sources["mother"],
    )
    work.write(add_description, case_id, draft, today=TODAY)


def _portray(work: Casework, case_id: uuid.UUID, drawn: bytes, number: int) -> None:
    taken = look_at(Path(f"портрет {number} (намальовано).jpg"), drawn)
    kept = work.write(attach, case_id, taken, Belongs(kind=AttachmentKind.PHOTO))
    draft = AttachmentDraft(
        AttachmentKind.PHOTO,
        title="Намальований портрет (вигаданий)",
        date_text=str(2020 + number),
        seen="Вигадана дитина",
        leads=YES,
        source_id=work.sources["mother"],
    )
    work.write(change_attachment, kept, draft, today=TODAY)


def _cite_besides(work: Casework, case_id: uuid.UUID) -> None:
    """Let the first placement cite a newspaper besides, with the passage."""
    for line in work.workspace.read(read_case, case_id).placements[:1]:
        if line.source_id is None:
            continue
        wanted = (Cited(line.source_id, "с. 2"), Cited(work.sources["newspaper"], "абз. 4"))
        found = work.workspace.read(citations.changes, line.id, line.source_id, wanted)
        for change in found:
            work.workspace.write(act_of, change)
