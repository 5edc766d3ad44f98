import pytest

from caseapp.errors import ReasonMissing
from caseapp.matching.model import Evidence
from caseapp.review.candidates import all_items
from tests.caseapp.review.deciding import RENAMED, decided
from tests.factories import a_candidate, a_line, a_pool


def test_different_needs_a_reason(session, pooled):
    with pytest.raises(ReasonMissing):
        decided(session, pooled[0], "different", " ")
    decided(session, pooled[0], "different", "інша дата")
    (item,) = all_items(session)
    assert (item.verdict, item.reason) == ("different", "інша дата")


def test_without_a_reason_the_strongest_evidence_is_the_reason_of_same(session, asked):
    line = a_line(session, a_pool(session), RENAMED)
    evidence = (
        Evidence("birth", "12.03.2014", "12.03.2014", "same", 9.0, "same_date"),
        Evidence("surname", "Капрондук", "Капрондюк", "near", 11.5, "near"),
        Evidence("patronymic", "", "", "missing", 0.0, "not_given"),
    )
    decided(session, a_candidate(session, asked[1], line, evidence=evidence), reason=" ")
    assert all_items(session)[0].reason == "strongest:surname"


def test_without_a_reason_more_is_needed_to_be_sure(session, pooled):
    act = decided(session, pooled[0], "unsure", "").act
    assert all_items(session)[0].reason == act.data["reason"] == "needs_more"


def test_a_reason_of_ones_own_is_kept(session, pooled):
    decided(session, pooled[0], "unsure", "чекаємо на фото")
    assert all_items(session)[0].reason == "чекаємо на фото"


def test_same_needs_a_reason_where_nothing_speaks_for_it(session, asked):
    line = a_line(session, a_pool(session), RENAMED)
    candidate = a_candidate(session, asked[1], line, evidence=())
    with pytest.raises(ReasonMissing):
        decided(session, candidate, reason="")
    decided(session, candidate, reason="сказала мати")
