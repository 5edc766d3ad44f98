"""The cases of the open file, made ready once for every look for duplicates."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from caseapp.likely_cases.likely import LikelyCase, likely_cases
from caseapp.likely_cases.warm import WarmCases, likely_among, likely_beside, warm_cases
from ui.words import translate

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence

    from caseapp.dates import UncertainDate
    from caseapp.matching.model import WrittenName
    from caseapp.progress import Progress
    from ui.desk import Desk


class Warm(QObject):
    """Keeps the cases ready beside the desk, until its file is put away."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._cases: WarmCases | None = None
        desk.closed.connect(self._forget)

    def likely(
        self, name: WrittenName, birth: UncertainDate, sex: str, progress: Progress
    ) -> Sequence[LikelyCase]:
        """Look beside the window which cases the child may have; as the file stands now."""
        progress.step(0, 1)
        cases = self._cases
        if cases is not None:
            found = self._desk.read(likely_among, cases, name, birth, sex=sex)
            if found is not None:
                return found
            self._cases = None
        return self._desk.read(likely_cases, name, birth, sex=sex)

    def beside(self, case_id: uuid.UUID, progress: Progress) -> Sequence[LikelyCase]:
        """Look beside the window which other cases may be the child of this one."""
        cases = self._cases or _warmed(self._desk, progress)
        found = self._desk.read(likely_beside, cases, case_id)
        if found is None:
            cases = _warmed(self._desk, progress)
            found = self._desk.read(likely_beside, cases, case_id)
        self._cases = cases
        return found or ()

    @Slot()
    def prepare(self) -> None:
        """Make the cases ready beside the window, if they are not."""
        if self._cases is None and not self._desk.tasks.busy:
            title = translate("Warm", "Making the cases ready to be compared…")
            self._desk.run(title, partial(_warmed, self._desk), self._keep)

    def _keep(self, cases: WarmCases) -> None:
        self._cases = cases

    @Slot()
    def _forget(self) -> None:
        self._cases = None


def warm_of(desk: Desk) -> Warm:
    """Give what is kept ready beside a desk; made when it is first asked for."""
    return desk.findChild(Warm) or Warm(desk)


def _warmed(desk: Desk, progress: Progress) -> WarmCases:
    return desk.read(warm_cases, progress=progress)
