"""What a person can tell the window to do: named once, presented in menus and buttons."""
