"""The second step: how the file was read, beside its first rows; each guess can be corrected."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.lists.choices import FREE_LINES, GUESSED
from caseapp.lists.model import Scan
from exports.dates import shown
from ui import wording
from ui.doubts import others_sentence
from ui.forms.editors import Choice, ChoiceEditor
from ui.message_texts.other_programs import unread
from ui.pages.importing.cuts import Cuts
from ui.pages.importing.raw_rows import RawRows
from ui.pages.importing.step_view import StepView
from ui.pages.importing.wizard import Importing
from ui.shell import Shell
from ui.widgets.labels import label
from ui.words import language, translate

ENCODINGS = ("utf-8", "cp1251", "koi8-u", "utf-16")
DELIMITERS = (";", ",", "\t", "|", FREE_LINES)
LOOKED_AT = 15  # rows that may be headings


class FormStep(StepView):
    """Sheet, encoding, delimiter, headings and first row on the left, the raw rows on the right."""

    def __init__(self, shell: Shell, importing: Importing) -> None:
        super().__init__(shell, importing)
        self.editors = {
            "sheet": ChoiceEditor(translate("ImportPage", "Sheet or table"), ()),
            "encoding": ChoiceEditor(translate("ImportPage", "Encoding"), ()),
            "delimiter": ChoiceEditor(translate("ImportPage", "Columns are parted by"), ()),
            "header_rows": ChoiceEditor(translate("ImportPage", "Headings stand in"), ()),
            "first_row": ChoiceEditor(translate("ImportPage", "First row with a child"), ()),
            "inflected": ChoiceEditor(translate("ImportPage", "Names stand in"), ()),
        }
        self.captions = {name: _captioned(editor) for name, editor in self.editors.items()}
        self.cuts = Cuts(importing)
        self.again = QPushButton(translate("ImportPage", "&Guess again"))
        self.raw = RawRows()
        self.before = label("", "refusal", wrap=True)
        self.others = label("", wrap=True)
        self.each_line = QCheckBox(
            translate(
                "ImportPage",
                "There is no table in this PDF. It is a list, and each &line is one child",
            )
        )
        self.told = label(
            translate(
                "ImportPage",
                "A file of cases from another program: it says itself what each value means. "
                "Nothing needs to be chosen here; go on.",
            )
            + f"\n\n{unread()}",
            wrap=True,
        )
        self._sheet = QWidget()  # nothing of it without rows
        self._lay_out()

    def show_state(self) -> None:
        """Show the guesses and the first rows."""
        read, state = self.state.read, self.state
        self.again.setVisible(state.choices != GUESSED)
        self.before.setVisible(state.before is not None)
        if state.before is not None:
            self.before.setText(self._said_before())
        self._sheet.setVisible(read is not None)
        self.others.setVisible(bool(read and read.others))
        self.each_line.setVisible(bool(read and read.without_table))
        self.each_line.setChecked(state.each_line)
        if read is None:
            return
        self.others.setText(others_sentence(read))
        self._offer(read)
        self.cuts.show_cuts(read)
        self.raw.show_rows(read, state.columns)

    def said(self) -> str:
        """Name the file and its size."""
        read = self.state.read
        if read is None:
            return ""
        return f"{read.path.name}  ·  {wording.of_all(len(read.rows), len(read.rows))}"

    def first_focus(self) -> QWidget:
        """Give the first guess that is shown."""
        return next((one for one in self.editors.values() if one.isVisibleTo(self)), self)

    def _offer(self, read: Scan) -> None:
        columns = self.state.columns
        headings = columns.header_rows if columns else ()
        first = (columns.first_row if columns else 0) or max(headings, default=0) + 1
        values = {
            "sheet": (read.sheet, [(one, one) for one in read.sheets]),
            "encoding": (read.encoding, [(one, one) for one in (read.encoding, *ENCODINGS)]),
            "delimiter": (read.delimiter, _delimiters()),
            "header_rows": (_joined(headings), _heading_rows(read, headings)),
            "first_row": (str(first), [(str(n), str(n)) for n in _numbers(read, first)]),
            "inflected": ("yes" if columns and columns.inflected else "", _cases()),
        }
        wanted = {
            "sheet": len(read.sheets) > 1,
            "encoding": bool(read.encoding),
            "delimiter": bool(read.delimiter),
            **dict.fromkeys(("header_rows", "first_row", "inflected"), not read.of_cases),
        }
        self.told.setVisible(read.of_cases)
        for name, (value, choices) in values.items():
            editor = self.editors[name]
            editor.box.clear()
            editor.offer(choices)
            editor.set_text(value)
            self.captions[name].setVisible(wanted.get(name, True))

    @Slot(bool)
    def _take_each_line(self, each_line: bool) -> None:
        self.importing.take_each_line(each_line=each_line)

    @Slot()
    def _choose(self) -> None:
        name = next(name for name, editor in self.editors.items() if editor is self.sender())
        text = self.editors[name].text()
        value: object = text
        if name == "header_rows":
            value = tuple(int(number) for number in text.split())
            self.importing.choose(header_rows=value, first_row=None)
            return
        if name == "first_row":
            value = int(text)
        if name == "inflected":
            value = bool(text)
        fresh = {"header_rows": None, "first_row": None} if name in ("sheet", "delimiter") else {}
        self.importing.choose(**{**fresh, name: value})

    def _said_before(self) -> str:
        before = self.state.before
        if before is None:
            return ""
        return translate(
            "ImportPage",
            "This very file was imported on {date} as “{title}” by {worker}. Imported again, it "
            "makes a new version of that list.",
        ).format(
            date=shown(before.on.isoformat(), language()), title=before.title, worker=before.worker
        )

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        for name, caption in self.captions.items():
            self.editors[name].edited.connect(self._choose)
            column.addWidget(caption)
        column.addWidget(self.told)
        column.addWidget(self.cuts)
        column.addWidget(self.again)
        column.addStretch(1)
        side.setFixedWidth(self.fontMetrics().averageCharWidth() * 34)
        self.again.clicked.connect(self.importing.guess_again)
        row = QHBoxLayout(self._sheet)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(side)
        row.addWidget(self.raw, 1)
        self.each_line.clicked.connect(self._take_each_line)
        self.column.addWidget(self.before)
        self.column.addWidget(self.others)
        self.column.addWidget(self.each_line)
        self.column.addWidget(self._sheet, 1)


def _captioned(editor: ChoiceEditor) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(label(editor.name, "fieldLabel"))
    column.addWidget(editor)
    return made


def _delimiters() -> list[Choice]:
    words = {
        ";": translate("ImportPage", "semicolon  ;"),
        ",": translate("ImportPage", "comma  ,"),
        "\t": translate("ImportPage", "tab"),
        "|": translate("ImportPage", "bar  |"),
        FREE_LINES: translate("ImportPage", "nothing: a child on each line"),
    }
    return [(sign, words[sign]) for sign in DELIMITERS]


def _cases() -> list[Choice]:
    return [
        ("", translate("ImportPage", "the nominative (who?)")),
        ("yes", translate("ImportPage", "another case (of whom?)")),
    ]


def _heading_rows(read: Scan, headings: tuple[int, ...]) -> list[Choice]:
    numbers = [row.number for row in read.rows[:LOOKED_AT]]
    pairs = [(one, one + 1) for one in numbers if one + 1 in numbers]
    spans = dict.fromkeys([headings, (), *((number,) for number in numbers), *pairs])
    return [(_joined(span), _span_word(span)) for span in spans]


def _span_word(span: tuple[int, ...]) -> str:
    if not span:
        return translate("ImportPage", "no row")
    if len(span) == 1:
        return translate("ImportPage", "row {0}").format(span[0])
    return translate("ImportPage", "rows {0} to {1}").format(span[0], span[-1])


def _joined(span: tuple[int, ...]) -> str:
    return " ".join(map(str, span))


def _numbers(read: Scan, first: int) -> list[int]:
    return sorted({first, *(row.number for row in read.rows[: 2 * LOOKED_AT])})
