"""What the demo's office asked of invented bodies, and the letterhead under which it asks."""

from collections.abc import Sequence

from caseapp.cases.applications import ApplicationDraft, add_application
from caseapp.cases.requests import RequestDraft, add_request
from caseapp.demo.casework import TODAY, Casework
from caseapp.demo.people import Child
from caseapp.office.letterhead import Letterhead, letterhead_act
from db.codes import RequestKind

HEAD = Letterhead(
    name="Вигаданий центр розшуку дітей",
    address="вул. Придумана, 1\n00000 Вигадане місто",
    contact="(000) 000-00-00, office@example.org",
    post="Директорка центру",
    signatory="Оксана ПРИКЛАДЕНКО (вигадана)",
    basis="Вигаданий порядок розшуку № 1",
)
_REQUESTS = (
    RequestDraft(
        kind=RequestKind.REQUEST,
        subject="Про місце перебування дитини",
        recipient="Вигаданому уповноваженому з прав дитини",
        reference="01-12/17",
        sent_text="03.09.2025",
        due_text="03.10.2025",
    ),
    RequestDraft(
        kind=RequestKind.REQUEST,
        subject="Про зміну прізвища дитини",
        recipient="Вигаданому бюро записів",
        reference="01-12/21",
        sent_text="10.09.2025",
        due_text="10.10.2025",
        answered_text="25.09.2025",
        answer="«Відомостей немає» (вигадана відповідь)",
    ),
    RequestDraft(
        kind=RequestKind.FOLLOW_UP,
        subject="Зателефонувати бабусі (вигадана)",
        due_text="06.10.2025",
    ),
)


def ask_some(work: Casework, children: Sequence[Child]) -> None:
    """Ask for the first children; the family of the first has applied."""
    work.workspace.note(letterhead_act(HEAD))
    for child, draft in zip(children, _REQUESTS, strict=False):
        work.write(add_request, work.cases[child], draft, today=TODAY)
    applied = ApplicationDraft(attached=True, by_whom="мати (вигадана)", date_text="01.06.2025")
    work.write(add_application, work.cases[children[0]], applied, today=TODAY)
