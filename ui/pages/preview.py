"""The paper as it will be saved and printed: the same bytes, drawn page by page."""

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from caseapp.progress import Progress
from caseapp.workspace import Workspace
from exports.outgoing import Choices, Section
from exports.render import page_count
from exports.words import LANGUAGES, words
from ui.commands.action_set import Handlers
from ui.commands.command import Command
from ui.dialogs import choose, printers
from ui.dialogs.going_out import Going, Offer, about_children, ask
from ui.forms.editors import ChoiceEditor
from ui.pages.page import Page
from ui.pages.paper_making import PaperMaking
from ui.pages.preview_words import FULL, SHORT, being_made, forms, told
from ui.papers import on_printer
from ui.papers.documents import DOCUMENTS, Paper, closed, least
from ui.papers.saving import printed_acts, save_paper
from ui.papers.sheets import saved_sentence
from ui.papers.subject import subject_of
from ui.shell import Place, Shell
from ui.widgets.labels import label
from ui.widgets.paper_layout import FIT_WIDTH
from ui.widgets.paper_reader import LARGER, SMALLER, PaperReader
from ui.words import language, translate

SHORT_WORK = 100  # milliseconds; a paper that is there sooner replaces the one before at once


class PreviewPage(Page):
    """The pages, with the language of the document above them."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._head = self.heading(
            translate("PreviewPage", "Preview"),
            Command.SAVE_PAPER,
            Command.PRINT_PAPER,
            Command.WHAT_GOES_OUT,
        )
        named = [(code, words(code).text("language.name")) for code in LANGUAGES]
        self.languages = ChoiceEditor(translate("PreviewPage", "Language of the document"), named)
        self.languages.set_text(language())
        self.languages.edited.connect(self._make)
        self.forms = ChoiceEditor(translate("PreviewPage", "Form of the summary"), forms())
        self.forms.set_text(FULL)
        self.forms.edited.connect(self._make)
        self._form_name = label(translate("PreviewPage", "Form of the summary"), "fieldLabel")
        self._place: Place | None = None
        self.paper: Paper | None = None
        self.choices: Choices | None = None
        self._left_out = label("", wrap=True)
        self._soon = QTimer(self, singleShot=True, interval=SHORT_WORK)
        self._soon.timeout.connect(self._say_being_made)
        self.making = PaperMaking(shell.desk, self)
        self.making.made.connect(self._show_paper)
        self.making.stopped.connect(self._show_none)
        self.again = QPushButton(translate("PreviewPage", "Make the paper again"))
        self.again.clicked.connect(self._make)
        self.reader = PaperReader()
        self._lay_out()

    def crumb(self) -> str:
        """Give the name of the document."""
        return self.paper.name if self.paper else ""

    def show_place(self, place: Place) -> None:
        """Learn what the paper is about, and make it with the least that goes out."""
        if place != self._place:
            self.reader.show_pdf(b"")  # never the paper of another child
            self.reader.view.begin()
            self.languages.set_text(language())  # never that of another paper, unseen
            self.forms.set_text(FULL)
            self._begin_with(place.choices)
        self._place, self.choices = place, place.choices
        self._make()

    def _begin_with(self, choices: Choices | None) -> None:
        if choices is not None:
            self.languages.set_text(choices.language)
            self.forms.set_text(SHORT if choices.short else FULL)

    def choose(self, choices: Choices, then: Callable[[], object] | None = None) -> None:
        """Make the paper anew with what is chosen to go out; `then` is done once it is there."""
        self.choices = choices
        self.languages.set_text(choices.language)
        self._begin(then)

    def commands(self) -> Handlers:
        """Answer saving, printing, finding, and the size of the paper on the screen."""
        return {
            Command.FIND: self.reader.ask,
            Command.WHAT_GOES_OUT: self._ask_what,
            Command.SAVE_PAPER: self._save,
            Command.PRINT_PAPER: self._print,
            Command.LARGER: self._larger,
            Command.SMALLER: self._smaller,
            Command.NORMAL_SIZE: self._normal,
        }

    def first_focus(self) -> QWidget:
        """Give the pages, so that the arrow keys move them."""
        return self.reader.view

    def kept(self) -> object:
        """Keep the document's language and the size."""
        return self.languages.text(), self.forms.text(), self.reader.zoom

    def restore(self, kept: object) -> None:
        """Take language and size up again."""
        if isinstance(kept, tuple):
            chosen, form, zoom = kept
            self.reader.set_zoom(zoom)
            if (chosen, form) != (self.languages.text(), self.forms.text()):
                self.languages.set_text(chosen)
                self.forms.set_text(form)
                self._make()

    def asleep(self) -> Collection[Command]:
        """Name what needs a paper."""
        needs = (Command.SAVE_PAPER, Command.PRINT_PAPER, Command.WHAT_GOES_OUT)
        return needs if self.paper is None else ()

    @Slot()
    def _make(self) -> None:
        self._begin(None)

    def _begin(self, then: Callable[[], object] | None) -> None:
        """Make what is asked for; until it is there, no other paper can be saved in its place."""
        if self._place is None:
            return
        subject = subject_of(self._place.record, self._place.detail)
        chosen = self.choices or least(subject.kind, self.languages.text())
        is_short = DOCUMENTS[subject.kind].sections and self.forms.text() == SHORT
        self.choices = replace(chosen, language=self.languages.text(), short=is_short)
        self._show_forms(DOCUMENTS[subject.kind].sections)
        self.paper = None
        self.again.setVisible(False)
        self.shell.wake()
        self._soon.start()
        self.making.make(subject, self.choices, then)

    @Slot()
    def _say_being_made(self) -> None:
        """Take the paper of before away; what is made sooner comes in its place without a blink."""
        self.reader.show_pdf(b"")
        self._left_out.setVisible(False)
        self._head.say(being_made(self.making.waits_for()))

    @Slot(object)
    def _show_paper(self, paper: Paper) -> None:
        self._soon.stop()
        self.paper = paper
        self.reader.show_pdf(paper.pdf)
        self._head.say(told(paper.choices.profile))
        self._show_left_out(paper.choices, DOCUMENTS[paper.kind].sections)
        self.shell.wake()

    @Slot()
    def _show_none(self) -> None:
        self._soon.stop()
        if self.paper is None:
            self._left_out.setVisible(False)
            self.reader.show_pdf(b"")
            self._head.say(translate("PreviewPage", "There is no paper."))
            self.again.setVisible(True)
            self.shell.wake()

    @Slot()
    def _ask_what(self) -> None:
        """Let the person choose what the paper holds; it stays on the screen."""
        show = translate("PreviewPage", "Show")
        self._ask(self._choose_of, show, demands=False)

    def _choose_of(
        self, place: Place, going: Going, then: Callable[[], object] | None = None
    ) -> None:
        """Make the paper that was asked about, whatever stands on the page by now."""
        if self._place != place or not self.isVisible():
            self.shell.go(place)
        self.choose(going.choices, then)

    def _ask(
        self,
        then: Callable[[Place, Going], None],
        do: str,
        *,
        demands: bool = True,
        password: bool = False,
    ) -> None:
        if self.paper is None or self.choices is None or self._place is None:
            return
        kind = self.paper.kind
        document = DOCUMENTS[kind]
        offer = Offer(
            do,
            document.profiles,
            about_children(self.paper.children, self.shell.words.text(f"paper_kind.{kind}")),
            languages=document.languages,
            sections=document.sections,
            of_children=document.sections,
            password=password,
            demands=demands,
        )
        ask(offer, self.choices, self, partial(then, self._place))

    @Slot()
    def _save(self) -> None:
        self._ask(self._save_as, translate("PreviewPage", "Choose where…"), password=True)

    def _save_as(self, place: Place, going: Going) -> None:
        self._choose_of(place, going, partial(self._choose_place, going.password))

    def _choose_place(self, password: str) -> None:
        paper = self._shown()
        path = choose.new_pdf(self, f"{paper.name}.pdf")
        if path is not None:
            self.save_to(path, password, paper)

    def save_to(self, path: Path, password: str = "", paper: Paper | None = None) -> None:
        """Save the bytes that were shown, locked where wanted, beside the window."""
        desk = self.shell.desk
        work = partial(_save, desk.workspace, paper or self._shown(), password, path)
        told = partial(self._tell_saved, path, is_locked=bool(password))
        desk.run(translate("PreviewPage", "Saving the paper…"), work, told)

    def _tell_saved(self, path: Path, _done: None, *, is_locked: bool) -> None:
        self.shell.desk.changed.emit()
        self.shell.tell(saved_sentence(path, is_locked=is_locked))

    @Slot()
    def _print(self) -> None:
        if not printers.has_printer():
            self.shell.tell(printers.no_printer(), wrong=True)
            return
        self._ask(self._print_paper, translate("PreviewPage", "Print…"))

    def _print_paper(self, place: Place, going: Going) -> None:
        self._choose_of(place, going, self._choose_printer)

    def _choose_printer(self) -> None:
        paper = self._shown()
        then = partial(self.print_on, paper=paper)
        printers.ask_printer(self, paper.name, then, page_count(paper.pdf))

    def print_on(self, printer: QPrinter, paper: Paper | None = None) -> None:
        """Print a paper that was shown, beside the window; the journal says that it went out."""
        paper, desk = paper or self._shown(), self.shell.desk
        acts = partial(printed_acts, paper)
        work = partial(on_printer.print_paper, desk.workspace, paper.pdf, acts, printer)
        on_printer.print_beside(self.shell, translate("PreviewPage", "Printing…"), work)

    def _show_forms(self, are: bool) -> None:
        """Offer the short form where there is one."""
        self._form_name.setVisible(are)
        self.forms.setVisible(are)

    def _show_left_out(self, choices: Choices, can: bool) -> None:
        """Name the parts of the case that this paper does not hold, so that it seems not whole."""
        named = words(language())
        missing = [named.text(f"section.{one}") for one in Section if not choices.has(one)]
        text = translate(
            "PreviewPage",
            "Not on this paper: {0}. “What goes out” asks who reads it, and what of it.",
        )
        self._left_out.setText(text.format(", ".join(missing)))
        self._left_out.setVisible(can and bool(missing))

    def _shown(self) -> Paper:
        if self.paper is None:
            raise RuntimeError
        return self.paper

    @Slot()
    def _larger(self) -> None:
        self.reader.larger(LARGER)

    @Slot()
    def _smaller(self) -> None:
        self.reader.larger(SMALLER)

    @Slot()
    def _normal(self) -> None:
        self.reader.set_zoom(FIT_WIDTH)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(label(translate("PreviewPage", "Language of the document"), "fieldLabel"))
        row.addWidget(self.languages)
        row.addSpacing(12)
        row.addWidget(self._form_name)
        row.addWidget(self.forms)
        row.addWidget(self.again)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self._left_out)
        self.body.addWidget(self.reader, 1)


def _save(
    workspace: Workspace, paper: Paper, password: str, path: Path, progress: Progress
) -> None:
    made = closed(paper, password)
    progress.check()
    save_paper(workspace, made, path)
