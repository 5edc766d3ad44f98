"""`python -m caseapp.data.build` writes the name tables anew; `pip install -e .[tables]` first."""

from pathlib import Path

from caseapp.data.build.declined import declined_table
from caseapp.data.build.foreign import foreign_table
from caseapp.data.build.russian import russian_tables

DATA = Path(__file__).resolve().parent.parent


def main() -> None:
    """Write every table."""
    tables = russian_tables() | declined_table() | foreign_table()
    for name, content in tables.items():
        (DATA / name).write_bytes(content)


main()
