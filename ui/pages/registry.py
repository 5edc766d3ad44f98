"""Where each page lives; its module is imported when the page is first shown."""

from importlib import import_module

from ui.pages.page import Page
from ui.shell import PageName, Shell

PAGES = {
    PageName.WELCOME: "ui.pages.welcome:WelcomePage",
    PageName.START: "ui.pages.start:StartPage",
    PageName.LISTS: "ui.pages.lists:ListsPage",
    PageName.ENTRIES: "ui.pages.entries:EntriesPage",
    PageName.CASES: "ui.pages.cases:CasesPage",
    PageName.CASE: "ui.pages.case.page:CasePage",
    PageName.PREVIEW: "ui.pages.preview:PreviewPage",
    PageName.REVIEW: "ui.pages.review.page:ReviewPage",
    PageName.CONTRADICTIONS: "ui.pages.contradictions.page:ContradictionsPage",
    PageName.LEDGER: "ui.pages.ledger.page:LedgerPage",
    PageName.IMPORT: "ui.pages.importing.page:ImportPage",
    PageName.JOURNAL: "ui.pages.journal:JournalPage",
    PageName.GIVEN_OUT: "ui.pages.given_out:GivenOutPage",
    PageName.VERSIONS: "ui.pages.versions.page:VersionsPage",
    PageName.CHECKS: "ui.pages.checks:ChecksPage",
    PageName.REQUESTS: "ui.pages.requests:RequestsPage",
    PageName.IMPORTS: "ui.pages.imports:ImportsPage",
    PageName.COMING: "ui.pages.coming:ComingPage",
    PageName.SOURCES: "ui.pages.sources:SourcesPage",
    PageName.STATEMENTS: "ui.pages.statements:StatementsPage",
}


def make_page(name: PageName, shell: Shell) -> Page:
    """Give a new page of that name."""
    module, _, class_name = PAGES[name].partition(":")
    made = getattr(import_module(module), class_name)(shell)
    if not isinstance(made, Page):
        raise TypeError(class_name)
    return made
