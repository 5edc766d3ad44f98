"""What can complete the piece of a query that somebody is typing: fields, then their values."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from caseapp.filters.fields import NAMES, NONE_WORDS, WITH_NONE, Field, field_named, name_of
from caseapp.filters.pieces import NOT, last_piece, last_value, quoted
from caseapp.filters.vocabulary import Vocabulary
from caseapp.names.clean import folded

LEAST = 3  # letters of a field's name before it is offered
MOST = 40


@dataclass(frozen=True, slots=True)
class Completion:
    """A text in place of what is typed, and what of it is shown."""

    text: str
    shown: str


def completions(
    typed: str, known: Vocabulary, occurring: Callable[[Field], Collection[str]]
) -> tuple[Completion, ...]:
    """Return what can stand at the end of a typed text; `occurring` gives values in use."""
    before, piece = last_piece(typed)
    name, colon, given = piece.partition(":")
    if not colon:
        return tuple(_fields(before, piece, known))
    found = field_named(name.removeprefix(NOT))
    if found is None:
        return ()
    earlier, begun = last_value(given)
    words = _words(found[0], begun, known, occurring(found[0]))
    head = f"{before}{name}:{earlier}"
    return tuple(Completion(f"{head}{quoted(word)} ", word) for word in words)[:MOST]


def _fields(before: str, piece: str, known: Vocabulary) -> Iterator[Completion]:
    begun = folded(piece.removeprefix(NOT))
    if len(begun) < LEAST:
        return
    minus = NOT if piece.startswith(NOT) else ""
    for field in NAMES:
        name = name_of(field, known.language)
        if any(one.startswith(begun) for one in (name, NAMES[field][0])):
            yield Completion(f"{before}{minus}{name}:", f"{name}:")


def _words(field: Field, begun: str, known: Vocabulary, occurring: Iterable[str]) -> list[str]:
    """Return the words for values that go on as typed; those in use stand first."""
    none = NONE_WORDS[known.language == "uk"]
    codes = dict.fromkeys((*occurring, *known.codes(field)))
    words = [known.word(field, code) for code in codes]
    if field in WITH_NONE:
        words.append(none)
    start = folded(begun)
    going_on = [word for word in dict.fromkeys(words) if folded(word).startswith(start)]
    return [] if [folded(word) for word in going_on] == [start] else going_on
