"""How the commands of cases, of reviewing and of paper present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import translate


def case() -> Mapping[Command, Spec]:
    """Give what can be done in a case; function keys work in every keyboard layout."""
    return {
        Command.NEW_CASE: Spec(
            translate("Actions", "New cas&e…"),
            "Ctrl+Shift+A",
            translate("Actions", "Open a case for a child who stands on no list"),
        ),
        Command.CASE_FACTS: Spec(
            translate("Actions", "&Facts"),
            "F2",
            translate("Actions", "Sex, how the child was taken, from where"),
        ),
        Command.DETERMINE: Spec(
            translate("Actions", "&Determine…"),
            "F3",
            translate("Actions", "Record what we ourselves determined, with date and source"),
        ),
        Command.ADD_CLAIM: Spec(
            translate("Actions", "Add a &claim…"),
            "F4",
            translate("Actions", "Record what a party says of the child"),
        ),
        Command.ADD_NAME: Spec(
            translate("Actions", "Add a &name…"),
            "F6",
            translate("Actions", "Add a further name; no name is overwritten"),
        ),
        Command.ADD_BIRTH: Spec(
            translate("Actions", "Add a &birth record…"),
            "F7",
            translate("Actions", "Add a further birth date or place"),
        ),
        Command.ADD_PLACEMENT: Spec(
            translate("Actions", "Add a &placement…"),
            "F8",
            translate("Actions", "Add a reported region or placement"),
        ),
        Command.ADD_REQUEST: Spec(
            translate("Actions", "Add a re&quest…"),
            "Ctrl+Shift+Q",
            translate("Actions", "Note what was asked of whom, or the next step, with its day"),
        ),
        **_records(),
    }


def _records() -> Mapping[Command, Spec]:
    return {
        Command.REMOVE_RECORD: Spec(
            translate("Actions", "&Remove the record"),
            "Ctrl+Delete",
            translate("Actions", "Take a record that was typed here out of sight"),
        ),
        Command.ANSWER_AS_CLAIM: Spec(
            translate("Actions", "Answer as a clai&m…"),
            "Ctrl+F3",
            translate("Actions", "Begin a claim with the answer to the chosen request"),
        ),
        Command.CORRECT_CLAIM: Spec(
            translate("Actions", "C&orrect the claim…"),
            "F9",
            translate("Actions", "Put right what an answer was taken for; its words stay"),
        ),
        Command.LINK_LINE: Spec(
            translate("Actions", "Chi&ld of a case…"),
            "Ctrl+K",
            translate("Actions", "Say of which case the child on the line is, with the reason"),
        ),
        Command.UNLINK_LINE: Spec(
            translate("Actions", "No&t this child…"),
            "Ctrl+Shift+K",
            translate("Actions", "Take the line off the case, with all that it brought"),
        ),
        Command.CASE_OF_LINE: Spec(
            translate("Actions", "Case for &just this child"),
            "Ctrl+Alt+K",
            translate("Actions", "Open a case for the child on a line that stands on none"),
        ),
        Command.WITHDRAW_CLAIM: Spec(
            translate("Actions", "&Withdraw…"),
            "Ctrl+Shift+W",
            translate("Actions", "Mark what was recorded in error, with the reason"),
        ),
        Command.PREVIOUS: Spec(
            translate("Actions", "&Previous"),
            "Alt+Up",
            translate("Actions", "Go to the row before this one"),
        ),
        Command.NEXT: Spec(
            translate("Actions", "Ne&xt"),
            "Alt+Down",
            translate("Actions", "Go to the row after this one"),
        ),
    }


def review() -> Mapping[Command, Spec]:
    """Give what can be decided about two records; one key each."""
    return {
        Command.SCREEN_LIST: Spec(
            translate("Actions", "&Look for matches…"),
            "Ctrl+M",
            translate("Actions", "Compare every line of a list with the other lists"),
        ),
        Command.SAME: Spec(
            translate("Actions", "&Same child (1)"),
            "1",
            translate("Actions", "Both records are the same child"),
        ),
        Command.DIFFERENT: Spec(
            translate("Actions", "&Different child… (2)"),
            "2",
            translate("Actions", "The records are two children; they are not offered again"),
        ),
        Command.UNSURE: Spec(
            translate("Actions", "&More is needed (3)"),
            "3",
            translate("Actions", "Further information is needed; the pair stays in the queue"),
        ),
        Command.WITHDRAW_VERDICT: Spec(
            translate("Actions", "&Withdraw the verdict…"),
            "Ctrl+Backspace",
            translate("Actions", "Take a verdict back, with the reason"),
        ),
        Command.COMPARE_TWO: Spec(
            translate("Actions", "Why was this pair &not found?…"),
            "Ctrl+Shift+M",
            translate("Actions", "Compare any two records, and say why the pair was not offered"),
        ),
    }


def paper() -> Mapping[Command, Spec]:
    """Give what can be done with paper."""
    return {
        Command.PREVIEW: Spec(
            translate("Actions", "Preview and &print…"),
            "Ctrl+P",
            translate("Actions", "See the paper as it will be printed and saved"),
        ),
        Command.PRINT_CASES: Spec(
            translate("Actions", "Print &many cases…"),
            "Ctrl+Alt+P",
            translate("Actions", "Summaries of all cases shown, or of those selected, as PDF"),
        ),
        Command.WHAT_GOES_OUT: Spec(
            translate("Actions", "&What goes out…"),
            "F5",
            translate("Actions", "Choose profile, sections, photo and language of the paper"),
        ),
        Command.SHOW_GIVEN_OUT: Spec(
            translate("Actions", "What was gi&ven out"),
            "Ctrl+Alt+J",
            translate("Actions", "Every paper and table that left; on a case, those about it"),
            "given_out",
            checkable=True,
        ),
        Command.EXPORT_CASE: Spec(
            translate("Actions", "E&xport the case as…"),
            "F12",
            translate("Actions", "Save the case for other programs: JSON, FollowTheMoney, PFIF"),
        ),
        Command.SAVE_PAPER: Spec(
            translate("Actions", "&Save as PDF…"),
            "Ctrl+S",
            translate("Actions", "Save the previewed paper as a file"),
        ),
        Command.PRINT_PAPER: Spec(
            translate("Actions", "P&rint…"),
            "Ctrl+Shift+P",
            translate("Actions", "Print the previewed paper"),
        ),
    }
