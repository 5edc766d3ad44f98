"""The texts for the codes of refusals; an error gives `{value}`, `{choices}` and `{detail}`."""

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

VALUES: Final[Mapping[str, str]] = {
    "not_understood": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is not understood. Write it another way, for example 12.03.2015."
    ),
    "impossible": QT_TRANSLATE_NOOP("Messages", "“{value}” cannot be. Check day, month and year."),
    "backwards": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” lies before the start. Check which date is the earlier."
    ),
    "before_sent": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” lies before the day of sending. Check which of the two is wrong."
    ),
    "ambiguous": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” can mean several dates: {choices}. Write the one you mean."
    ),
    "age_without_date": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is an age without its date. Add when: 7 years (06.2025)."
    ),
    "empty": QT_TRANSLATE_NOOP("Messages", "this must not be empty. Type something."),
    "not_a_height": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is no height. Write centimetres: 128."
    ),
    "itself": QT_TRANSLATE_NOOP(
        "Messages", "case {value} is this very case. Choose the other child’s case."
    ),
    "too_long": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is too long. Keep the main points here and the rest in a document."
    ),
    "not_chosen": QT_TRANSLATE_NOOP("Messages", "nothing is chosen yet. Choose one."),
    "unknown_code": QT_TRANSLATE_NOOP("Messages", "“{value}” is none of: {choices}."),
    "unknown_region": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is no region that the program knows. Try its full name or its code."
    ),
    "name_taken": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is the name of another already. Choose another name."
    ),
    "query_field": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” begins with no field. Fields are: {choices}."
    ),
    "query_empty": QT_TRANSLATE_NOOP("Messages", "“{value}” still needs a value. {choices}"),
    "query_value": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” asks for a value that the field does not have. {choices}"
    ),
    "query_several": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” can mean several values: {choices}. Type more letters."
    ),
    "query_span": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is no span. Write 2012..2014, <7, 18.. or a date such as 12.03.2015."
    ),
}

THINGS: Final[Mapping[str, str]] = {
    "attachment": QT_TRANSLATE_NOOP("Messages", "file"),
    "citation": QT_TRANSLATE_NOOP("Messages", "citation"),
    "description": QT_TRANSLATE_NOOP("Messages", "description"),
    "aside": QT_TRANSLATE_NOOP("Messages", "setting aside"),
    "birth": QT_TRANSLATE_NOOP("Messages", "birth record"),
    "candidate": QT_TRANSLATE_NOOP("Messages", "candidate"),
    "case": QT_TRANSLATE_NOOP("Messages", "case"),
    "change": QT_TRANSLATE_NOOP("Messages", "change"),
    "claim": QT_TRANSLATE_NOOP("Messages", "claim"),
    "determination": QT_TRANSLATE_NOOP("Messages", "determination"),
    "edit": QT_TRANSLATE_NOOP("Messages", "change"),
    "entry": QT_TRANSLATE_NOOP("Messages", "list entry"),
    "import": QT_TRANSLATE_NOOP("Messages", "import"),
    "list": QT_TRANSLATE_NOOP("Messages", "list"),
    "name": QT_TRANSLATE_NOOP("Messages", "name"),
    "placement": QT_TRANSLATE_NOOP("Messages", "placement"),
    "proposal": QT_TRANSLATE_NOOP("Messages", "proposal"),
    "office": QT_TRANSLATE_NOOP("Messages", "agreement of the office"),
    "record": QT_TRANSLATE_NOOP("Messages", "record"),
    "request": QT_TRANSLATE_NOOP("Messages", "request"),
    "review": QT_TRANSLATE_NOOP("Messages", "finding"),
    "source": QT_TRANSLATE_NOOP("Messages", "source"),
    "verdict": QT_TRANSLATE_NOOP("Messages", "verdict"),
    "view": QT_TRANSLATE_NOOP("Messages", "view"),
    "relation": QT_TRANSLATE_NOOP("Messages", "person"),
    "member": QT_TRANSLATE_NOOP("Messages", "child of a group"),
    "group": QT_TRANSLATE_NOOP("Messages", "group"),
    "application": QT_TRANSLATE_NOOP("Messages", "application"),
    "note": QT_TRANSLATE_NOOP("Messages", "note"),
    "tag": QT_TRANSLATE_NOOP("Messages", "tag"),
    "tag_name": QT_TRANSLATE_NOOP("Messages", "tag"),
    "flag": QT_TRANSLATE_NOOP("Messages", "flag"),
}

ASIDE: Final[Mapping[str, str]] = {
    "kept_missing": QT_TRANSLATE_NOOP(
        "Messages",
        "A duplicate needs the case that is kept. Choose it by its number or by a name.",
    ),
    "waits": QT_TRANSLATE_NOOP(
        "Messages",
        "Setting case {case} aside waits for a second person already. Confirm it, or take it "
        "back first.",
    ),
    "aside": QT_TRANSLATE_NOOP(
        "Messages",
        "Case {case} is set aside already. Take it back first, then set it aside as you mean it.",
    ),
    "keeps": QT_TRANSLATE_NOOP(
        "Messages",
        "Case {case} is kept for {other}, which would lose it. Take that back first, then set "
        "each aside as a duplicate of the case that is kept.",
    ),
    "itself": QT_TRANSLATE_NOOP(
        "Messages", "Case {case} cannot be a duplicate of itself. Choose the other case."
    ),
    "kept_aside": QT_TRANSLATE_NOOP(
        "Messages",
        "Case {other} is set aside itself. Choose the case that is kept for it, or take it back "
        "first.",
    ),
    "siblings": QT_TRANSLATE_NOOP(
        "Messages",
        "The children of case {case} and case {other} are recorded as brothers or sisters, so "
        "they are not one child. Remove that record first, if it is wrong.",
    ),
    "different": QT_TRANSLATE_NOOP(
        "Messages",
        "A line of case {case} and one of case {other} were judged different children. Withdraw "
        "that verdict first, if it was wrong.",
    ),
}
"""Why a case cannot be set aside, or cannot be the case kept."""

