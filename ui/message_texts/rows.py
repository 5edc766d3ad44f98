"""The texts for the codes of rows and of checks; `{value}` is the cell that decided."""

from collections.abc import Mapping
from typing import Final

from ui.words import QT_TRANSLATE_NOOP

ROWS: Final[Mapping[str, str]] = {
    "no_name": QT_TRANSLATE_NOOP(
        "Messages", "there is no name. Add it to the list and import again."
    ),
    "placeholder_name": QT_TRANSLATE_NOOP(
        "Messages",
        "“{value}” stands for no name. Add the name, or the birth if it is a surname, and import "
        "again.",
    ),
    "no_letters_in_name": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” has no letters. Correct the name and import again."
    ),
    "formula_in_name": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is a formula, not a name. Write the name as text."
    ),
    "error_in_name": QT_TRANSLATE_NOOP(
        "Messages",
        "the spreadsheet shows an error, “{value}”, in place of the name. Write the name as text.",
    ),
    "markup_in_name": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” holds code, not only a name. Write the name alone."
    ),
    "name_too_long": QT_TRANSLATE_NOOP(
        "Messages",
        "the name is longer than any name. Check that the row was not mixed with others.",
    ),
    "impossible_birth": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” cannot be a date of birth. Correct it and import again."
    ),
    "future_birth": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” lies in the future. Correct it and import again."
    ),
    "several_children": QT_TRANSLATE_NOOP(
        "Messages",
        "“{value}” seems to name several children. Give each a row of its own and import again.",
    ),
    "section_line": QT_TRANSLATE_NOOP(
        "Messages",
        "“{value}” stands alone like the heading of a section. If it is a child, add the birth and "
        "import again.",
    ),
    "total_line": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” reads like a total, not like a child; nothing is to be done."
    ),
    "signature_line": QT_TRANSLATE_NOOP(
        "Messages",
        "“{value}” reads like a signature or a note. If it is a child, add the birth and import "
        "again.",
    ),
    "several_in_row": QT_TRANSLATE_NOOP(
        "Messages", "the row names several children, “{value}”; each is an entry of its own."
    ),
    "line_twice": QT_TRANSLATE_NOOP(
        "Messages", "the number “{value}” stands on more than one row. Check it."
    ),
    "brought_to_nominative": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” stands in another case; it is read in the nominative. Check it."
    ),
    "date_not_understood": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is not understood as a date; it is kept as written."
    ),
    "ambiguous_date": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” can mean several dates; it is kept as written."
    ),
    "impossible_date": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” cannot be a date; it is kept as written."
    ),
    "future_date": QT_TRANSLATE_NOOP("Messages", "“{value}” lies in the future; check it."),
    "age_on_day_of_import": QT_TRANSLATE_NOOP(
        "Messages",
        "the age “{value}” is reckoned from the day of the import, for the list has no date. "
        "Give the date of the list, or check the birth date.",
    ),
    "age_on_another_day": QT_TRANSLATE_NOOP(
        "Messages",
        "the age “{value}” is reckoned from the date of the list, but the heading names another "
        "time. Check the birth date.",
    ),
    "date_in_figures": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is bare figures, read as a date. Check it against the list."
    ),
    "sex_against_name": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” does not go with the form of the name. Check both."
    ),
    "unknown_sex": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is not understood as a sex; it is kept as written."
    ),
    "unknown_region": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is no region that the program knows; it is kept as written."
    ),
    "unknown_answer": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is no answer that the program knows; choose what it says by hand."
    ),
    "unknown_circumstances": QT_TRANSLATE_NOOP("Messages", "“{value}” is kept in its own words."),
    "hidden_marks": QT_TRANSLATE_NOOP(
        "Messages",
        "“{value}” holds marks that cannot be seen; they are kept, and left out when comparing.",
    ),
    "lookalike_letters": QT_TRANSLATE_NOOP(
        "Messages",
        "“{value}” mixes Latin and Cyrillic letters that look alike; it was read as one script.",
    ),
    "name_in_other_column": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” stands in a column that is not for names. Check the name."
    ),
    "left_out_of_name": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” stands beside the name and is not read as part of it. Check it."
    ),
    "computed_name": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” was computed by the spreadsheet; check it."
    ),
    "cell_error": QT_TRANSLATE_NOOP(
        "Messages", "the spreadsheet shows an error, “{value}”, in this cell."
    ),
    "text_too_long": QT_TRANSLATE_NOOP(
        "Messages", "the text is too long for this field; the whole of it is kept with the raw row."
    ),
}

SOUNDNESS: Final[Mapping[str, str]] = {
    "file.cipher": QT_TRANSLATE_NOOP(
        "Messages", "a page was damaged or changed from outside. Open a backup."
    ),
    "file.pages": QT_TRANSLATE_NOOP("Messages", "the pages do not fit together. Open a backup."),
    "file.references": QT_TRANSLATE_NOOP(
        "Messages", "a record points to one that is gone. Open a backup."
    ),
    "attachments.changed": QT_TRANSLATE_NOOP(
        "Messages",
        "a file kept with a case is not what was taken in. Look with “Check the files again”, and "
        "open a backup.",
    ),
    "file.triggers": QT_TRANSLATE_NOOP(
        "Messages", "a guard that keeps records from being changed is gone. Open a backup."
    ),
    "journal.empty": QT_TRANSLATE_NOOP("Messages", "the journal is empty. Open a backup."),
    "journal.number": QT_TRANSLATE_NOOP(
        "Messages", "lines of the journal are missing. Open a backup and keep this file."
    ),
    "journal.chain": QT_TRANSLATE_NOOP(
        "Messages",
        "the journal's lines do not follow each other. Open a backup and keep this file.",
    ),
    "journal.hash": QT_TRANSLATE_NOOP(
        "Messages", "a line of the journal was changed. Open a backup and keep this file."
    ),
    "journal.anchor": QT_TRANSLATE_NOOP(
        "Messages",
        "the newest lines of the journal are gone: this may be an old copy. Open the newest file.",
    ),
}
