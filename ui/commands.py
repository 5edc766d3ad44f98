"""What a person can tell the window to do, and how that presents itself."""

from dataclasses import dataclass
from enum import StrEnum


class Command(StrEnum):
    """What a person can tell the window to do."""

    OPEN_DEMO = "open_demo"
    NEW_FILE = "new_file"
    OPEN_FILE = "open_file"
    IMPORT_LIST = "import_list"
    CLOSE_FILE = "close_file"
    WORKER = "worker"
    QUIT = "quit"
    SHOW_START = "show_start"
    SHOW_LISTS = "show_lists"
    SHOW_CASES = "show_cases"
    SHOW_REVIEW = "show_review"
    SHOW_LEDGER = "show_ledger"
    SHOW_JOURNAL = "show_journal"
    UNDO = "undo"
    REDO = "redo"
    REMOVED_RECORDS = "removed_records"
    RECORD_PAST = "record_past"
    FIND = "find"
    BACK = "back"
    OPEN_SELECTED = "open_selected"
    UNDO_IMPORT = "undo_import"
    SHOW_IMPORTS = "show_imports"
    SAVE_REFUSED = "save_refused"
    COMPARE_LISTS = "compare_lists"
    ACCEPT_LINE = "accept_line"
    ACCEPT_SHOWN = "accept_shown"
    EXPORT_ROWS = "export_rows"
    CHECK_JOURNAL = "check_journal"
    NEW_CASE = "new_case"
    CASE_FACTS = "case_facts"
    DETERMINE = "determine"
    ADD_CLAIM = "add_claim"
    ADD_NAME = "add_name"
    ADD_BIRTH = "add_birth"
    ADD_PLACEMENT = "add_placement"
    REMOVE_RECORD = "remove_record"
    CORRECT_CLAIM = "correct_claim"
    WITHDRAW_CLAIM = "withdraw_claim"
    LINK_LINE = "link_line"
    UNLINK_LINE = "unlink_line"
    PREVIOUS = "previous"
    NEXT = "next"
    PREVIEW = "preview"
    SAVE_PAPER = "save_paper"
    PRINT_PAPER = "print_paper"
    SCREEN_LIST = "screen_list"
    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"
    WITHDRAW_VERDICT = "withdraw_verdict"
    COMPARE_TWO = "compare_two"
    PASTE_LIST = "paste_list"
    NEXT_STEP = "next_step"
    PREVIOUS_STEP = "previous_step"
    WRITE_IMPORT = "write_import"
    LARGER = "larger"
    SMALLER = "smaller"
    NORMAL_SIZE = "normal_size"
    DARK = "dark"
    UKRAINIAN = "ukrainian"
    ENGLISH = "english"
    KEYS = "keys"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Spec:
    """How a command presents itself, in the language of the window."""

    text: str
    shortcut: str
    description: str
    icon: str = ""
    checkable: bool = False
