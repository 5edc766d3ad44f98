"""Names alone: each name of a true pair is sought among 35,000 others, in either direction."""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from caseapp.matching.tables import compare_tables

_KINDS = ("uk-ru", "uk-lat", "lat-ru")
_POOL, _TOP = 35_000, 50


def name_tables(folder: Path, made: Path) -> Iterator[tuple[str, Path, Path]]:
    """Give for each kind and direction what it is, the candidates found, and the truth."""
    with (folder / "pairs.csv").open(encoding="utf-8-sig", newline="") as lines:
        every = list(csv.DictReader(lines))
    rows = [row for row in every if row["is_match"] == "1"]
    known = {row[side] for row in rows for side in ("query", "target")}
    others = {row[side] for row in every for side in ("query", "target")} - known
    with (folder / "synthetic" / "pool.csv").open(encoding="utf-8", newline="") as lines:
        strangers = [*sorted(others), *(row["name"] for row in csv.DictReader(lines))]
    for kind in _KINDS:
        pairs = [(row["query"], row["target"]) for row in rows if row["kind"] == kind]
        for title, some in ((kind, pairs), (f"{kind}, turned", [two[::-1] for two in pairs])):
            if some:
                yield title, *_compared(made, title, _clear(some), strangers)


def _clear(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Leave out names that stand in several pairs: more than one record would be right."""
    times = Counter(name for pair in pairs for name in pair)
    return [pair for pair in pairs if all(times[name] == 1 for name in pair)]


def _compared(
    made: Path, title: str, pairs: Sequence[tuple[str, str]], strangers: Sequence[str]
) -> tuple[Path, Path]:
    pool = [*(target for _, target in pairs), *strangers][:_POOL]
    tables = [made / f"{title} {part}.csv" for part in ("sought", "pool", "found", "truth")]
    _write(tables[0], ("id", "name"), [(f"s{at}", query) for at, (query, _) in enumerate(pairs)])
    _write(tables[1], ("id", "name"), [(f"p{at}", name) for at, name in enumerate(pool)])
    compare_tables(*tables[:3], top=_TOP)
    truth = [(f"s{at}", f"p{at}", title, "") for at in range(len(pairs))]
    _write(tables[3], ("sought_id", "pool_id", "kind", "kin"), truth)
    return tables[2], tables[3]


def _write(path: Path, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])
