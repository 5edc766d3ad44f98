"""The two verbs over an open case file: read and write."""

from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlmodel import Session, select

from caseapp import journal
from caseapp.acts import ActCode
from caseapp.journal import JSON, Act
from caseapp.progress import SILENT, here
from caseapp.quiet import undisturbed
from db import engine
from db.checks import check
from db.errors import Interrupted
from db.holding import belongings
from db.keys import USUAL_COST, KeyCost
from db.schema import INDEX_RULES, index_rules
from db.tables import FileInfo
from db.unlocking import NOTHING_DERIVED, Derived

__all__ = ["JSON", "Act", "Workspace", "problems"]

P = ParamSpec("P")
T = TypeVar("T")


class Workspace:
    """An open case file and the worker who has it open."""

    def __init__(self, database: engine.Database, *, worker: str, opening: Act) -> None:
        self.worker = worker
        self._database = database
        self.is_demo, self._device = self.read(_about)
        self.note(opening)

    @classmethod
    def create(
        cls,
        path: Path,
        passphrase: str,
        *,
        worker: str,
        is_demo: bool = False,
        cost: KeyCost = USUAL_COST,
    ) -> Self:
        """Make a new case file and open it."""
        database = engine.create(path, passphrase, is_demo=is_demo, cost=cost)
        return cls._begun(database, worker, Act(ActCode.FILE_CREATED, data={"is_demo": is_demo}))

    @classmethod
    def open(
        cls, path: Path, passphrase: str, *, worker: str, ahead: Derived = NOTHING_DERIVED
    ) -> Self:
        """Open a case file; the journal says who opened it."""
        database = engine.open_file(path, passphrase, ahead)
        return cls._begun(database, worker, Act(ActCode.FILE_OPENED))

    @classmethod
    def _begun(cls, database: engine.Database, worker: str, opening: Act) -> Self:
        try:
            made = cls(database, worker=worker, opening=opening)
            made._show_cases()
            return made
        except BaseException:
            database.close()
            raise

    def _show_cases(self) -> None:
        """Make the list of cases anew where an older program made it by other rules."""
        if self.read(index_rules) != INDEX_RULES:
            from caseapp.cases.index import make_anew  # noqa: PLC0415 - slow, like all rules

            self.put_aside(make_anew)

    @property
    def path(self) -> Path:
        """Return where the file stands."""
        return self._database.path

    @property
    def files(self) -> tuple[Path, ...]:
        """Return where the file and its keys, log and lock stand, which nothing may replace."""
        return belongings(self.path)

    def read(
        self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Return what the query finds; it must return plain data.

        Work around it that is cancelled cancels the reading, too.
        """
        progress = here()
        progress.check()
        stop = progress.stop if progress is not SILENT else None
        try:
            with undisturbed(), self._database.reading(stop) as session:
                return query(session, *args, **kwargs)
        except Interrupted:
            progress.check()
            raise

    def write(
        self,
        act: Act | Callable[[T], Act],
        change: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Change the file and journal the act, both or neither; `act` may be made of the result."""
        with undisturbed(), self._database.writing() as session:
            result = change(session, *args, **kwargs)
            session.flush()
            done = act if isinstance(act, Act) else act(result)
            journal.append(session, done, worker=self.worker, device=self._device)
        return result

    def put_aside(
        self, change: Callable[Concatenate[Session, P], None], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Change what is no part of the work yet, unfinished forms, without a journal line."""
        with undisturbed(), self._database.writing() as session:
            change(session, *args, **kwargs)

    def note(self, act: Act) -> None:
        """Journal an act that changes nothing in the file."""
        self.write(act, _nothing)

    def note_all(self, acts: Iterable[Act]) -> None:
        """Journal several acts that change nothing in the file, all or none."""
        with undisturbed(), self._database.writing() as session:
            for act in acts:
                journal.append(session, act, worker=self.worker, device=self._device)

    def close(self) -> None:
        """Close the file and let others open it."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def problems(session: Session, *, anchor: str = "") -> tuple[str, ...]:
    """Return the codes of all that is wrong with the file and its journal; empty when sound."""
    from caseapp.cases import attachments  # noqa: PLC0415 - slow, like all rules; a check is rare

    kept = attachments.problems(session)
    return (*check(session), *journal.verify(session, anchor=anchor), *kept)


def _about(session: Session) -> tuple[bool, str]:
    info = session.exec(select(FileInfo)).one()
    return info.is_demo, str(info.device_id)


def _nothing(session: Session) -> None:
    """Change nothing; the journal line is what is written."""
