"""How the commands of a case present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import QT_TRANSLATE_NOOP

SPECS: Mapping[Command, Spec] = {
    # function keys work in every keyboard layout
    Command.NEW_CASE: Spec(
        QT_TRANSLATE_NOOP("Actions", "New cas&e…"),
        "Ctrl+Shift+A",
        QT_TRANSLATE_NOOP("Actions", "Open a case for a child who stands on no list"),
    ),
    Command.CASE_FACTS: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Facts"),
        "F2",
        QT_TRANSLATE_NOOP("Actions", "Sex, how the child was taken, from where"),
    ),
    Command.DETERMINE: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Determine…"),
        "F3",
        QT_TRANSLATE_NOOP("Actions", "Record what we ourselves determined, with date and source"),
    ),
    Command.ADD_CLAIM: Spec(
        QT_TRANSLATE_NOOP("Actions", "Add a &claim…"),
        "F4",
        QT_TRANSLATE_NOOP("Actions", "Record what a party says of the child"),
    ),
    Command.ADD_NAME: Spec(
        QT_TRANSLATE_NOOP("Actions", "Add a &name…"),
        "F6",
        QT_TRANSLATE_NOOP("Actions", "Add a further name; no name is overwritten"),
    ),
    Command.ADD_BIRTH: Spec(
        QT_TRANSLATE_NOOP("Actions", "Add a &birth record…"),
        "F7",
        QT_TRANSLATE_NOOP("Actions", "Add a further birth date or place"),
    ),
    Command.ADD_PLACEMENT: Spec(
        QT_TRANSLATE_NOOP("Actions", "Add a &placement…"),
        "F8",
        QT_TRANSLATE_NOOP("Actions", "Add a reported region or placement"),
    ),
    Command.ADD_REQUEST: Spec(
        QT_TRANSLATE_NOOP("Actions", "Add a re&quest…"),
        "Ctrl+Shift+Q",
        QT_TRANSLATE_NOOP("Actions", "Note what was asked of whom, or the next step, with its day"),
    ),
    # the records of a case, and the way through them
    Command.REMOVE_RECORD: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Remove the record"),
        "Ctrl+Delete",
        QT_TRANSLATE_NOOP("Actions", "Take a record that was typed here out of sight"),
    ),
    Command.ANSWER_AS_CLAIM: Spec(
        QT_TRANSLATE_NOOP("Actions", "Answer as a clai&m…"),
        "Ctrl+F3",
        QT_TRANSLATE_NOOP("Actions", "Begin a claim with the answer to the chosen request"),
    ),
    Command.CORRECT_CLAIM: Spec(
        QT_TRANSLATE_NOOP("Actions", "C&orrect the claim…"),
        "F9",
        QT_TRANSLATE_NOOP("Actions", "Put right what an answer was taken for; its words stay"),
    ),
    Command.LINK_LINE: Spec(
        QT_TRANSLATE_NOOP("Actions", "Chi&ld of a case…"),
        "Ctrl+K",
        QT_TRANSLATE_NOOP("Actions", "Say of which case the child on the line is, with the reason"),
    ),
    Command.UNLINK_LINE: Spec(
        QT_TRANSLATE_NOOP("Actions", "No&t this child…"),
        "Ctrl+Shift+K",
        QT_TRANSLATE_NOOP("Actions", "Take the line off the case, with all that it brought"),
    ),
    Command.CASE_OF_LINE: Spec(
        QT_TRANSLATE_NOOP("Actions", "Case for &just this child"),
        "Ctrl+Alt+K",
        QT_TRANSLATE_NOOP("Actions", "Open a case for the child on a line that stands on none"),
    ),
    Command.SET_ASIDE: Spec(
        QT_TRANSLATE_NOOP("Actions", "Set aside…"),
        "Ctrl+Alt+D",
        QT_TRANSLATE_NOOP("Actions", "Set a case aside that was opened twice or by mistake"),
    ),
    Command.TAKE_BACK: Spec(
        QT_TRANSLATE_NOOP("Actions", "Take back…"),
        "Ctrl+Alt+B",
        QT_TRANSLATE_NOOP("Actions", "Bring a case back that was set aside, with all it says"),
    ),
    Command.WITHDRAW_CLAIM: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Withdraw…"),
        "Ctrl+Shift+W",
        QT_TRANSLATE_NOOP("Actions", "Mark what was recorded in error, with the reason"),
    ),
    Command.PREVIOUS: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Previous"),
        "Alt+Up",
        QT_TRANSLATE_NOOP("Actions", "Go to the row before this one"),
    ),
    Command.NEXT: Spec(
        QT_TRANSLATE_NOOP("Actions", "Ne&xt"),
        "Alt+Down",
        QT_TRANSLATE_NOOP("Actions", "Go to the row after this one"),
    ),
}
