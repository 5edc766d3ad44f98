"""Sets of invented children for measuring matching: any seed gives a set that nobody has tuned to.

The same form as the sets of the field: children sought under Ukrainian names, and a pool in which
each stands changed in one way, among strangers.
"""

import csv
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from tests.bench.matching_changes import KINDS, by_months, changed, full_name, moved_away
from tests.bench.matching_people import Child, Maker

_SOUGHT = ("id", "surname", "given_name", "patronymic", "sex", "birth_date", "birth_place")
_POOL = ("id", "name", "sex", "birth_date", "birth_place", "group")


def _pool_row(number: str, child: Child) -> dict[str, str]:
    row = {
        "id": number,
        "name": child.name or full_name(child),
        "sex": child.sex,
        "birth_date": child.birth or child.born.isoformat(),
        "birth_place": child.place.ru,
        "group": child.group,
    }
    return row | dict.fromkeys(child.hidden, "")


def _sought_row(number: str, child: Child, siblings: Sequence[Child]) -> dict[str, str]:
    named = "; ".join(f"{one.given.uk} {one.born}" for one in siblings)
    return {
        "id": number,
        "surname": child.surname.uk,
        "given_name": child.given.uk,
        "patronymic": child.patronymic.uk,
        "sex": child.sex,
        "birth_date": child.born.isoformat(),
        "birth_place": child.place.uk,
        "siblings": named,
    }


def _kin_in_pool(make: Maker, kind: str, siblings: Sequence[Child], found: Child) -> list[Child]:
    """Give siblings as the pool holds them: renamed with the child, dated anew with it."""
    if kind == "k12_adopt_full":
        return []
    moved = kind == "k11_both_dob3m"
    kin = [replace(s, surname=found.surname, patronymic=s.patronymic) for s in siblings]
    return [replace(by_months(make, s) if moved else s, group=found.group) for s in kin]


def _stranger(make: Maker) -> Child:
    child = make.child()
    return child if make.dice.random() < 0.6 else moved_away(make, child)


def make_set(
    folder: Path, seed: int, *, each: int = 100, rows: int = 35_000, present: float = 1.0
) -> None:
    """Write sought.csv, pool.csv and truth.csv: `each` children of every kind, `rows` in all.

    Of the sought, the share `present` is in the pool; the others and their kin are nowhere in it.
    """
    make, absence = Maker(seed), random.Random(seed)  # noqa: S311 - as above
    sought: list[dict[str, str]] = []
    held: list[tuple[Child, str]] = []  # the pool's child, and the sought one it is
    kinds: dict[str, str] = {}
    order = [kind for kind in KINDS for _ in range(each)]
    make.dice.shuffle(order)
    for number, kind in enumerate(order):
        child, name = make.child(), f"s{number:05}"
        many = make.dice.choices((0, 1, 2, 3), (52, 25, 12, 11))[0]
        siblings = [make.sibling(child) for _ in range(many or kind == "k09s_allnames_sib")]
        sought.append(_sought_row(name, child, siblings))
        if absence.random() >= present:
            continue
        group = f"g{number}" if siblings else ""
        found = replace(changed(make, kind, child), group=group)
        kinds[name] = kind
        held += [(found, name), *((s, "") for s in _kin_in_pool(make, kind, siblings, found))]
    held += _strangers(make, rows - len(held))
    make.dice.shuffle(held)
    _write_set(folder, sought, held, kinds)


def _strangers(make: Maker, rows: int) -> list[tuple[Child, str]]:
    strangers: list[tuple[Child, str]] = []
    while len(strangers) < rows:
        child = _stranger(make)
        many = make.dice.choices((0, 1, 2), (62, 25, 13))[0]
        group = f"x{len(strangers)}" if many else ""
        family = [child, *(make.sibling(child) for _ in range(many))]
        strangers += [(replace(one, group=group), "") for one in family]
    return strangers[:rows]


def _write_set(
    folder: Path,
    sought: Sequence[Mapping[str, str]],
    held: Sequence[tuple[Child, str]],
    kinds: Mapping[str, str],
) -> None:
    numbered = [(f"p{number:06}", child, name) for number, (child, name) in enumerate(held)]
    groups: dict[str, list[str]] = {}
    for number, child, _ in numbered:
        groups.setdefault(child.group, []).append(number)
    truth = [
        {"sought_id": name, "pool_id": number, "kind": kinds[name],
         "kin": " ".join(n for n in groups[child.group] if n != number) if child.group else ""}
        for number, child, name in numbered if name
    ]  # fmt: skip
    _write(folder / "sought.csv", (*_SOUGHT, "siblings"), sought)
    _write(folder / "pool.csv", _POOL, [_pool_row(number, child) for number, child, _ in numbered])
    _write(folder / "truth.csv", ("sought_id", "pool_id", "kind", "kin"), truth)


def _write(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows(rows)
