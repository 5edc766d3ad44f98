"""The menu bar, made of the one table of commands."""

from PySide6.QtWidgets import QMenu, QMenuBar

from ui.commands.action_set import ActionSet
from ui.commands.table import MENUS, Command, menu_titles


def menu_bar(action_set: ActionSet) -> QMenuBar:
    """Make a menu bar in the language of now."""
    bar, titles = QMenuBar(), menu_titles()
    for name, commands in MENUS.items():
        _fill(bar.addMenu(titles[name]), commands, action_set)
    return bar


def _fill(menu: QMenu, commands: tuple[Command | None, ...], action_set: ActionSet) -> None:
    for command in commands:
        if command is None:
            menu.addSeparator()
        else:
            menu.addAction(action_set[command])
