import pytest

from caseapp.case_file import read_case
from caseapp.cases import descriptions
from caseapp.cases.descriptions import DescriptionDraft, height_of
from caseapp.errors import NotUnderstood
from tests.factories import a_case


def test_a_description_keeps_the_words_of_its_source(session):
    case_id = a_case(session)
    draft = DescriptionDraft(
        "літо 2023",
        "карі",
        "русяве",
        "1,28 м",
        "шрам на лівій брові",
        "2",
        "синя куртка",
        "нотатка",
    )
    descriptions.add_description(session, case_id, draft)
    (line,) = read_case(session, case_id).descriptions
    assert (line.eyes, line.hair, line.height_cm, line.health_group) == ("карі", "русяве", 128, "2")
    assert (line.as_of.edtf, line.marks) == ("2023-22", "шрам на лівій брові")


def test_descriptions_stand_in_the_order_of_time(session):
    case_id = a_case(session)
    for date in ("2024", "", "2022"):
        descriptions.add_description(session, case_id, DescriptionDraft(date, eyes="сірі"))
    assert [one.as_of.edtf for one in read_case(session, case_id).descriptions] == [
        "2022",
        "2024",
        "",
    ]


def test_an_empty_description_says_nothing(session):
    with pytest.raises(NotUnderstood) as refused:
        descriptions.add_description(session, a_case(session), DescriptionDraft("2022"))
    assert (refused.value.what, refused.value.cause) == ("description", "empty")


@pytest.mark.parametrize(
    ("text", "height"),
    [("", None), ("128", 128), ("128 см", 128), ("1,28 м", 128), ("1.28", 128), ("95cm", 95)],
)
def test_heights_are_read_as_people_write_them(text, height):
    assert height_of(text) == height


@pytest.mark.parametrize("text", ["високий", "12", "300", "-128", "1,2 м", "128-130"])
def test_what_is_no_height_is_refused(text):
    with pytest.raises(NotUnderstood):
        height_of(text)
