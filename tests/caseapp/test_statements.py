"""Public statements: whole, cited, and found by what they are about."""

import datetime as dt

import pytest

from caseapp.dates import from_edtf
from caseapp.regions import region
from caseapp.statements import claimed_unconfirmed, sources, statements


def test_all_statements_are_there_with_their_sources():
    assert len(statements()) == 47
    assert len({one.id for one in statements()}) == 47
    assert {one.source for one in statements()} == set(sources().values())
    assert all(one.paraphrase and one.actor and one.party for one in statements())


def test_every_region_of_a_statement_is_known():
    codes = {code for one in statements() for code in (*one.regions, *one.origins)}
    assert {region(code).code for code in codes} == codes


def test_sources_that_disagree_both_stand():
    confirmed = [one for one in statements() if one.metric == "children_deported_confirmed"]
    assert [(one.value, one.qualifier, one.source.id) for one in confirmed] == [
        (19456.0, "at_least", "S1"),
        (19546.0, "at_least", "S5"),
    ]


def test_a_statement_is_read_field_by_field():
    (found,) = [one for one in statements() if one.id == "F033"]
    assert found.stated.earliest == dt.date(2022, 9, 30)
    assert (found.value, found.ages) == (49.0, (1, 18))
    assert (found.regions, found.origins) == (("RU-NVS",), ("UA-14", "UA-09"))
    assert (found.footnote, found.source.publisher) == (
        "19",
        "Institute for the Study of War (Karolina Hird)",
    )


def test_what_was_not_said_stays_empty():
    (found,) = [one for one in statements() if one.id == "F034"]
    assert (found.stated.edtf, found.stated.earliest) == ("", None)
    (position,) = [one for one in statements() if one.id == "F021"]
    assert (position.value, position.ages) == (None, (None, None))


@pytest.mark.parametrize("recipient", ["russia", ""])
@pytest.mark.parametrize("size", [306, 339, 372])
def test_the_claimed_share_is_about_the_list_handed_over_on_that_day(recipient, size):
    share = claimed_unconfirmed(from_edtf("2025-06-02"), recipient, size)
    assert share is not None
    claim, about = share.claim, share.about
    assert (claim.value, claim.party, claim.stated.edtf) == (30.0, "russia", "2025-08-08")
    assert (about.value, about.stated.edtf) == (339.0, "2025-06-02")


@pytest.mark.parametrize(
    ("date", "recipient", "size"),
    [
        *((date, "russia", 339) for date in ("", "2025-06", "2025", "../2025-07-01", "2025-06-03")),
        ("2025-06-02", "mediator", 339),
        ("2025-06-02", "russia", 305),
        ("2025-06-02", "", 373),
        ("2025-06-02", "russia", 3),
    ],
)
def test_other_lists_have_no_claimed_share(date, recipient, size):
    assert claimed_unconfirmed(from_edtf(date), recipient, size) is None
