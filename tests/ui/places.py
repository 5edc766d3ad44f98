"""One place of every page, in the demo file."""

from pathlib import Path

from caseapp.cases import index
from caseapp.lists import overview
from ui.shell import PageName, Place

LIST = Path(__file__).parents[1] / "data" / "lists" / "handed_over_339.xlsx"
NEEDS_FILE = tuple(name for name in PageName if name != PageName.WELCOME)


def place_of(window, name):
    """A place of that page which has something to show."""
    record, detail = None, ""
    if name in (PageName.ENTRIES, PageName.LEDGER):
        record = window.desk.read(overview.lists)[0].list_id
    if name == PageName.VERSIONS:
        known = window.desk.read(overview.lists)
        record, detail = known[1].list_id, str(known[0].list_id)
    if name in (PageName.CASE, PageName.PREVIEW):
        record = window.desk.read(index.rows)[0].case_id
    if name == PageName.IMPORT:
        detail = str(LIST)
    return Place(name, record=record, detail=detail)
