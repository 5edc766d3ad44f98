"""A plan's rows as the preview shows them, raw beside understood."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from caseapp.lists.model import Reading, RefusedReading
from caseapp.lists.planned import Attachment, ImportPlan
from caseapp.lists.problems import PASSED_OVER
from caseapp.names.clean import folded, tidy
from exports.words import Words
from ui import wording
from ui.messages import row_sentence
from ui.models.row_table import Column
from ui.words import translate

NEW, CHANGED, SAME, REFUSED, UNCLEAR = "new", "changed", "same", "refused", "unclear"
NOWHERE = "nowhere"  # a reply's row that fits no line of the list it answers
PRESENT = "present"  # on the list already to which the rows are added
ATTACHED = "attached"  # a reply's row that surely belongs to a line
ASIDE = "aside"  # no child: a section, a total, a signature
BETWEEN = "  ·  "
REMARK = "remark"  # a filter beside the states: with anything not surely understood
STATES = (NEW, ATTACHED, CHANGED, SAME, PRESENT, UNCLEAR, NOWHERE, REFUSED, ASIDE)
TONES = {NEW: "good", ATTACHED: "good", CHANGED: "waiting", UNCLEAR: "waiting", REFUSED: "against"}
TONES |= {SAME: "muted", PRESENT: "muted", ASIDE: "muted", NOWHERE: "waiting"}


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row of the file: what becomes of it, as written and as understood."""

    state: str
    number: int  # in the sheet
    line: str
    written: str  # name and birth as they stand in the file
    name: str
    birth: str
    sex: str
    origin: str
    region: str
    answer: str
    said: str  # why refused, or what was not surely understood
    cells: Mapping[str, str]  # heading -> cell, word for word
    sheet: str = ""
    has_remark: bool = False
    part: int = 0  # among several children of one row
    folded: str = ""  # what the filter looks through

    @property
    def key(self) -> tuple[int, int]:
        """What tells this row from all others."""
        return self.number, self.part

    @property
    def raw(self) -> str:
        """Every filled cell below its heading."""
        filled = ((heading, cell.strip()) for heading, cell in self.cells.items())
        return BETWEEN.join(f"{heading}: {cell}" for heading, cell in filled if cell)


def planned_rows(plan: ImportPlan, words: Words) -> list[PlannedRow]:
    """Give every row of the plan in the order of the file."""
    unclear = {one.row: _stands(one) for one in plan.attachments}
    readings = {id(reading): place for place, reading in enumerate(plan.readings)}
    rows = [
        _taken(_comes_to(state, unclear.get(readings[id(reading)])), reading, words)
        for state, some in ((NEW, plan.new), (CHANGED, plan.changed), (SAME, plan.same))
        for reading in some
    ]
    present = [_taken(PRESENT, reading, words) for reading in plan.present]
    refused = [_refused(reading) for reading in plan.refused]
    return sorted([*rows, *present, *refused], key=_number)


def _stands(attachment: Attachment) -> str:
    if attachment.entry_id is not None:
        return ATTACHED
    return UNCLEAR if attachment.choices else NOWHERE


def _comes_to(state: str, in_reply: str | None) -> str:
    """Say of a row that a reply says anew to which line it belongs."""
    return state if in_reply is None or (in_reply == ATTACHED and state != NEW) else in_reply


def state_word(state: str) -> str:
    """Name what becomes of a row."""
    return {
        NEW: translate("ImportPage", "new"),
        ATTACHED: translate("ImportPage", "put to its line"),
        CHANGED: translate("ImportPage", "changed"),
        SAME: translate("ImportPage", "same as before"),
        PRESENT: translate("ImportPage", "on the list already"),
        UNCLEAR: translate("ImportPage", "waits for a verdict"),
        NOWHERE: translate("ImportPage", "fits no line"),
        REFUSED: translate("ImportPage", "refused"),
        ASIDE: translate("ImportPage", "passed over"),
        REMARK: translate("ImportPage", "with a remark"),
    }[state]


