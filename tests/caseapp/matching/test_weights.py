from caseapp.matching.reasons import Field, Level, Reason, Story
from caseapp.matching.weights import NUMBER, PRICES, WEIGHTS

_OF_A_COMMON_NAME = 2.0  # bits of a name that one in four bears


def test_every_reason_has_a_weight():
    assert set(WEIGHTS) == set(Reason)


def test_missing_counts_nothing_and_contradiction_counts_against():
    assert WEIGHTS[Reason.NOT_GIVEN].bits == 0
    for reason, weight in WEIGHTS.items():
        if weight.level == Level.CONTRADICTING and reason is not Reason.REPLACED_NAME:
            assert weight.bits < 0


def test_better_reasons_of_names_have_smaller_numbers():
    ordered = [Reason.SAME_SPELLING, Reason.SAME_SOUND, Reason.DIMINUTIVE, Reason.ONE_LETTER]
    numbers = [NUMBER[reason] for reason in [*ordered, Reason.DIFFERENT_NAME]]
    assert numbers == sorted(numbers)


def test_every_story_but_siblings_has_prices_and_agreeing_names_are_not_told_as_replaced():
    assert set(PRICES) == set(Story) - {Story.SIBLING}
    total = {story: sum(prices.values()) for story, prices in PRICES.items()}
    assert total[Story.NAMES_KEPT] == 0
    assert total[Story.ALL_REPLACED] < total[Story.SURNAME_AND_PATRONYMIC_REPLACED]
    for one in (Story.SURNAME_REPLACED, Story.PATRONYMIC_REPLACED):
        assert total[one] + _OF_A_COMMON_NAME >= total[Story.SURNAME_AND_PATRONYMIC_REPLACED]
    assert all(field in Field for prices in PRICES.values() for field in prices)
