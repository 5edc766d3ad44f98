"""Every action of the window, defined once; menus, buttons and the list of keys come from here."""

from collections.abc import Mapping

from ui import case_actions, import_actions, list_actions, window_actions
from ui.commands import Command, Spec
from ui.words import translate

__all__ = ["MENUS", "NAVIGATION", "Command", "Spec", "menu_titles", "specs"]

MENUS: Mapping[str, tuple[Command | None, ...]] = {
    "file": (
        Command.OPEN_DEMO,
        Command.NEW_FILE,
        Command.OPEN_FILE,
        None,
        Command.IMPORT_LIST,
        Command.PASTE_LIST,
        Command.NEXT_STEP,
        Command.PREVIOUS_STEP,
        Command.WRITE_IMPORT,
        None,
        Command.PREVIEW,
        Command.SAVE_PAPER,
        Command.PRINT_PAPER,
        None,
        Command.WORKER,
        Command.CLOSE_FILE,
        Command.QUIT,
    ),
    "edit": (
        Command.UNDO,
        Command.REDO,
        None,
        Command.RECORD_PAST,
        Command.REMOVED_RECORDS,
    ),
    "go": (
        Command.SHOW_START,
        Command.SHOW_LISTS,
        Command.SHOW_CASES,
        Command.SHOW_REVIEW,
        Command.SHOW_LEDGER,
        Command.SHOW_REQUESTS,
        Command.SHOW_JOURNAL,
        None,
        Command.PART_BEFORE,
        Command.PART_AFTER,
        None,
        Command.FIND,
        Command.BACK,
    ),
    "record": (
        Command.OPEN_SELECTED,
        Command.PREVIOUS,
        Command.NEXT,
        None,
        Command.SCREEN_LIST,
        Command.COMPARE_LISTS,
        Command.ACCEPT_LINE,
        Command.ACCEPT_SHOWN,
        None,
        Command.SHOW_IMPORTS,
        Command.UNDO_IMPORT,
        Command.SAVE_REFUSED,
        None,
        Command.EXPORT_ROWS,
        Command.CHECK_JOURNAL,
    ),
    "case": (
        Command.NEW_CASE,
        None,
        Command.CASE_FACTS,
        Command.DETERMINE,
        Command.ADD_CLAIM,
        Command.ADD_NAME,
        Command.ADD_BIRTH,
        Command.ADD_PLACEMENT,
        Command.ADD_REQUEST,
        None,
        Command.REMOVE_RECORD,
        Command.CORRECT_CLAIM,
        Command.WITHDRAW_CLAIM,
        None,
        Command.LINK_LINE,
        Command.UNLINK_LINE,
    ),
    "review": (
        Command.SAME,
        Command.DIFFERENT,
        Command.UNSURE,
        None,
        Command.WITHDRAW_VERDICT,
        None,
        Command.COMPARE_TWO,
    ),
    "view": (
        Command.LARGER,
        Command.SMALLER,
        Command.NORMAL_SIZE,
        None,
        Command.DARK,
        None,
        Command.UKRAINIAN,
        Command.ENGLISH,
    ),
    "help": (Command.KEYS, Command.ABOUT),
}
NAVIGATION = (
    Command.SHOW_START,
    Command.SHOW_LISTS,
    Command.SHOW_CASES,
    Command.SHOW_REVIEW,
    Command.SHOW_LEDGER,
    Command.SHOW_JOURNAL,
)


def menu_titles() -> Mapping[str, str]:
    """Titles of the menus, in the language of the window."""
    return {
        "file": translate("Actions", "&File"),
        "edit": translate("Actions", "&Edit"),
        "go": translate("Actions", "&Go"),
        "record": translate("Actions", "&Records"),
        "case": translate("Actions", "C&ase"),
        "review": translate("Actions", "&Match"),
        "view": translate("Actions", "&View"),
        "help": translate("Actions", "&Help"),
    }


def specs() -> Mapping[Command, Spec]:
    """Every command's spec, in the language of the window."""
    return {
        **window_actions.file(),
        **window_actions.go(),
        **window_actions.edit(),
        **window_actions.records(),
        **case_actions.case(),
        **case_actions.review(),
        **case_actions.paper(),
        **window_actions.view(),
        **import_actions.importing(),
        **list_actions.lists(),
        **window_actions.guidance(),
    }