def state_count(state: str, number: int) -> str:
    """Say how many rows come to this."""
    return {
        NEW: translate("ImportPage", "%n new", number),
        ATTACHED: translate("ImportPage", "%n put to their lines", number),
        CHANGED: translate("ImportPage", "%n changed", number),
        SAME: translate("ImportPage", "%n same as before", number),
        PRESENT: translate("ImportPage", "%n on the list already", number),
        UNCLEAR: translate("ImportPage", "%n wait for a verdict", number),
        NOWHERE: translate("ImportPage", "%n fit no line", number),
        REFUSED: translate("ImportPage", "%n refused", number),
        ASIDE: translate("ImportPage", "%n passed over", number),
    }[state]


ANSWER = 6  # the place of the column, which only a reply fills


def row_columns() -> Sequence[Column[PlannedRow]]:
    """Describe the columns of the preview."""
    return (
        Column(
            translate("ImportPage", "Row"), lambda row: str(row.number), _number, width=7, fit=True
        ),
        Column(
            translate("ImportPage", "What happens"),
            lambda row: state_word(row.state),
            width=18,
            tone=lambda row: TONES[row.state],
            fit=True,
        ),
        Column(translate("ImportPage", "No."), lambda row: row.line, width=7, fit=True),
        Column(translate("ImportPage", "As written"), lambda row: row.written, width=36, least=26),
        Column(
            translate("ImportPage", "Name understood"), lambda row: row.name, width=34, least=24
        ),
        Column(translate("ImportPage", "Born"), lambda row: row.birth, width=16, least=10),
        Column(translate("ImportPage", "Answer"), lambda row: row.answer, width=28, least=26),
        Column(
            translate("ImportPage", "Remark"),
            lambda row: row.said,
            width=60,
            least=36,
            brief=_reason,
        ),
        Column(translate("ImportPage", "Sex"), lambda row: row.sex, width=11, least=11),
        Column(translate("ImportPage", "Taken from"), lambda row: row.origin, width=18),
        Column(translate("ImportPage", "Reported region"), lambda row: row.region, width=18),
    )


def _reason(row: PlannedRow) -> str:
    """Give a remark without the field that it is about, where the cell is too narrow for both."""
    return row.said.partition(": ")[2] or row.said


def kept(rows: Sequence[PlannedRow], state: str, text: str) -> list[int] | None:
    """Return the places of the rows that a filter keeps; None keeps all."""
    words = folded(text).split()
    if not state and not words:
        return None
    return [
        place
        for place, row in enumerate(rows)
        if _is_of(row, state) and all(word in row.folded for word in words)
    ]


def _is_of(row: PlannedRow, state: str) -> bool:
    return row.has_remark if state == REMARK else state in ("", row.state)


def _number(row: PlannedRow) -> tuple[int, int]:
    return row.key


def _taken(state: str, reading: Reading, words: Words) -> PlannedRow:
    parts = (reading.surname, reading.given_name, reading.patronymic)
    row = reading.row
    return PlannedRow(
        state=state,
        number=row.number,
        line=reading.line,
        written=_joined((reading.name_written, reading.birth.text), BETWEEN),
        name=_joined(parts, " "),
        birth=wording.date(words, reading.birth.edtf),
        sex=wording.code(words, "sex", reading.sex),
        origin=_joined((wording.region(words, reading.origin_region), reading.origin_place), ", "),
        region=wording.region(words, reading.reported_region),
        answer=wording.code(words, "claim_kind", reading.answer_kind),
        said="; ".join(_remarks(reading)),
        cells=reading.raw,
        sheet=row.sheet,
        has_remark=bool(reading.remarks),
        part=row.part,
        folded=folded(" ".join((*reading.raw.values(), *parts))),
    )


def _remarks(reading: Reading) -> Iterator[str]:
    for remark in reading.remarks:
        yield row_sentence(remark.code, remark.field, remark.value)


def _refused(reading: RefusedReading) -> PlannedRow:
    row = reading.row
    return PlannedRow(
        state=ASIDE if reading.reason in PASSED_OVER else REFUSED,
        number=row.number,
        line="",
        written=_joined(tuple(map(tidy, reading.raw.values())), BETWEEN),
        name="",
        birth="",
        sex="",
        origin="",
        region="",
        answer="",
        said=row_sentence(reading.reason, reading.field, reading.value),
        cells=reading.raw,
        sheet=row.sheet,
        part=row.part,
        folded=folded(" ".join(reading.raw.values())),
    )


def _joined(parts: Sequence[str], sign: str) -> str:
    return sign.join(part for part in parts if part)
