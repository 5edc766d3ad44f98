"""The way through the wizard, as tests and journeys take it."""

from ui.commands.command import Command
from ui.pages.importing.state import Source, Step
from ui.shell import PageName, Place


def open_import(window, path):
    """Begin an import with a file; give the page."""
    window.files.import_list(path)
    return window.chrome.stack.front


def open_pasted(window, text, html=""):
    """Begin an import with a pasted text; give the page."""
    window.go(Place(PageName.IMPORT))
    page = window.chrome.stack.front
    page.importing.open(Source(text=text, html=html, name="вставлене"))
    return page


def walk(page, last=Step.KNOWN, settle=lambda: None):
    """Go on with “Next”, step by step, as far as it goes or is wanted."""
    actions = page.shell.action_set
    settle()
    while page.state.step < last and actions[Command.NEXT_STEP].isEnabled():
        actions[Command.NEXT_STEP].trigger()
        settle()
    return page.state.step


def describe(page, **texts):
    """Say what the list is, on its step."""
    step = page.steps[Step.HEAD]
    for name, text in texts.items():
        step.form.editors[name].set_text(text)
    step.describe()


def import_whole(window, path, **texts):
    """Take a file through all steps; give the page with its report."""
    page = open_import(window, path)
    walk(page, Step.HEAD)
    if texts:
        describe(page, **texts)
    walk(page)
    window.action_set[Command.WRITE_IMPORT].trigger()
    return page


def rows_of(page):
    """Give the rows as they are shown before anything is written."""
    return page.steps[Step.ROWS].table.rows
