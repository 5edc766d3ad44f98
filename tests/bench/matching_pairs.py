"""Pairs of names from the field's set: as given, against hard negatives, and by the peers."""

import csv
import importlib
import importlib.util
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from rapidfuzz.fuzz import WRatio
from rapidfuzz.process import cdist

from caseapp.matching.tables import score_pairs
from caseapp.names.skeleton import skeleton

Row = dict[str, str]
Scorer = Callable[[Path, Path], None]
COLUMNS = ("query", "target", "is_match", "kind", "query_birth_date", "target_birth_date")
_COUNTED = ("uk-ru", "uk-lat", "lat-ru", "uk-uk", "")
_HARD = ("uk-ru", "uk-lat", "lat-ru")
_NEAREST = 3  # persons of the nearest spelling beside each name
_WORDS = 3


def read_pairs(path: Path) -> list[Row]:
    """Read the pairs of the kinds that count, without birth dates."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    return [row for row in rows if row["is_match"] == "0" or row["kind"] in _COUNTED]


def bare(rows: Sequence[Row]) -> list[Row]:
    """Give pairs without birth dates."""
    return [row | {"query_birth_date": "", "target_birth_date": ""} for row in rows]


def hard_negatives(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Give for each kind its true pairs, and other persons most like them.

    Those are the persons of the nearest spelling, and namesakes of whom one part alone differs:
    another given name (a sibling), another patronymic, another surname. Spellings that true pairs
    show to be of one name (Vasilievna, Vasylivna) make nobody another person.
    """
    person, name = _one_of_each(_sides(rows)), _one_of_each(_parts(rows))
    for kind in _HARD:
        true = [row for row in bare(rows) if row["is_match"] == "1" and row["kind"] == kind]
        others = sorted({row["target"] for row in true})
        false = [*_nearest(true, others, person), *_one_part_apart(true, others, name)]
        false = [(one, other) for one, other in false if person.get(other) != person[one]]
        yield true + [_pair(*pair) for pair in sorted(set(false))]


def _pair(query: str, target: str) -> Row:
    return dict.fromkeys(COLUMNS, "") | {"query": query, "target": target, "is_match": "0"}


def _sides(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    for row in rows:
        yield row["query"], row["query" if row["is_match"] == "0" else "target"]
        yield row["target"], row["target"]


def _parts(rows: Sequence[Row]) -> Iterator[tuple[str, str]]:
    """Give the names that true pairs show to be one, in whatever spelling."""
    for row in rows:
        words, others = (plain(row[side]).split() for side in ("query", "target"))
        yield from ((word, word) for word in (*words, *others))
        if row["is_match"] == "1" and len(words) == len(others) == _WORDS:
            yield from zip(words, others, strict=True)


def _one_of_each(ties: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Give for each of the tied one that stands for all that are tied together."""
    first: dict[str, str] = {}
    for one, other in ties:
        kept, lost = first.setdefault(one, one), first.setdefault(other, other)
        if kept != lost:
            first = {name: kept if at == lost else at for name, at in first.items()}
    return first


def plain(name: str) -> str:
    """Give a name as peers compare it: transliterated, in lower case."""
    return " ".join(map(skeleton, name.split())).lower()


def _nearest(
    true: Sequence[Row], others: Sequence[str], person: dict[str, str]
) -> Iterator[tuple[str, str]]:
    queries = sorted({row["query"] for row in true})
    spelt = [plain(name) for name in others]
    ratios = cdist([plain(name) for name in queries], spelt, scorer=WRatio, dtype=np.uint8)
    for query, row in zip(queries, ratios, strict=True):
        names = {plain(name) for name in (query, *others) if person[name] == person[query]}
        strangers = [at for at in np.argsort(-row, kind="stable") if spelt[at] not in names]
        yield from ((query, others[at]) for at in strangers[:_NEAREST])


def _one_part_apart(
    true: Sequence[Row], others: Sequence[str], name: dict[str, str]
) -> Iterator[tuple[str, str]]:
    dice = random.Random(1)  # noqa: S311 - made names need no secrets
    whole = [words for name in others if len(words := name.split()) == _WORDS]
    for row in true:
        words = row["target"].split()
        alike = [o for o in whole if len(words) == _WORDS and o[1][-2:] == words[1][-2:]]
        for at in range(_WORDS):
            apart = [o[at] for o in alike if name[plain(o[at])] != name[plain(words[at])]]
            if apart:
                yield row["query"], " ".join([*words[:at], dice.choice(apart), *words[at + 1 :]])


def write_rows(path: Path, rows: Sequence[Row]) -> None:
    """Write a table."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def ours(pairs: Path, scores: Path) -> None:
    """Score pairs by this matcher."""
    score_pairs(pairs, scores)


def by_ratio(pairs: Path, scores: Path) -> None:
    """Score pairs by WRatio on transliterated names."""
    _write_scores(pairs, scores, lambda row: WRatio(plain(row["query"]), plain(row["target"])))


def _write_scores(pairs: Path, scores: Path, score: Callable[[Row], float]) -> None:
    with pairs.open(encoding="utf-8", newline="") as lines:
        write_rows(scores, [{"score": str(score(row))} for row in csv.DictReader(lines)])


def by_nomenklatura() -> Scorer | None:
    """Give the scorer of the peer of the field, or none where it is not installed."""
    if importlib.util.find_spec("nomenklatura") is None:
        return None
    model = importlib.import_module("followthemoney").model
    algorithm = importlib.import_module("nomenklatura.matching").LogicV2
    config = algorithm.default_config()

    def person(name: str) -> object:
        data = {"id": plain(name) or "-", "schema": "Person", "properties": {"name": [name]}}
        return model.get_proxy(data, cleaned=False)

    def score(row: Row) -> float:
        found = algorithm.compare(person(row["query"]), person(row["target"]), config)
        return float(found.score)

    return lambda pairs, scores: _write_scores(pairs, scores, score)
