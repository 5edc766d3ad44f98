"""Which fields of a new version a person can take over into a case."""

from collections.abc import Mapping

RECORD_FIELDS = frozenset({"full_name", "birth", "reported_region"})
"""Fields that become a record of their own, beside the older ones."""

FACTS: Mapping[str, tuple[str, ...]] = {
    "sex": ("sex",),
    "origin_region": ("origin_region",),
    "origin_place": ("origin_place",),
    "circumstances": ("circumstances", "circumstances_text"),
    "event_date": ("event_text", "event_edtf", "event_earliest", "event_latest"),
}
"""Fields that stand once in a case, with its columns."""

ACCEPTABLE = RECORD_FIELDS | FACTS.keys()
