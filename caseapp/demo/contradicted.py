"""What the demo's sources say against the reply, and one finding that somebody looked at."""

from collections.abc import Sequence

from caseapp.cases.claims import add_claim
from caseapp.cases.drafts import ClaimDraft, PlacementDraft
from caseapp.cases.placements import add_placement
from caseapp.contradictions.finding import contradictions_of
from caseapp.demo import words
from caseapp.demo.casework import TODAY, WORKER, Casework
from caseapp.demo.people import Child
from caseapp.demo.reply import Answer
from caseapp.findings import looked_at
from db.codes import CareArrangement, ClaimKind, Party

_REASON = "дату у відповіді прочитано з помилкою (вигадано)"


def contradict_some(work: Casework, said: Sequence[Answer]) -> None:
    """Record what a newspaper, an institution and a family say later."""
    returned, located = (
        [answer.child for answer in said if answer.kind == kind]
        for kind in (ClaimKind.ALREADY_RETURNED, ClaimKind.LOCATED)
    )
    away = [answer.child for answer in said if answer.kind == ClaimKind.IN_THIRD_COUNTRY]
    for child in (*returned[9:11], away[0]):
        _seen(work, child, "RU-KGN", CareArrangement.RESIDENTIAL_CARE)
    _seen(work, returned[2], "RU-TYU", CareArrangement.FOSTER_CARE)  # determined to be back
    _seen(work, located[14], "RU-NVS", CareArrangement.ADOPTION)
    _denied(work, located[14])
    _look(work, returned[9])


def _seen(work: Casework, child: Child, region: str, care: CareArrangement) -> None:
    seen = PlacementDraft(
        region=region,
        locality=words.RUSSIAN_PLACES[0],
        institution=words.INSTITUTIONS[0] if care == CareArrangement.RESIDENTIAL_CARE else "",
        care=care,
        reported_by=Party.JOURNALIST_OR_RESEARCHER,
        from_text="20.09.2025",
        source_id=work.sources["institution"],
    )
    work.write(add_placement, work.cases[child], seen, today=TODAY)


def _denied(work: Casework, child: Child) -> None:
    """Let the other side say on another day that the child is with relatives, not adopted."""
    claim = ClaimDraft(
        party=Party.RUSSIA,
        kind=ClaimKind.WITH_FAMILY,
        words="не усыновлён, находится у родственников (вымышлено)",
        date_text="10.09.2025",
        source_id=work.sources["mediator"],
    )
    work.write(add_claim, work.cases[child], claim, worker=WORKER, today=TODAY)


def _look(work: Casework, child: Child) -> None:
    """Find one contradiction in order, with the reason."""
    found = work.workspace.read(contradictions_of, work.cases[child])
    work.write(looked_at.note, found[0].finding, _REASON, worker=WORKER)
