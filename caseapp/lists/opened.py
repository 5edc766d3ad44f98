"""What the list of cases shows of the cases that an import opens, each from its one line."""

import uuid

from caseapp.cases.facts import CaseFacts
from caseapp.cases.shown import NameFact
from caseapp.lists.model import Reading
from caseapp.lists.running import Running
from caseapp.matching.model import BirthSpan
from db.codes import NameKind, TracingStatus


def opened_facts(run: Running) -> dict[uuid.UUID, CaseFacts]:
    """Return the facts of the opened cases: reading them back would cost more than writing them."""
    return {
        run.opened[reading.row.key]: _facts(run, reading)
        for reading in run.readings
        if reading.row.key in run.opened
    }


def _facts(run: Running, reading: Reading) -> CaseFacts:
    number, birth = reading.row.key, reading.birth
    name = NameFact(
        run.entries[number],
        NameKind.AS_WRITTEN_ON_LIST.value,
        reading.surname,
        reading.given_name,
        reading.patronymic,
    )
    return CaseFacts(
        number=run.numbers[number],
        names=(name,) if any(name.parts) else (),
        births=(BirthSpan(birth.edtf, birth.earliest, birth.latest),) if birth.edtf else (),
        lines=((run.plan.head.title, reading.line),),
        status=TracingStatus.OPEN.value,
        region=reading.reported_region,
    )
