"""The ledger of a list on paper: every figure, and the claimed share beside the computed one."""

import dataclasses
import datetime as dt
import io

import pypdf
import pytest

from exports.ledger_report import ledger_report
from exports.words import LANGUAGES

PRINTED_AT = dt.datetime(2025, 11, 22, 14, 5, tzinfo=dt.UTC)


def printed(ledger, language="uk") -> bytes:
    return ledger_report(ledger, language=language, printed_by="Вигаданчук", printed_at=PRINTED_AT)


def text_of(pdf: bytes) -> str:
    pages = (page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
    return " ".join(" ".join(pages).split())


@pytest.mark.parametrize(
    "line",
    [
        "Повернуто 21 6,2 %",
        "(з них за власним висновком: 9; решта за твердженням, не перевірено) 34 10,0 %",
        "не перебувала на території РФ (не перевірено) 48 14,2 %",
        "Відповіді не надано 171 50,4 %",
        "Усього записів 339 100,0 %",
        "Публічна заява про список із 339 імен, переданий 02.06.2025:",
        "«Приклад, посадова особа», 23.07.2025, «Вигадане агентство» 30,0 %",
        "За її відповідями на записи цього списку 29,8 %",
        "Різниця між заявою і відповідями, відсоткових пунктів –0,2",
        "Записів, де вік уже 18 років або більше 27",
    ],
)
def test_every_figure_stands_beside_its_words(full_ledger, line):
    assert line in text_of(printed(full_ledger))


def test_the_paper_names_the_newest_journal_line(full_ledger):
    assert "запис журналу 1207:0f3ac9d81b44" in text_of(printed(full_ledger))


def test_the_places_come_to_the_whole(full_ledger):
    places = full_ledger.returned + full_ledger.located + full_ledger.under_preparation
    assert places + full_ledger.no_answer + sum(full_ledger.unconfirmed.values()) == 339


def test_decimals_follow_the_language(full_ledger):
    assert "29.8%" in text_of(printed(full_ledger, "en"))
    assert "29,8 %" in text_of(printed(full_ledger, "ru"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_share_that_was_never_claimed_is_said_so(full_ledger, language):
    silent = dataclasses.replace(full_ledger, claimed_unconfirmed_percent=None)
    told = {"uk": "Не відома", "en": "None known", "ru": "Не известно"}
    text = text_of(printed(silent, language))
    assert told[language] in text
    assert "23.07.2025" not in text


def test_an_empty_list_divides_by_nothing(full_ledger):
    empty = dataclasses.replace(
        full_ledger, entries=0, returned=0, located=0, no_answer=0, unconfirmed={}
    )
    assert "Усього записів 0 0,0 %" in text_of(printed(empty))


def test_the_same_ledger_gives_the_same_bytes(full_ledger):
    assert printed(full_ledger) == printed(full_ledger)
    assert printed(full_ledger) != printed(dataclasses.replace(full_ledger, returned=22))


def test_stamp_only_on_invented_data(full_ledger):
    assert "INVENTED DATA" in text_of(printed(full_ledger))
    assert "INVENTED" not in text_of(printed(dataclasses.replace(full_ledger, is_demo=False)))
