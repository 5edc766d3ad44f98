"""A case with everything in it, as it may go out to each reader."""

import dataclasses
import datetime as dt

import pytest

from caseapp.case_file import AttachmentLine, CitationLine, DescriptionLine, RequestLine
from caseapp.case_parts.people_lines import (
    ApplicationLine,
    GroupLine,
    KinLine,
    NoteLine,
    OtherChild,
    People,
    RelationLine,
    Remarks,
)
from caseapp.dates import UncertainDate, from_edtf
from exports.outgoing import Choices, Printed, Profile
from exports.profiles import cut
from tests.exports.lines import PRINTED_AT, PRINTED_BY, a_name, number

PRINTED = Printed(PRINTED_BY, PRINTED_AT)
OTHER = OtherChild(number(2001), "2025-00018", "Вигадана Оляна", "female", "2016", "open")


@pytest.fixture
def whole_case(rich_case):
    """The rich case with people, requests, descriptions, files and notes."""
    unclear = UncertainDate(text="коли цвів бузок")
    renamed = a_name(16, kind="after_adoption", surname="Вигадова", start=from_edtf("2023"))
    look = DescriptionLine(
        number(61), from_edtf("2021"), "сірі", "русе", 140, "шрам", "", "", "", None
    )
    file = AttachmentLine(
        id=number(62), kind="photo", title="", file_name="a.jpg", media_type="image/jpeg", size=9,
        sha256="ab", width=3, height=4, about_id=None, date=unclear, seen="", leads=True, note="",
        source_id=None,
    )  # fmt: skip
    asked = RequestLine(
        number(63), "request", "Вигадана служба", "Розшук", "1/2", unclear,
        from_edtf("2025-12-01"), UncertainDate(), "", "", number(3),
    )  # fmt: skip
    return dataclasses.replace(
        rich_case,
        names=(*rich_case.names, renamed),
        descriptions=(look,),
        attachments=(file,),
        requests=(asked,),
        citations=(CitationLine(number(64), number(11), number(2), "с. 3"),),
        people=_people(),
        remarks=Remarks(notes=(NoteLine(number(65), "нотатка", "О.", PRINTED_AT, True, False),)),
    )


def _people() -> People:
    mother = RelationLine(
        number(71), "mother", "Вигадана", "Марія", "", from_edtf("1986~", "близько 1986"), "alive",
        True, "", False, "", number(1),
    )  # fmt: skip
    guardian = dataclasses.replace(mother, id=number(72), relation="legal_representative")
    group = GroupLine(
        number(74), number(75), "автобус", "", from_edtf("2022-10"), "Їжакове", "Вигадів", "", None,
        (OTHER,),
    )  # fmt: skip
    asked = ApplicationLine(number(76), True, "мати", from_edtf("2025-08"), "", "", None)
    return People(
        (mother, guardian), (KinLine(number(73), "sister", OTHER, "", None),), (group,), (asked,)
    )


@pytest.fixture(params=Profile)
def going(request, whole_case):
    """The case cut down for a reader, and the choices."""
    choices = Choices("uk", request.param)
    return cut(whole_case, choices), choices


@pytest.fixture
def printed():
    return PRINTED


@pytest.fixture
def day() -> dt.date:
    return PRINTED_AT.date()
