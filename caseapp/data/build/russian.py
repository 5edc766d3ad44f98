"""Russian forms of Ukrainian names, from the dictionaries of names_translator (MIT)."""

from names_translator.dicts import default_dicts

from caseapp.names.forms import GIVEN, PATRONYMIC, SURNAME
from caseapp.names.table import zipped

_POOLS = {"first": GIVEN, "patronymic": PATRONYMIC, "last": SURNAME, "legacy": "other_names"}
_MOST_FORMS = 3


def russian_tables() -> dict[str, bytes]:
    """Give the tables by their file names; single words only, so that no line is a person."""
    dictionaries = default_dicts()
    return {
        f"russian/{name}.txt.gz": zipped(
            (key, [form.lower() for form in forms[:_MOST_FORMS]])
            for key, forms in dictionaries.as_dict(pool).items()
            if " " not in key
        )
        for pool, name in _POOLS.items()
    }