FIELDS: Final[Mapping[str, str]] = {
    "attachment_kind": QT_TRANSLATE_NOOP("Messages", "What it is"),
    "description": QT_TRANSLATE_NOOP("Messages", "Description"),
    "health_group": QT_TRANSLATE_NOOP("Messages", "Health group"),
    "height_cm": QT_TRANSLATE_NOOP("Messages", "Height"),
    "answer": QT_TRANSLATE_NOOP("Messages", "Answer"),
    "answered": QT_TRANSLATE_NOOP("Messages", "Answered on"),
    "birth": QT_TRANSLATE_NOOP("Messages", "Date of birth"),
    "birth_place": QT_TRANSLATE_NOOP("Messages", "Place of birth"),
    "care": QT_TRANSLATE_NOOP("Messages", "Form of care"),
    "circumstances": QT_TRANSLATE_NOOP("Messages", "How the child was taken"),
    "claim_kind": QT_TRANSLATE_NOOP("Messages", "Claim"),
    "credibility": QT_TRANSLATE_NOOP("Messages", "Credibility of the information"),
    "date": QT_TRANSLATE_NOOP("Messages", "Date"),
    "to": QT_TRANSLATE_NOOP("Messages", "To"),
    "due": QT_TRANSLATE_NOOP("Messages", "Due"),
    "event_date": QT_TRANSLATE_NOOP("Messages", "Date of the event"),
    "eyes": QT_TRANSLATE_NOOP("Messages", "Eyes"),
    "field": QT_TRANSLATE_NOOP("Messages", "Field"),
    "full_name": QT_TRANSLATE_NOOP("Messages", "Full name"),
    "given_name": QT_TRANSLATE_NOOP("Messages", "Given name"),
    "group": QT_TRANSLATE_NOOP("Messages", "Group, transport or family"),
    "hair": QT_TRANSLATE_NOOP("Messages", "Hair"),
    "heading": QT_TRANSLATE_NOOP("Messages", "Heading"),
    "line": QT_TRANSLATE_NOOP("Messages", "Number in the list"),
    "list_kind": QT_TRANSLATE_NOOP("Messages", "Kind of list"),
    "name": QT_TRANSLATE_NOOP("Messages", "Name"),
    "name_kind": QT_TRANSLATE_NOOP("Messages", "Kind"),
    "note": QT_TRANSLATE_NOOP("Messages", "Note"),
    "origin_place": QT_TRANSLATE_NOOP("Messages", "Taken from: town or village"),
    "origin_region": QT_TRANSLATE_NOOP("Messages", "Taken from: region"),
    "party": QT_TRANSLATE_NOOP("Messages", "Party"),
    "passphrase": QT_TRANSLATE_NOOP("Messages", "Passphrase"),
    "patronymic": QT_TRANSLATE_NOOP("Messages", "Patronymic"),
    "publisher": QT_TRANSLATE_NOOP("Messages", "Publisher or person"),
    "region": QT_TRANSLATE_NOOP("Messages", "Region"),
    "reliability": QT_TRANSLATE_NOOP("Messages", "Reliability of the source"),
    "reported_region": QT_TRANSLATE_NOOP("Messages", "Reported region"),
    "request_kind": QT_TRANSLATE_NOOP("Messages", "Kind"),
    "sent": QT_TRANSLATE_NOOP("Messages", "Sent"),
    "sex": QT_TRANSLATE_NOOP("Messages", "Sex"),
    "siblings": QT_TRANSLATE_NOOP("Messages", "Siblings"),
    "source": QT_TRANSLATE_NOOP("Messages", "Source"),
    "query": QT_TRANSLATE_NOOP("Messages", "Search"),
    "view_name": QT_TRANSLATE_NOOP("Messages", "Name of the view"),
    "from": QT_TRANSLATE_NOOP("Messages", "From"),
    "subject": QT_TRANSLATE_NOOP("Messages", "About what"),
    "surname": QT_TRANSLATE_NOOP("Messages", "Surname"),
    "title": QT_TRANSLATE_NOOP("Messages", "Title"),
    "tracing_status": QT_TRANSLATE_NOOP("Messages", "Status"),
    "verdict": QT_TRANSLATE_NOOP("Messages", "Verdict"),
    "relation": QT_TRANSLATE_NOOP("Messages", "Relation to the child"),
    "life": QT_TRANSLATE_NOOP("Messages", "Alive"),
    "person": QT_TRANSLATE_NOOP("Messages", "Name or note"),
    "sibling": QT_TRANSLATE_NOOP("Messages", "Brother or sister"),
    "application": QT_TRANSLATE_NOOP("Messages", "By whom, or a note"),
    "by_whom": QT_TRANSLATE_NOOP("Messages", "By whom"),
    "last_seen": QT_TRANSLATE_NOOP("Messages", "Last seen"),
    "tag": QT_TRANSLATE_NOOP("Messages", "Tag"),
    "flag_kind": QT_TRANSLATE_NOOP("Messages", "Flag"),
}
