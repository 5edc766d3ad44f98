"""Asks what goes out, to whom and why, before any paper or table leaves the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from caseapp.names.clean import tidy
from exports.locked import LONGEST
from exports.outgoing import SECTIONS, Choices, PaperKind, Profile, Section, leaving_out
from exports.words import LANGUAGES, words
from ui.dialogs.form import FormDialog
from ui.dialogs.printers import has_printer, no_printer
from ui.forms.editors import ChoiceEditor
from ui.forms.text_editors import LineEditor
from ui.words import language, translate

ABREAST = 3
WIDTH = 98  # letters
_SELECTED = "selected"


class Way(StrEnum):
    """How the papers of several cases leave."""

    LOOK = "look"
    ONE_FILE = "one"
    EACH = "each"
    PRINTER = "printer"
    CPIMS = "cpims"


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be chosen of what goes out, and what the button of the dialog says."""

    do: str
    profiles: tuple[Profile, ...]
    about: str  # what goes out, and of whom: the heading names it
    languages: bool = False
    sections: bool = False
    password: bool = False
    several: bool = False  # several cases are printed at once
    selected: int = 0  # cases of these that are selected, where it is to be asked which are meant
    shown: int = 0  # all of them
    whole: bool = False  # what is marked as only for the office leaves with it
    of_children: bool = True  # what the profiles are told to hold is about single children
    forms: tuple[PaperKind, ...] = ()  # files for other programs, where one is to be chosen
    demands: bool = True  # for whom and why; a paper that only the screen shows has neither


@dataclass(frozen=True, slots=True)
class Going:
    """What was chosen; the password is never kept."""

    choices: Choices
    password: str = ""
    way: Way = Way.ONE_FILE  # of several cases
    selected: bool = False  # these alone, not all that are shown
    form: PaperKind | None = None  # of the file, where one was to be chosen


