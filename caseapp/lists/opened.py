"""What the list of cases shows of the cases that an import opens, each from its one line."""

import uuid
from collections.abc import Iterator

from caseapp.cases.facts import CaseFacts
from caseapp.cases.shown import NameFact
from caseapp.lists.model import Reading, RowKey
from caseapp.lists.running import Running
from caseapp.matching.model import BirthSpan
from db.codes import NameKind, TracingStatus


def opened_facts(run: Running) -> Iterator[tuple[uuid.UUID, CaseFacts]]:
    """Yield the facts of the opened cases: reading them back would cost more than writing them."""
    for reading, row in run.keyed():
        if row in run.opened:
            yield run.opened[row], _facts(run, reading, row)


def _facts(run: Running, reading: Reading, row: RowKey) -> CaseFacts:
    birth = reading.birth
    name = NameFact(
        run.entries[row],
        NameKind.AS_WRITTEN_ON_LIST.value,
        reading.surname,
        reading.given_name,
        reading.patronymic,
    )
    return CaseFacts(
        number=run.numbers[row],
        names=(name,) if any(name.parts) else (),
        births=(BirthSpan(birth.edtf, birth.earliest, birth.latest),) if birth.edtf else (),
        lines=((run.plan.head.title, reading.line),),
        status=TracingStatus.OPEN.value,
        region=reading.reported_region,
        keys=reading.keys if any(name.parts) else "",
    )
