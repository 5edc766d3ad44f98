"""What is wrong with a typed value, and what the fields are called."""

from collections.abc import Mapping
from typing import Final

from ui.words import QT_TRANSLATE_NOOP

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
