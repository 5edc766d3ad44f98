"""The file on disk: tables, codes, opening, migrations."""
