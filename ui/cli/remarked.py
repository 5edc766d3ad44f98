"""What the command line says of rows that are taken, but not surely understood."""

from collections import defaultdict

from caseapp.lists.model import Reading, Remark
from caseapp.lists.planned import ImportPlan
from ui.cli.output import say
from ui.messages import row_sentence
from ui.words import translate

SHOWN = 5  # rows with one kind of remark that are told one by one


def tell_remarks(plan: ImportPlan) -> None:
    """Say what of the rows waits for a person's eye; of each kind the first rows."""
    found: defaultdict[str, list[tuple[Reading, Remark]]] = defaultdict(list)
    for reading in plan.readings:
        for remark in reading.remarks:
            found[remark.code].append((reading, remark))
    for told in found.values():
        for reading, remark in told[:SHOWN]:
            row = translate("Command line", "row {row}").format(row=reading.row.number)
            text = row_sentence(remark.code, remark.field, remark.value[:60])
            say(f"{row}: {text}")
        if len(told) > SHOWN:
            text = translate(
                "Command line", "… and %n more rows with this remark", len(told) - SHOWN
            )
            say(text)
