"""By which name a case is found, where it is not the one that is shown."""

from collections.abc import Collection, Mapping, Sequence

from caseapp.cases.model import CaseRow
from caseapp.search.cases import other_names
from ui.desk import Desk
from ui.words import translate

MOST = 50  # rows; where more are found, the person types on


def found_by(
    desk: Desk, rows: Sequence[CaseRow], places: Collection[int] | None, text: str
) -> Mapping[int, str]:
    """Say it by the positions of the rows found."""
    if places is None or not text.strip() or len(places) > MOST:
        return {}
    said = translate("CasesPage", "found by: {0}")
    names = desk.read(other_names, text, [rows[place].case_id for place in places])
    named = {place: names.get(rows[place].case_id, "") for place in places}
    return {place: said.format(name) for place, name in named.items() if name}
