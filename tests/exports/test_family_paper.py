"""The people around a child on paper; what is only for the office stays off it."""

import dataclasses
import datetime as dt
import uuid

import pypdfium2
import pytest

from caseapp.case_parts.people_lines import (
    ApartLine,
    ApplicationLine,
    GroupLine,
    KinLine,
    NoteLine,
    OtherChild,
    People,
    RelationLine,
    Remarks,
)
from caseapp.dates import from_edtf
from exports.case_summary import case_summary
from exports.outgoing import Choices, Profile
from tests.exports.lines import PRINTED_AT, PRINTED_BY

CHILD = OtherChild(
    uuid.UUID(int=7),
    "2025-00777",
    "Вигаданко Анна Прикладівна",
    "female",
    "2016-06-05",
    "open",
    "RU-TYU",
    "2023-03",
)


def _relation(**more):
    fields = {
        "relation": "mother",
        "surname": "Вигаданко",
        "given_name": "Прикладя",
        "patronymic": "",
        "birth": from_edtf("1986~"),
        "life": "alive",
        "is_representative": True,
        "contact": "таємний-контакт",
        "private": True,
        "note": "",
        "source_id": None,
    }
    return RelationLine(id=uuid.UUID(int=1), **(fields | more))


@pytest.fixture
def people():
    group = GroupLine(
        uuid.UUID(int=2),
        uuid.UUID(int=3),
        "автобус № 3",
        "",
        from_edtf("2022-10"),
        "Вигадівка",
        "Придумськ",
        "",
        None,
        (CHILD,),
    )
    applied = ApplicationLine(
        uuid.UUID(int=4), True, "мати", from_edtf("2025-05"), "Омбудсман", "", None
    )
    return People(
        relations=(_relation(),),
        kin=(KinLine(uuid.UUID(int=5), "sister", CHILD, "", None),),
        groups=(group,),
        applications=(applied,),
        apart=(ApartLine(CHILD, "", "RU-ROS", "2022"),),
    )


def _text(case, language):
    choices = Choices(language, Profile.FULL)
    pdf = case_summary(case, choices=choices, printed_by=PRINTED_BY, printed_at=PRINTED_AT)
    pages = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pages).split())


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("uk", ("сестра", "справа № 2025-00777", "автобус № 3", "заяву додано", "різних регіонах")),
        ("en", ("sister", "case No. 2025-00777", "автобус № 3", "application attached", "Tyumen")),
        ("ru", ("сестра", "дело № 2025-00777", "автобус № 3", "заявление приложено", "мать")),
    ],
)
def test_the_people_stand_on_paper_in_each_language(rich_case, people, language, said):
    text = _text(dataclasses.replace(rich_case, people=people), language)
    assert [word for word in said if word not in text] == []
    assert "таємний-контакт" not in text


def test_a_contact_that_is_not_private_is_printed(rich_case):
    people = People(relations=(_relation(private=False),))
    assert "таємний-контакт" in _text(dataclasses.replace(rich_case, people=people), "uk")


def test_notes_for_the_office_stay_off_paper(rich_case):
    at = dt.datetime(2025, 9, 1, tzinfo=dt.UTC)
    notes = tuple(
        NoteLine(uuid.UUID(int=n), text, "Вигаданчук", at, pinned=False, private=private)
        for n, (text, private) in enumerate((("для-друку", False), ("для-себе", True)))
    )
    text = _text(dataclasses.replace(rich_case, remarks=Remarks(notes=notes)), "uk")
    assert "для-друку" in text
    assert "для-себе" not in text
