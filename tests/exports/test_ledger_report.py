"""The ledger of a list on paper: every figure, and the claimed share beside the computed one."""

import dataclasses
import datetime as dt
import io
import uuid

import pypdf
import pytest

from caseapp.lists.ledgers.counted import CountedLine, Move
from caseapp.lists.summaries import EntryRow
from exports.ledger_report import ledger_report
from exports.ledger_sheets import ledger_sheets
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
        "Місцезнаходження встановлено за власним визначенням 9 2,7 %",
        "Місцезнаходження встановлено, як стверджує інша сторона (не перевірено) 25 7,4 %",
        "не перебувала на території РФ (не перевірено) 48 14,2 %",
        "Відповіді не надано 171 50,4 %",
        "Усього записів 339 100,0 %",
        "Публічна заява про список із 339 імен, переданий 02.06.2025:",
        "Приклад, посадова особа, 23.07.2025, «Вигадане агентство» 30,0 %",
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


@pytest.fixture
def told_ledger(full_ledger):
    """A ledger of three lines of which something is known."""
    handed, answered = dt.date(2025, 6, 2), dt.date(2025, 7, 23)
    claimed = (Move(answered, "never_in_russia", determined=False),)
    back = (*claimed, Move(dt.date(2025, 9, 1), "returned", determined=True))
    lines = tuple(
        CountedLine(uuid.UUID(int=number), moves, handed=handed, region=region, sex="female")
        for number, (moves, region) in enumerate([(claimed, "RU-ROS"), (back, "UA-14"), ((), "")])
    )
    day = dt.date(2025, 11, 22)
    return dataclasses.replace(full_ledger, lines=lines, entries=3, day=day)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_holds_breakdowns_and_how_the_answers_came(told_ledger, language):
    text = text_of(printed(told_ledger, language))
    told = {
        "uk": ("Як надходили відповіді", "Ростовська область 0 0 0 1 100,0 0 1"),
        "en": ("How the answers came", "Rostov Oblast 0 0 0 1 100.0 0 1"),
        "ru": ("Как поступали ответы", "Ростовская область 0 0 0 1 100,0 0 1"),
    }
    for part in told[language]:
        assert part in text
    assert "02.06.2025" in text
    assert "22.11.2025" in text


def test_a_paper_as_at_an_earlier_day_says_so_and_counts_so(told_ledger):
    earlier = dt.date(2025, 7, 1)
    text = text_of(printed(dataclasses.replace(told_ledger, on=earlier, day=earlier), "en"))
    assert "as at 01.07.2025" in text
    assert "Rostov Oblast 0 0 0 0 0.0 1 1" in text


def test_a_paper_over_all_lists_says_how_a_child_on_two_is_counted(told_ledger):
    over_all = dataclasses.replace(told_ledger, list_id=None, lists=4, on_several=2)
    text = text_of(printed(over_all, "en"))
    assert "All lists handed over (4)" in text
    assert "Every child is counted once, by its case" in text


def test_answers_that_nobody_read_or_decided_are_told(full_ledger):
    told = dataclasses.replace(full_ledger, unread=4, in_review=29)
    text = text_of(printed(told))
    assert "Відповідь є, але її слів ще не прочитано 4" in text
    assert "рядок відповіді чекає в перевірці збігів 29" in text
    silent = text_of(printed(full_ledger))
    assert "не прочитано" not in silent
    assert "в перевірці збігів" not in silent


def test_the_sheets_hold_summary_breakdowns_and_rows(told_ledger):
    rows = [_row(line.entry_id, number) for number, line in enumerate(told_ledger.lines, start=1)]
    summary, breakdowns, entries = ledger_sheets(told_ledger, rows, "en")
    assert summary.rows[0] == ("All entries", 3, 100.0)
    assert ("Sex", "female", 1, 0, 0, 1, 1, 3, 33.3) in breakdowns.rows
    claimed, back, silent = entries.rows
    assert claimed[5:] == ("not confirmed", "never in Russia", "as claimed, not checked")
    assert back[5:] == ("returned", "", "by our own determination")
    assert silent[5:] == ("no answer", "", "")
    assert claimed[2] == dt.date(2014, 3, 12)
    assert all("INVENTED" in table.notes[0] for table in (summary, breakdowns, entries))
    assert {len(row) for row in entries.rows} == {len(entries.columns)}


def _row(entry_id, number):
    return EntryRow(
        entry_id=entry_id,
        case_id=None,
        case_number=f"2025-0000{number}",
        line=str(number),
        name="Капрондук Ілля",
        birth_edtf="2014-03-12",
        sex="male",
        origin_region="",
        reported_region="",
        status="open",
        answer="",
        answer_party="",
        search_text="",
    )
