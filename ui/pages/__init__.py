"""Pages: what stands to the right of the navigation, one module and one class each.

A page is made like this:

1. Add its name to `PageName` in `ui/shell.py` and its module and class to `PAGES` in
   `ui/pages/registry.py`; it is imported when it is first shown, so it may import anything.
2. Derive from `Page`. Build the widgets in `__init__(shell)` after `super().__init__(shell)`:
   `self.heading(title)` gives the row with title and command buttons, `self.body` is the layout.
3. `show_place(place)` learns what to show (`place.record`, `place.detail`); `refresh()` reads it
   with `self.shell.desk.read(query, ...)`. `refresh` is called when the page comes to the front
   and after each write while it is in front; it must leave selection and typed text alone.
4. `commands()` maps a `Command` (ui/commands/table.py) to a bound method; `asleep()` names those
   that cannot be done now; call `self.shell.wake()` when that has changed. Never make a QAction.
5. Write inside `with self.shell.desk.telling():` so that a refusal is shown as a sentence;
   long work through `self.shell.desk.run(title, work, done)`, where `work` gets a `Progress`.
6. Go elsewhere with `self.shell.go(Place(PageName.CASE, record=case_id))`, back with
   `self.shell.back()`, say something with `self.shell.tell(sentence)`.
7. All own words through `translate("PageClass", "English")`; codes through `self.shell.words`.
   On a change of language the page is made anew: `kept()` gives what `restore(kept)` needs.
8. `first_focus()` is the widget that gets the keyboard; every widget that a person can act on
   gets an accessible name; tables are `RowView` over `RowTable` (ui/models/row_table.py).
"""
