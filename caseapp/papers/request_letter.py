"""The letter of a request: what the case says, what the office is, what a person worded for it."""

import datetime as dt
import json
import uuid
from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass, fields, replace

from sqlmodel import Session

from caseapp.acts import ActCode
from caseapp.case_file import CaseFile, RequestLine, read_case
from caseapp.case_parts.kept_lines import AttachmentLine
from caseapp.case_parts.people_lines import ApplicationLine
from caseapp.course.adulthood import OF_AGE, adulthood
from caseapp.errors import NotFound
from caseapp.fields import prose
from caseapp.journal import Act, standing_data
from caseapp.names.clean import tidy
from caseapp.names.parts import Parts
from caseapp.office.letterhead import Letterhead, read_letterhead
from caseapp.papers.private import secret_in
from db.tables import CaseRequest


@dataclass(frozen=True, slots=True)
class LetterText:
    """What a person words in a letter; what is empty is left to the program or out."""

    addressee: str = ""  # to whom, as the letter addresses them; a line each
    salutation: str = ""
    text: str = ""  # what is asked
    basis: str = ""
    enclosed: str = ""  # a line each
    post: str = ""
    signatory: str = ""


@dataclass(frozen=True, slots=True)
class RequestLetter:
    """A letter before it is drawn; `case` is cut down to what may go out."""

    head: Letterhead
    text: LetterText
    request: RequestLine
    case: CaseFile
    is_adult: bool  # surely, by every birth record on file
    application: ApplicationLine | None  # of the family, an attached one before others

    @property
    def journal_anchor(self) -> str:
        """The newest journal line."""
        return self.case.journal_anchor

    @property
    def name(self) -> Parts:
        """The parts of the name that leads; all in one where they are not known."""
        for line in self.case.names:
            parts = Parts(line.surname, line.given_name, line.patronymic)
            if _joined(parts) == self.case.name:
                return parts
        return Parts(surname=self.case.name)


def read_letter(session: Session, request_id: uuid.UUID, *, today: dt.date) -> RequestLetter:
    """Return the letter of a request, with the words that a person left for it."""
    row = session.get(CaseRequest, request_id)
    if row is None or row.removed_at is not None:
        raise NotFound("request", str(request_id))
    case, head = read_case(session, row.case_id), read_letterhead(session)
    request = next(one for one in case.requests if one.id == request_id)
    return RequestLetter(
        head=head,
        text=_worded(session, case, request_id) or proposed(head, case, request),
        request=request,
        case=case,
        is_adult=_is_adult(case, today),
        application=max(case.people.applications, key=lambda one: one.attached, default=None),
    )


def letter_act(case_id: uuid.UUID, request: RequestLine, text: LetterText) -> Act:
    """Return the act that keeps the words of a letter; the journal shows it with the case."""
    lines = {"signatory", "post", "salutation"}
    typed = {key: tidy(one) if key in lines else prose(one) for key, one in asdict(text).items()}
    about = {"request": str(request.id), "subject": request.subject}
    return Act(ActCode.LETTER_WORDED, str(case_id), {**about, **typed})


def proposed(head: Letterhead, case: CaseFile, request: RequestLine) -> LetterText:
    """Return the words with which a letter begins."""
    secret = secret_in(case)
    own = (one for one in case.attachments if one.about_id == request.id)
    kept = [one for one in own if one.id not in secret]
    return LetterText(
        addressee=request.recipient,
        basis=head.basis,
        enclosed="\n".join(one.title or one.file_name for one in kept),
        post=head.post,
        signatory=head.signatory,
    )


def without_files(
    text: LetterText, secret: Collection[uuid.UUID], files: Iterable[AttachmentLine]
) -> LetterText:
    """Return the words without the lines that name a file which stays in the office."""
    named = {name for one in files if one.id in secret for name in (one.title, one.file_name)}
    lines = (line for line in text.enclosed.splitlines() if tidy(line) not in named - {""})
    return replace(text, enclosed="\n".join(lines))


def _worded(session: Session, case: CaseFile, request_id: uuid.UUID) -> LetterText | None:
    given = map(json.loads, standing_data(session, ActCode.LETTER_WORDED, str(case.id)))
    found = next((one for one in given if one.get("request") == str(request_id)), None)
    if found is None:
        return None
    return LetterText(**{one.name: str(found.get(one.name, "")) for one in fields(LetterText)})


def _is_adult(case: CaseFile, today: dt.date) -> bool:
    secret = secret_in(case)
    told = tuple(one for one in case.births if one.id not in secret)
    ages = adulthood(replace(case, births=told), today).today
    return ages is not None and ages.low >= OF_AGE


def _joined(parts: Parts) -> str:
    return " ".join(filter(None, (parts.surname, parts.given_name, parts.patronymic)))
