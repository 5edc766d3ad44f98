"""The answer to a request, taken over as the claim that it makes."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from caseapp.case_file import RequestLine
from caseapp.cases.citations import by_record, sources_of
from caseapp.lists.columns.answer_kinds import answered_region, recognise_answer
from ui.commands.action_set import Handlers
from ui.commands.command import Command
from ui.forms.source_editors import cited_text
from ui.pages.case.bench import Bench
from ui.pages.case.section import Values


class Answered(QObject):
    """Begins a claim with what was answered; the person says whose it is, and records it."""

    def __init__(
        self, bench: Bench, begin_claim: Callable[[Values], None], widget: QWidget
    ) -> None:
        super().__init__(widget)
        self._bench, self._begin_claim = bench, begin_claim

    def commands(self) -> Handlers:
        """Give who answers."""
        return {Command.ANSWER_AS_CLAIM: self._begin}

    def awake(self) -> Mapping[Command, bool]:
        """Tell whether a request is chosen that was answered."""
        return {Command.ANSWER_AS_CLAIM: self._request() is not None}

    @Slot()
    def _begin(self) -> None:
        self._bench.side.flush()
        line = self._request()
        if line is not None:
            cited = sources_of(line.source_id, line.id, by_record(self._bench.case.citations))
            values = {
                "kind": recognise_answer(line.answer),
                "region": answered_region(line.answer),
                "words": line.answer,
                "date_text": line.answered.text,
                "source_id": cited_text(cited),
            }
            self._begin_claim(values)

    def _request(self) -> RequestLine | None:
        standing = self._bench.side.standing
        line = standing.line if standing else None
        return line if isinstance(line, RequestLine) and line.answer else None
