"""Whether two regions can be the same place: cities stand within or beside their regions."""

_ONE_PLACE = frozenset(
    map(
        frozenset,
        (
            ("RU-MOW", "RU-MOS"),
            ("RU-SPE", "RU-LEN"),
            ("RU-TYU", "RU-KHM"),
            ("RU-TYU", "RU-YAN"),
            ("RU-ARK", "RU-NEN"),
            ("RU-KDA", "RU-AD"),
            ("UA-30", "UA-32"),
            ("UA-43", "UA-40"),
        ),
    )
)


def apart(left: str, right: str) -> bool:
    """Tell whether two regions are known and surely not one place."""
    return bool(left and right) and left != right and frozenset((left, right)) not in _ONE_PLACE


def in_russia(region: str) -> bool:
    """Tell whether a region is a federal subject; occupied units are Ukraine's."""
    return region.startswith("RU-")
