"""Files on their way into a case and copies on their way out; looked at again on demand."""

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from caseapp.case_file import AttachmentLine, SourceLine
from caseapp.cases.attachments import Belongs, attach, changed_files, content_of, exported
from caseapp.cases.written import act_of
from caseapp.errors import Refused
from caseapp.intake.files import take
from caseapp.progress import Progress
from db.codes import AttachmentKind
from ui.commands.action_set import Handlers
from ui.commands.table import Command
from ui.desk import Desk
from ui.dialogs import choose
from ui.dialogs.confirm import ConfirmDialog
from ui.messages import sentence
from ui.pages.case.bench import Bench
from ui.papers.saving import save
from ui.papers.sheets import not_encrypted
from ui.words import translate

_SHORT = 12  # digits of a hash in the suggested name of a copy
MOST_REFUSALS = 3  # that are told one by one


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of files that were to be kept."""

    count: int
    refusals: tuple[Refused, ...]


class Attaching(QObject):
    """Keeps files with the case in front, and gives copies of them."""

    def __init__(
        self,
        bench: Bench,
        chosen: Callable[[], object],
        bring: Callable[[], None],
        widget: QWidget,
    ) -> None:
        super().__init__(widget)
        self._bench, self._widget = bench, widget
        self._chosen, self._bring = chosen, bring

    def commands(self) -> Handlers:
        """Give who answers."""
        return {
            Command.ATTACH_FILE: self._ask_files,
            Command.ADD_PHOTO: self._ask_photos,
            Command.ATTACH_TO_RECORD: self._ask_for_record,
            Command.SAVE_COPY: self._ask_copy,
            Command.CHECK_FILES: self._check,
        }

    def awake(self) -> Mapping[Command, bool]:
        """Tell what can be done."""
        return {
            Command.ATTACH_TO_RECORD: self._record() is not None,
            Command.SAVE_COPY: self._attachment() is not None,
            Command.CHECK_FILES: bool(self._bench.case.attachments),
        }

    def take(self, paths: Sequence[Path], belongs: Belongs | None = None) -> None:
        """Keep files with the case beside the window; those that are refused are told."""
        if not paths:
            return
        desk, case_id = self._bench.shell.desk, self._bench.case.id
        work = partial(keep_files, desk, case_id, paths, belongs)
        desk.run(translate("Attaching", "Keeping files…"), work, self._tell_kept)

    @Slot(object)
    def _tell_kept(self, kept: Kept) -> None:
        if kept.count:
            self._bring()
        self._bench.shell.tell(_told(kept), wrong=bool(kept.refusals))

    @Slot()
    def _ask_files(self) -> None:
        self.take(choose.files_to_keep(self._widget))

    @Slot()
    def _ask_photos(self) -> None:
        self.take(choose.photos(self._widget), Belongs(kind=AttachmentKind.PHOTO))

    @Slot()
    def _ask_for_record(self) -> None:
        belongs = self._record()
        if belongs is not None:
            self.take(choose.files_to_keep(self._widget), belongs)

    @Slot()
    def _ask_copy(self) -> None:
        line = self._attachment()
        if line is not None:
            ask = ConfirmDialog(
                translate("Attaching", "Save a copy outside the case file?"),
                translate(
                    "Attaching",
                    "The copy is not encrypted: whoever opens its folder can read it. The journal "
                    "notes that it was made. Delete it when it is no longer needed.",
                ),
                translate("Attaching", "Choose where"),
                self._widget,
            )
            ask.accepted.connect(partial(self._save_copy, line))
            ask.open()

    def _save_copy(self, line: AttachmentLine) -> None:
        ending = Path(line.file_name).suffix
        path = choose.new_copy(self._widget, f"file-{line.sha256[:_SHORT]}{ending}")
        desk = self._bench.shell.desk
        if path is None:
            return
        with desk.telling():
            content = desk.read(content_of, line.id)
            act = exported(line.id, self._bench.case.id, line.sha256)
            workspace = desk.workspace
            save(path, content, kept=workspace.files, first=lambda: workspace.note(act))
            self._bench.shell.tell(not_encrypted(path))

    @Slot()
    def _check(self) -> None:
        desk = self._bench.shell.desk
        work = partial(_changed, desk, self._bench.case.id)
        title = translate("Attaching", "Checking the files…")
        desk.run(title, work, partial(self._tell_checked, len(self._bench.case.attachments)))

    def _tell_checked(self, count: int, changed: Sequence[str]) -> None:
        if changed:
            text = translate(
                "Attaching", "Not what was taken in: {0}. Open a backup and keep this file."
            ).format(", ".join(changed))
            self._bench.shell.tell(text, wrong=True)
            return
        text = translate("Attaching", "%n files are byte for byte what was taken in.", count)
        self._bench.shell.tell(text)

    def _attachment(self) -> AttachmentLine | None:
        line = self._chosen()
        return line if isinstance(line, AttachmentLine) else None

    def _record(self) -> Belongs | None:
        """Give what the record in the form is, if a file can belong to it."""
        standing = self._bench.side.standing
        line = standing.line if standing else None
        if isinstance(line, SourceLine):
            return Belongs(source_id=line.id)
        if line is None or isinstance(line, AttachmentLine) or line is self._bench.case:
            return None
        return Belongs(record_id=line.id) if hasattr(line, "id") else None


def _told(kept: Kept) -> str:
    """Say how many files were taken, and of each that was not, why."""
    said = [translate("Attaching", "%n files are kept with the case.", kept.count)]
    said += map(sentence, kept.refusals[:MOST_REFUSALS])
    more = len(kept.refusals) - MOST_REFUSALS
    if more > 0:
        said.append(translate("Attaching", "%n more files were refused.", more))
    return " ".join(said if kept.count else said[1:])


def keep_files(
    desk: Desk,
    case_id: uuid.UUID,
    paths: Sequence[Path],
    belongs: Belongs | None,
    progress: Progress,
) -> Kept:
    """Take files in one by one; what is refused does not stop the others."""
    refusals: list[Refused] = []
    for place, path in enumerate(paths):
        progress.step(place, len(paths))
        try:
            desk.write(act_of, attach, case_id, take(path), belongs)
        except Refused as refusal:
            refusals.append(refusal)
    return Kept(len(paths) - len(refusals), tuple(refusals))


def _changed(desk: Desk, case_id: uuid.UUID, progress: Progress) -> Sequence[str]:
    progress.step(0, 1)
    return desk.read(changed_files, case_id)
