"""The words under which values are typed and printed, in the languages of the catalogues."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from caseapp.filters.fields import CODES, NONE, NONE_WORDS, OWN_WORDS, WITH_NONE, Field
from caseapp.filters.pieces import MARK, plain
from caseapp.names.clean import folded

Words = Mapping[Field, Mapping[str, tuple[str, ...]]]


@dataclass(frozen=True)
class Vocabulary:
    """For each field its codes, each with the words for it; the first word is printed."""

    language: str = ""  # empty: codes, as queries are kept
    words: Words = field(default_factory=dict, repr=False)
    _known: dict[Field, Mapping[str, frozenset[str]]] = field(default_factory=dict, repr=False)

    def codes(self, asked: Field) -> tuple[str, ...]:
        """Return every code of a field, in the order of the catalogue."""
        return CODES.get(asked) or tuple(self.words.get(asked, ()))

    def word(self, asked: Field, code: str) -> str:
        """Return what a code is printed as: its word, if that means no other code too."""
        if code == NONE:
            return NONE_WORDS[1] if self.language == "uk" else NONE
        said = self.words.get(asked, {}).get(code, ())
        if self.language and said and self.meant(asked, said[0]) == {code}:
            return unquoted(said[0])
        return code

    def meant(self, asked: Field, typed: str) -> frozenset[str]:
        """Return the codes that a typed word or its beginning can mean."""
        word, known = _key(typed), self._words_of(asked)
        if word in known:
            return known[word]
        begun = (codes for one, codes in known.items() if word and one.startswith(word))
        return frozenset().union(*begun)

    def _words_of(self, asked: Field) -> Mapping[str, frozenset[str]]:
        if asked not in self._known:
            self._known[asked] = _by_word(self._pairs(asked))
        return self._known[asked]

    def _pairs(self, asked: Field) -> Iterator[tuple[str, str]]:
        own, said = OWN_WORDS.get(asked, {}), self.words.get(asked, {})
        for code in self.codes(asked):
            for word in (code, *said.get(code, ()), *own.get(code, ())):
                yield word, code
        if asked in WITH_NONE:
            for word in NONE_WORDS:
                yield word, NONE


def _by_word(pairs: Iterable[tuple[str, str]]) -> Mapping[str, frozenset[str]]:
    """Return the codes of each word; a code itself means nothing else."""
    found: dict[str, set[str]] = defaultdict(set)
    given = list(pairs)
    for word, code in given:
        found[_key(word)].add(code)
    for _, code in given:
        found[_key(code)] = {code}
    return {word: frozenset(codes) for word, codes in found.items()}


def unquoted(word: str) -> str:
    """Return a word without the quotation marks within it, which need not be typed."""
    return plain(word).replace(MARK, "")


def _key(word: str) -> str:
    return folded(unquoted(word))
