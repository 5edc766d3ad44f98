"""How the commands about the people around a child, notes, tags and flags present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import QT_TRANSLATE_NOOP

SPECS: Mapping[Command, Spec] = {
    # family, groups and applications
    Command.ADD_RELATION: Spec(
        QT_TRANSLATE_NOOP("Actions", "Add a &person…"),
        "Shift+F2",
        QT_TRANSLATE_NOOP("Actions", "Add a parent, a relative or a legal representative"),
    ),
    Command.LINK_SIBLING: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Brother or sister…"),
        "Shift+F3",
        QT_TRANSLATE_NOOP(
            "Actions", "Link the case of a brother or sister; it shows on both cases"
        ),
    ),
    Command.OPEN_SIBLING: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Open the case of the brother or sister"),
        "Ctrl+Shift+Return",
        QT_TRANSLATE_NOOP("Actions", "Go to the case of the chosen brother or sister"),
    ),
    Command.ADD_GROUP: Spec(
        QT_TRANSLATE_NOOP("Actions", "Add a &group…"),
        "Shift+F4",
        QT_TRANSLATE_NOOP("Actions", "Describe a group of children who travelled together"),
    ),
    Command.GROUP_MEMBERS: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Children of the group…"),
        "Shift+F6",
        QT_TRANSLATE_NOOP("Actions", "See the children of the chosen group, and add more by name"),
    ),
    Command.ADD_APPLICATION: Spec(
        QT_TRANSLATE_NOOP("Actions", "Add an &application…"),
        "Shift+F11",
        QT_TRANSLATE_NOOP("Actions", "Record whether a parent or legal representative has applied"),
    ),
    # notes, tags and flags
    Command.ADD_NOTE: Spec(
        QT_TRANSLATE_NOOP("Actions", "Write a &note…"),
        "Shift+F8",
        QT_TRANSLATE_NOOP("Actions", "Write a note on the case, with your name and the day"),
    ),
    Command.TAGS: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Tags…"),
        "Ctrl+T",
        QT_TRANSLATE_NOOP(
            "Actions", "Put tags of the office on the case, take them off, rename them"
        ),
    ),
    Command.ADD_FLAG: Spec(
        QT_TRANSLATE_NOOP("Actions", "Set a &flag…"),
        "Shift+F9",
        QT_TRANSLATE_NOOP("Actions", "Mark what whoever opens the case must see, with the reason"),
    ),
}
