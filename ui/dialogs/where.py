"""On which pages a command can be given, for the list of keys; all others can be given anywhere."""

from collections.abc import Mapping

from ui.commands.command import Command
from ui.shell import PageName
from ui.words import translate

_LISTED = (PageName.LISTS, PageName.ENTRIES, PageName.LEDGER)
_COUNTED = (PageName.LISTS, PageName.ENTRIES, PageName.CASES, PageName.LEDGER)
_FOUND = (PageName.CONTRADICTIONS, PageName.CHECKS)
_STEPPED = (PageName.CASE, PageName.REVIEW)
_TABLES = (
    PageName.LISTS,
    PageName.ENTRIES,
    PageName.CASES,
    PageName.REVIEW,
    PageName.CONTRADICTIONS,
    PageName.JOURNAL,
    PageName.GIVEN_OUT,
    PageName.COMING,
    PageName.SOURCES,
    PageName.REQUESTS,
    PageName.CHECKS,
)
_SOME = 5  # pages that are named one by one

WHERE: Mapping[Command, tuple[PageName, ...]] = {
    Command.LOOKED_AT: _FOUND,
    Command.OPEN_AGAIN: _FOUND,
    Command.OPEN_SELECTED: (*_TABLES, PageName.VERSIONS, PageName.IMPORTS),
    Command.EXPORT_ROWS: (*_TABLES, PageName.LEDGER, PageName.STATEMENTS),
    Command.UNDO_IMPORT: (PageName.LISTS, PageName.IMPORTS),
    Command.SAVE_REFUSED: (PageName.IMPORTS,),
    Command.COMPARE_LISTS: (PageName.LISTS,),
    **dict.fromkeys(
        (Command.ACCEPT_LINE, Command.ACCEPT_SHOWN, Command.SWAP_LISTS), (PageName.VERSIONS,)
    ),
    **dict.fromkeys(
        (
            Command.SHOW_FILTERS,
            Command.CLEAR_FILTERS,
            Command.SAVE_VIEW,
            Command.RENAME_VIEW,
            Command.CHOOSE_COLUMNS,
        ),
        (PageName.CASES,),
    ),
    Command.CHECK_JOURNAL: (PageName.JOURNAL,),
    **dict.fromkeys(
        (
            Command.RECORD_PAST,
            Command.CASE_FACTS,
            Command.DETERMINE,
            Command.ADD_CLAIM,
            Command.ADD_NAME,
            Command.ADD_BIRTH,
            Command.ADD_PLACEMENT,
            Command.ADD_REQUEST,
            Command.ADD_DESCRIPTION,
            Command.ATTACH_FILE,
            Command.ADD_PHOTO,
            Command.ATTACH_TO_RECORD,
            Command.SAVE_COPY,
            Command.CHECK_FILES,
            Command.ADD_RELATION,
            Command.LINK_SIBLING,
            Command.OPEN_SIBLING,
            Command.ADD_GROUP,
            Command.GROUP_MEMBERS,
            Command.ADD_APPLICATION,
            Command.ADD_NOTE,
            Command.TAGS,
            Command.ADD_FLAG,
            Command.ANSWER_AS_CLAIM,
            Command.WITHDRAW_CLAIM,
            Command.SET_ASIDE,
            Command.TAKE_BACK,
            Command.PART_BEFORE,
            Command.PART_AFTER,
            Command.EXPORT_CASE,
        ),
        (PageName.CASE,),
    ),
    Command.REMOVE_RECORD: (PageName.CASES, PageName.CASE, PageName.SOURCES),
    Command.CORRECT_CLAIM: (PageName.ENTRIES, PageName.CASE),
    Command.UNLINK_LINE: (PageName.ENTRIES, PageName.CASE),
    Command.LINK_LINE: (PageName.ENTRIES,),
    Command.CASE_OF_LINE: (PageName.ENTRIES,),
    Command.PREVIOUS: _STEPPED,
    Command.NEXT: _STEPPED,
    Command.PREVIEW: (
        *_STEPPED,
        PageName.LEDGER,
        PageName.CONTRADICTIONS,
        PageName.VERSIONS,
    ),
    Command.REGION_REPORT: _COUNTED,
    Command.PHOTO_SHEET: _COUNTED,
    Command.PRINT_CASES: _COUNTED,
    Command.LIST_LETTER: _LISTED,
    Command.LETTER: (PageName.CASE, PageName.REQUESTS),
    **dict.fromkeys(
        (Command.WHAT_GOES_OUT, Command.SAVE_PAPER, Command.PRINT_PAPER), (PageName.PREVIEW,)
    ),
    **dict.fromkeys(
        (
            Command.SCREEN_LIST,
            Command.SAME,
            Command.SAME_WITH_REASON,
            Command.DIFFERENT,
            Command.UNSURE,
            Command.WITHDRAW_VERDICT,
        ),
        (PageName.REVIEW,),
    ),
    **dict.fromkeys(
        (Command.NEXT_STEP, Command.PREVIOUS_STEP, Command.WRITE_IMPORT), (PageName.IMPORT,)
    ),
}
"""The pages that alone answer a command; a test asks the pages themselves."""


def where(command: Command) -> str:
    """Say on which pages a command can be given."""
    pages = WHERE.get(command, ())
    if not pages:
        return translate("KeysDialog", "everywhere")
    if len(pages) > _SOME:
        return translate("KeysDialog", "pages with a table")
    titles = _titles()
    return ", ".join(titles[page] for page in pages)


def _titles() -> Mapping[PageName, str]:
    return {
        PageName.LISTS: translate("ListsPage", "Lists"),
        PageName.ENTRIES: translate("KeysDialog", "Lines of a list"),
        PageName.CASES: translate("CasesPage", "Cases"),
        PageName.CASE: translate("KeysDialog", "Case"),
        PageName.PREVIEW: translate("KeysDialog", "Print preview"),
        PageName.REVIEW: translate("ReviewPage", "Match review"),
        PageName.LEDGER: translate("LedgerPage", "Ledger"),
        PageName.CONTRADICTIONS: translate("ContradictionsPage", "Contradictions"),
        PageName.CHECKS: translate("ChecksPage", "Checks"),
        PageName.IMPORT: translate("ImportPage", "Import"),
        PageName.IMPORTS: translate("ImportsPage", "Imports"),
        PageName.JOURNAL: translate("JournalPage", "Journal"),
        PageName.REQUESTS: translate("RequestsPage", "Requests"),
        PageName.SOURCES: translate("SourcesPage", "Sources"),
        PageName.VERSIONS: translate("VersionsPage", "Two lists"),
    }
