"""How the commands about the people around a child, notes, tags and flags present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import translate


def people() -> Mapping[Command, Spec]:
    """Give what can be done about the family, groups and applications."""
    return {
        Command.ADD_RELATION: Spec(
            translate("Actions", "Add a &person…"),
            "Shift+F2",
            translate("Actions", "Add a parent, a relative or a legal representative"),
        ),
        Command.LINK_SIBLING: Spec(
            translate("Actions", "&Brother or sister…"),
            "Shift+F3",
            translate("Actions", "Link the case of a brother or sister; it shows on both cases"),
        ),
        Command.OPEN_SIBLING: Spec(
            translate("Actions", "&Open the case of the brother or sister"),
            "Ctrl+Shift+Return",
            translate("Actions", "Go to the case of the chosen brother or sister"),
        ),
        Command.ADD_GROUP: Spec(
            translate("Actions", "Add a &group…"),
            "Shift+F4",
            translate("Actions", "Describe a group of children who travelled together"),
        ),
        Command.GROUP_MEMBERS: Spec(
            translate("Actions", "&Children of the group…"),
            "Shift+F6",
            translate("Actions", "See the children of the chosen group, and add more by name"),
        ),
        Command.ADD_APPLICATION: Spec(
            translate("Actions", "Add an &application…"),
            "Shift+F11",
            translate("Actions", "Record whether a parent or legal representative has applied"),
        ),
        **_noting(),
    }


def _noting() -> Mapping[Command, Spec]:
    return {
        Command.ADD_NOTE: Spec(
            translate("Actions", "Write a &note…"),
            "Shift+F8",
            translate("Actions", "Write a note on the case, with your name and the day"),
        ),
        Command.TAGS: Spec(
            translate("Actions", "&Tags…"),
            "Ctrl+T",
            translate("Actions", "Put tags of the office on the case, take them off, rename them"),
        ),
        Command.ADD_FLAG: Spec(
            translate("Actions", "Set a &flag…"),
            "Shift+F9",
            translate("Actions", "Mark what whoever opens the case must see, with the reason"),
        ),
    }
