"""The words of the catalogues as the vocabulary of queries: one's own language first."""

from collections.abc import Iterable, Sequence
from functools import cache

from caseapp.filters.fields import CODES, OWN_WORDS, Field
from caseapp.filters.vocabulary import Vocabulary
from caseapp.regions import all_regions, find_region
from exports.regions import short_region_name
from exports.words import words

_LANGUAGES = ("uk", "en")
_GROUPS = {
    Field.STATUS: "tracing_status",
    Field.ANSWER: "claim_kind",
    Field.SEX: "sex",
    Field.TAKEN: "circumstances",
    Field.FLAG: "flag_kind",
}


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the words of a query in a language; those of the other languages are read too."""
    order = (language, *(one for one in _LANGUAGES if one != language))
    regions = {unit.code: _region_words(unit.code, order) for unit in all_regions()}
    return Vocabulary(
        language,
        {
            **{field: _of_codes(group, CODES[field], order) for field, group in _GROUPS.items()},
            Field.REGION: regions,
            Field.REGION_EVER: regions,
            Field.ORIGIN: regions,
            Field.HAS: _own_words(Field.HAS, language),
            Field.ASIDE: _own_words(Field.ASIDE, language),
        },
    )


def _of_codes(
    group: str, codes: Iterable[str], languages: Sequence[str]
) -> dict[str, tuple[str, ...]]:
    return {
        code: tuple(words(language).text(f"{group}.{code}") for language in languages)
        for code in codes
    }


def _region_words(code: str, languages: Iterable[str]) -> tuple[str, ...]:
    """Return the names of a region that mean no other, for whoever reads regions by name."""
    names = (short_region_name(code, language) for language in languages)
    return tuple(name for name in names if (unit := find_region(name)) and unit.code == code)


def _own_words(field: Field, language: str) -> dict[str, tuple[str, ...]]:
    """Return what a case has or lacks, or why it is set aside, by the word of the language."""
    own = OWN_WORDS[field]
    return {thing: (said[1 if language == "uk" else 0],) for thing, said in own.items()}
