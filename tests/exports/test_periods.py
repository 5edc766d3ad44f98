"""Since when and until when, grammatical whatever is known of the day."""

import pytest

from exports.dates import since, until
from exports.words import words


@pytest.mark.parametrize(
    ("edtf", "uk", "ru", "en"),
    [
        ("2025-05-12", "з 12.05.2025", "с 12.05.2025", "since 12.05.2025"),
        ("2025-05", "з 05.2025", "с 05.2025", "since 05.2025"),
        ("2025", "з 2025", "с 2025", "since 2025"),
        ("2025-21", "початок: весна 2025", "начало: весна 2025", "start: spring 2025"),
        (
            "2025?",
            "початок: 2025 (під сумнівом)",
            "начало: 2025 (под сомнением)",
            "start: 2025 (doubtful)",
        ),
        ("../2025", "початок: не пізніше 2025", "начало: не позднее 2025", "start: not after 2025"),
    ],
)
def test_a_worded_date_is_not_bent(edtf, uk, ru, en):
    assert [since(edtf, words(one)) for one in ("uk", "ru", "en")] == [uk, ru, en]


def test_the_end_is_said_in_the_same_way():
    assert until("2025", words("uk")) == "до 2025"
    assert until("2025-24", words("uk")) == "кінець: зима 2025"
    assert until("2025-24", words("ru")) == "конец: зима 2025"
    assert until("2025-24", words("en")) == "end: winter 2025"
