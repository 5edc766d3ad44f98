"""Which pairs of lines ask one question: those of other versions of their lists are one child's."""

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from sqlmodel import Session

from caseapp.lines.continued import origins_of, versions_of_lines
from caseapp.review.decided_facts import changed_since, facts_of
from caseapp.review.verdicts import Pair, pair, standing_kinds, standing_verdicts
from db.codes import VerdictKind

DECIDED = (VerdictKind.SAME, VerdictKind.DIFFERENT)


@dataclass(frozen=True, slots=True)
class Questions:
    """The lines that go on in later versions; a question is the pair of their first lines."""

    origins: Mapping[uuid.UUID, uuid.UUID]
    versions: Mapping[uuid.UUID, list[uuid.UUID]]

    def of(self, lines: Pair) -> Pair:
        """Return the question that a pair asks."""
        return pair(*map(self.first, lines)) if self.origins else lines

    def first(self, line: uuid.UUID) -> uuid.UUID:
        """Return the line in the first version of its list."""
        return self.origins.get(line, line)

    def pairs(self, question: Pair) -> Iterator[Pair]:
        """Yield all pairs that ask it, in whatever versions of their lists."""
        for left, right in product(*(self.versions.get(line, [line]) for line in question)):
            yield pair(left, right)

    def newest(self, pairs: Iterable[Pair]) -> dict[Pair, Pair]:
        """Return for each question the pair of the newest versions among these that ask it."""
        found: dict[Pair, Pair] = {}
        for one in sorted(pairs, key=_made):
            found[self.of(one)] = one
        return found


def read_questions(session: Session) -> Questions:
    """Return what is one question among the lines on file."""
    origins = origins_of(session)
    return Questions(origins, versions_of_lines(origins))


@dataclass(frozen=True, slots=True)
class Judged:
    """The questions on which a verdict stands."""

    pairs: Mapping[Pair, Pair]  # the pair of the newest verdict
    decided: frozenset[Pair]  # with "same" or "different", and facts as they were
    changed: Mapping[Pair, tuple[str, ...]]  # judged different; what changed since


def judged(session: Session, questions: Questions, asked: Iterable[Pair]) -> Judged:
    """Return what stands on all questions; of those asked, also whether facts changed since."""
    kinds = standing_kinds(session)
    pairs = questions.newest(kinds)
    changed = reopened(session, [pairs[one] for one in asked if one in pairs])
    decided = (one for one, lines in pairs.items() if kinds[lines] in DECIDED)
    return Judged(
        pairs,
        frozenset(one for one in decided if pairs[one] not in changed),
        {questions.of(lines): fields for lines, fields in changed.items()},
    )


def decided_pairs(session: Session) -> set[Pair]:
    """Return the pairs on which "same" or "different" stands, on other versions of them too."""
    decided = {key for key, kind in standing_kinds(session).items() if kind in DECIDED}
    questions = read_questions(session)
    if not questions.origins:
        return decided
    asked = {questions.of(key) for key in decided}
    return decided | {one for question in asked for one in questions.pairs(question)}


def reopened(session: Session, pairs: Iterable[Pair]) -> dict[Pair, tuple[str, ...]]:
    """Return those of the pairs judged different whose facts changed since, with what changed."""
    verdicts = standing_verdicts(session)
    different = {
        key: verdicts[key].facts
        for key in pairs
        if key in verdicts and verdicts[key].kind == VerdictKind.DIFFERENT
    }
    now = facts_of(session, {line for key in different for line in key})
    changed = {key: changed_since(kept, now) for key, kept in different.items()}
    return {key: fields for key, fields in changed.items() if fields}


def _made(lines: Pair) -> int:
    """Order by the time of making, which ids show."""
    return sum(line.int for line in lines)
