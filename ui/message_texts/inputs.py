"""Why a file from outside was not taken, by the code of the cause; `{detail}` is what decided."""

from collections.abc import Mapping
from typing import Final

from ui.words import QT_TRANSLATE_NOOP

INPUT: Final[Mapping[str, str]] = {
    "not_a_table": QT_TRANSLATE_NOOP(
        "Messages", "this is not a table as CSV. Save it as CSV with commas ({detail})."
    ),
    "not_utf8": QT_TRANSLATE_NOOP("Messages", "the text is not UTF-8. Save it as CSV in UTF-8."),
    "too_large": QT_TRANSLATE_NOOP("Messages", "the table is larger than 512 MB. Split it."),
    "column_missing": QT_TRANSLATE_NOOP(
        "Messages", "these columns are missing: {detail}. Add them to the first row."
    ),
    "bad_id": QT_TRANSLATE_NOOP(
        "Messages", "“{detail}” names two rows, or none. Give every row an id of its own."
    ),
    "bad_date": QT_TRANSLATE_NOOP(
        "Messages", "“{detail}” is not understood as a date. Write it as 2015-03-12."
    ),
    "bad_region": QT_TRANSLATE_NOOP(
        "Messages",
        "“{detail}” is no region that the program knows. Write its code, such as RU-ROS, or leave "
        "the cell empty.",
    ),
    "missing": QT_TRANSLATE_NOOP(
        "Messages", "there is no such file. Check the name and the folder."
    ),
    "unreadable": QT_TRANSLATE_NOOP(
        "Messages",
        "the file cannot be read. Close it in other programs and check that you may read it.",
    ),
    "empty": QT_TRANSLATE_NOOP("Messages", "the file is empty. Ask for it again."),
    "attachment_too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "the file is larger than 25 MB. Keep a smaller copy here, and write down where the whole "
        "file lies.",
    ),
    "picture_too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "the picture has more than 40 million points, so it was not opened. Make it smaller.",
    ),
    "program": QT_TRANSLATE_NOOP(
        "Messages", "this is a program, not a document, so it was not taken."
    ),
    "attachment_changed": QT_TRANSLATE_NOOP(
        "Messages",
        "the bytes kept here are not those that were taken in, so no copy was made. Open a backup.",
    ),
    "attached_already": QT_TRANSLATE_NOOP(
        "Messages", "this very file is kept with the case already."
    ),
    "file_too_large": QT_TRANSLATE_NOOP(
        "Messages", "the file is larger than 50 MB. Split it into parts."
    ),
    "unpacked_too_large": QT_TRANSLATE_NOOP(
        "Messages",
        "the file unpacks to far more than a list needs, so it was not opened. Ask for a new copy.",
    ),
    "suspicious_compression": QT_TRANSLATE_NOOP(
        "Messages", "the file is packed as no list is, so it was not opened. Ask for a new copy."
    ),
    "too_many_rows": QT_TRANSLATE_NOOP(
        "Messages", "there are more than 200,000 rows. Split the list into parts."
    ),
    "too_many_columns": QT_TRANSLATE_NOOP(
        "Messages", "there are more than 512 columns. Remove what is not part of the list."
    ),
    "too_many_cells": QT_TRANSLATE_NOOP(
        "Messages", "there are more cells than a list can have. Remove empty rows and columns."
    ),
    "far_cell": QT_TRANSLATE_NOOP(
        "Messages",
        "the sheet claims {detail} (rows × columns), though nearly all of it is empty. Copy the "
        "cells that are used into a new file.",
    ),
    "cell_too_long": QT_TRANSLATE_NOOP(
        "Messages", "one cell holds more text than a list can have. Shorten it."
    ),
    "xml_entities": QT_TRANSLATE_NOOP(
        "Messages",
        "the file holds instructions that no list needs, so it was not opened. Ask for a new copy.",
    ),
    "encrypted": QT_TRANSLATE_NOOP(
        "Messages", "the file has a password. Open it where it was made and save it without one."
    ),
    "wrong_ending": QT_TRANSLATE_NOOP(
        "Messages", "the content does not fit the ending of the name. Rename it to what it is."
    ),
    "unsupported_kind": QT_TRANSLATE_NOOP(
        "Messages", "this kind of file is not read. Save it as XLSX, ODS, CSV, DOCX or PDF."
    ),
    "damaged": QT_TRANSLATE_NOOP("Messages", "the file is damaged. Ask for it again."),
    "not_text": QT_TRANSLATE_NOOP(
        "Messages", "this is no text, so it is no CSV file. Save it as XLSX or CSV."
    ),
    "wrong_encoding": QT_TRANSLATE_NOOP(
        "Messages", "the letters do not fit the encoding. Choose another encoding."
    ),
    "too_much_memory": QT_TRANSLATE_NOOP(
        "Messages",
        "reading took more memory than a list needs, and was stopped. Split the list into parts.",
    ),
    "too_slow": QT_TRANSLATE_NOOP(
        "Messages",
        "reading took longer than a list needs, and was stopped. Split the list into parts.",
    ),
    "no_such_sheet": QT_TRANSLATE_NOOP(
        "Messages", "there is no such sheet. Choose one that the file has."
    ),
    "imported_before": QT_TRANSLATE_NOOP(
        "Messages",
        "this very file was imported before; nothing was changed. Add --again to import it anew.",
    ),
    "other_list": QT_TRANSLATE_NOOP(
        "Messages",
        "more of its rows fit another list; nothing was changed. Name that list with --answers, or "
        "add --anyway.",
    ),
    "no_headings": QT_TRANSLATE_NOOP(
        "Messages",
        "no row of headings was found. Name the columns in the first row, or say what they mean.",
    ),
    "no_rows": QT_TRANSLATE_NOOP(
        "Messages",
        "it holds no row that can be taken; nothing was written. Correct it and import again.",
    ),
    "no_children": QT_TRANSLATE_NOOP(
        "Messages",
        "there are no children in it that this program knows: it reads its own JSON, "
        "FollowTheMoney and PFIF. Ask for one of these, or for a table.",
    ),
    "no_entity": QT_TRANSLATE_NOOP(
        "Messages",
        "number {detail} in it is no entity of FollowTheMoney: each has an id, a schema and "
        "properties that are lists of texts. Ask for the file again.",
    ),
    "no_table": QT_TRANSLATE_NOOP(
        "Messages", "there is no table in it. Copy the lines of the list and paste them."
    ),
    "too_many_pages": QT_TRANSLATE_NOOP(
        "Messages", "the PDF has more than 500 pages. Split it into parts."
    ),
    "scanned": QT_TRANSLATE_NOOP(
        "Messages",
        "the PDF is a picture of pages without text. Ask for the list as a file, or type it.",
    ),
    "unknown_letters": QT_TRANSLATE_NOOP(
        "Messages",
        "the PDF shows letters but does not say which ones they are. Ask for the list as XLSX.",
    ),
}