class GoingOutDialog(FormDialog):
    """Begins with the least, or with what the preview shows; recipient and reason always empty."""

    chosen = Signal(object)  # a `Going`

    def __init__(self, offer: Offer, first: Choices, parent: QWidget) -> None:
        explanation = _whole() if offer.whole else _cut_down()
        title = translate("GoingOut", "What goes out: {0}").format(offer.about)
        super().__init__(title, explanation, offer.do, parent)
        self.setWindowTitle(translate("GoingOut", "What goes out"))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * WIDTH)
        self._offer, self._first = offer, first
        self.profile = _choice(
            translate("GoingOut", "Who may read it"), [(one, _named(one)) for one in offer.profiles]
        )
        self.language = _choice(
            translate("GoingOut", "Language of the document"),
            [(code, words(code).text("language.name")) for code in LANGUAGES],
        )
        self.ways = _choice(translate("GoingOut", "In which way"), _ways())
        self.form = _choice(translate("GoingOut", "For which program"), _forms(offer))
        self.which = _choice(translate("GoingOut", "Which cases"), _which(offer))
        self.sections = {one: QCheckBox(_section(one)) for one in Section}
        self.photo = QCheckBox(translate("GoingOut", "With the photo"))
        self.short = QCheckBox(translate("GoingOut", "Short: two pages at most"))
        self.recipient = LineEditor(translate("GoingOut", "For whom"))
        self.purpose = LineEditor(translate("GoingOut", "What for"))
        self.password, self.again = _secret_line(), _secret_line()
        self._begin(first)

    def _begin(self, first: Choices) -> None:
        self.profile.set_text(first.profile)
        self.language.set_text(first.language)
        self.photo.setChecked(first.photo)
        self.field(self.profile.name, self.profile)
        self._told = self.hint("")
        self._told.setVisible(self._offer.of_children)
        self._add_fields()
        self.profile.edited.connect(self._offer_sections)
        self.ways.edited.connect(self._offer_way)
        if self._offer.several:
            self._offer_way()
        self._show_sections(first.left_out)

    def choices(self) -> Choices:
        """Give what is chosen now."""
        return replace(
            self._first,
            language=self.language.text(),
            profile=Profile(self.profile.text()),
            left_out=leaving_out(self._wanted()) if self._offer.sections else frozenset(),
            photo=self._offer.sections and self.photo.isChecked(),
            short=self.short.isChecked() if self._offer.several else self._first.short,
            recipient=tidy(self.recipient.text()),
            purpose=tidy(self.purpose.text()),
        )

    @Slot()
    def submit(self) -> None:
        """Hand on what is chosen, unless something is missing."""
        problem = self._missing()
        if problem:
            self.refuse(problem)
            return
        way, selected = Way(self.ways.text()), self.which.text() == _SELECTED
        form = PaperKind(self.form.text()) if self._offer.forms else None
        self.chosen.emit(Going(self.choices(), self.password.text(), way, selected, form))
        self.accept()

    def _missing(self) -> str:
        choices = self.choices()
        if self._demands() and not (choices.recipient and choices.purpose):
            return translate("GoingOut", "Type for whom it is and what for; the journal keeps it.")
        if self.ways.text() == Way.PRINTER and not has_printer():
            return no_printer()
        if self._offer.sections and not choices.sections():
            return translate("GoingOut", "Choose at least one section.")
        if self.password.text() != self.again.text():
            return translate("GoingOut", "The two passwords are not the same. Type them again.")
        if len(self.password.text().encode()) > LONGEST:
            return translate("GoingOut", "The password is too long. Take a shorter one.")
        return ""

    def _demands(self) -> bool:
        """Tell whether it leaves now, so that the journal needs to know for whom and why."""
        return self._offer.demands and not self._only_looks()

    def _only_looks(self) -> bool:
        return self._offer.several and self.ways.text() == Way.LOOK

    def _wanted(self) -> Iterable[Section]:
        return (one for one, box in self.sections.items() if box.isChecked())

    @Slot()
    def _offer_way(self) -> None:
        """Offer a password for PDF only; the button says what comes next."""
        has_password = self.ways.text() in (Way.ONE_FILE, Way.EACH)
        named = {
            Way.PRINTER: translate("GoingOut", "Choose the printer…"),
            Way.LOOK: translate("GoingOut", "Show"),
        }
        self.do_button.setText(named.get(Way(self.ways.text()), self._offer.do))
        for editor in (self.recipient, self.purpose):
            editor.setEnabled(not self._only_looks())
        for line in (self.password, self.again):
            line.setEnabled(has_password)
            if not has_password:
                line.clear()
        for box in (self.photo, self.short):
            box.setEnabled(self.ways.text() != Way.CPIMS)  # a workbook has neither

    @Slot()
    def _offer_sections(self) -> None:
        self._show_sections(frozenset())

    def _show_sections(self, left_out: frozenset[Section]) -> None:
        """Offer the sections that the profile lets out; another profile begins anew."""
        profile = Profile(self.profile.text())
        self._told.setText(words(language()).text(f"profile_told.{profile}"))
        for section, box in self.sections.items():
            let_out = section in SECTIONS[profile]
            box.setEnabled(let_out)
            box.setChecked(let_out and section not in left_out)

    def _add_fields(self) -> None:
        asked = {
            self.which: bool(self._offer.selected),
            self.form: bool(self._offer.forms),
            self.language: self._offer.languages,
            self.ways: self._offer.several,
        }
        self.beside([one for one, is_asked in asked.items() if is_asked])
        if self._offer.sections:
            self.field(translate("GoingOut", "Sections"), self._section_grid())
        if self._offer.demands:
            self.beside([self.recipient, self.purpose])
        if self._offer.password:
            title = translate("GoingOut", "Password of the PDF, twice (empty: none)")
            self.field(title, self._passwords(title))

    def _section_grid(self) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        boxes = [*self.sections.values(), self.photo]
        boxes += [self.short] if self._offer.several else []
        rows = -(-len(boxes) // ABREAST)
        for place, box in enumerate(boxes):
            grid.addWidget(box, place % rows, place // rows)
        return made

    def _passwords(self, title: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        for line in (self.password, self.again):
            line.setAccessibleName(title)
            row.addWidget(line)
        return made


def ask(
    offer: Offer, first: Choices, parent: QWidget, then: Callable[[Going], None]
) -> GoingOutDialog:
    """Hold the window until it is answered; `then` gets what was chosen, and must know of what.

    There is one such question at a time: one that still waits comes to the front instead.
    """
    for waiting in parent.window().findChildren(GoingOutDialog):
        if waiting.isVisible():
            waiting.activateWindow()
            return waiting
    dialog = GoingOutDialog(offer, replace(first, recipient="", purpose=""), parent)
    dialog.chosen.connect(then)
    dialog.open()
    return dialog


def about_children(children: Iterable[tuple[str, str]], what: str = "") -> str:
    """Name a paper with the children that it is about."""
    form = translate("GoingOut", "No. {0}, {1}") if what else translate("GoingOut", "case {0}, {1}")
    named = [form.format(*one) if one[0] else one[1] for one in children]
    return ", ".join(filter(None, [what, *named]))


def _cut_down() -> str:
    left_out = translate("GoingOut", "What is left out is not in the file at all.")
    never = translate("GoingOut", "What is marked “Only for the office” never goes out.")
    return f"{left_out} {never}"


def _whole() -> str:
    return translate(
        "GoingOut",
        "It goes out whole, with what is marked “Only for the office”. Keep it in the office.",
    )


def _ways() -> Sequence[tuple[str, str]]:
    return [
        (Way.LOOK, translate("GoingOut", "On the screen first, to save or print it then")),
        (Way.ONE_FILE, translate("GoingOut", "One PDF")),
        (Way.EACH, translate("GoingOut", "A PDF for each case, in a new folder")),
        (Way.PRINTER, translate("GoingOut", "On a printer, all in one job")),
        (Way.CPIMS, translate("GoingOut", "A CPIMS+ workbook, a row for each case")),
    ]


def _forms(offer: Offer) -> Sequence[tuple[str, str]]:
    """Name the files by what they are for."""
    named = {
        PaperKind.CASE_JSON: translate("GoingOut", "Another office with this program (JSON)"),
        PaperKind.CASE_FTM: translate("GoingOut", "Investigators’ databases (FollowTheMoney)"),
        PaperKind.CASE_PFIF: translate("GoingOut", "Registers of missing people (PFIF 1.4)"),
        PaperKind.CASE_CPIMS: translate("GoingOut", "Child protection systems (CPIMS+, XLSX)"),
    }
    return [(form, named[form]) for form in offer.forms]


def _which(offer: Offer) -> Sequence[tuple[str, str]]:
    """Offer the selected cases first: the least."""
    if not offer.selected:
        return []
    return [
        (_SELECTED, translate("GoingOut", "Only the selected: {0}").format(offer.selected)),
        ("shown", translate("GoingOut", "All that are shown: {0}").format(offer.shown)),
    ]


def _choice(name: str, choices: Sequence[tuple[str, str]]) -> ChoiceEditor:
    return ChoiceEditor(name, [(str(code), word) for code, word in choices])


def _secret_line() -> QLineEdit:
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


def _named(profile: Profile) -> str:
    return words(language()).capital(f"profile.{profile}")


def _section(section: Section) -> str:
    return words(language()).capital(f"section.{section}")
