import csv

import pytest

from caseapp.errors import FileNotWritable, InputRefused
from caseapp.matching.tables import COLUMNS, compare_tables, score_pairs
from caseapp.progress import Cancelled, Progress

SOUGHT = """id,surname,given_name,patronymic,sex,birth_date,birth_place,siblings
s1,Гойданак,Соломія,Олегівна,f,2014-05-06,Вигаданськ,Марко 2012-03-04; Тарас
s2,Цюбленко,Марко,,m,2013,,
"""
POOL = """id,name,sex,birth_date,birth_place,group
p1,Цюбленко Марко,m,2013-02,,
p2,Гойданак Соломия Олеговна,f,2014-05-06,Вигаданск,g1
p3,Гойданак Марк Олегович,m,2012-03-04,Вигаданск,g1
"""


def written(path, text):
    path.write_text(text, encoding="utf-8")
    return path


def read(path):
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_two_tables_are_compared(tmp_path):
    sought, pool = written(tmp_path / "s.csv", SOUGHT), written(tmp_path / "p.csv", POOL)
    out = tmp_path / "c.csv"
    count = compare_tables(sought, pool, out, top=2)
    rows = read(out)
    assert count == len(rows)
    best = {row["left_id"]: row["right_id"] for row in rows if row["rank"] == "1"}
    assert best == {"s1": "p2", "s2": "p1"}
    assert tuple(rows[0]) == COLUMNS


def test_pairs_are_scored_in_their_order(tmp_path):
    pairs = written(
        tmp_path / "pairs.csv",
        "query,target,query_birth_date,target_birth_date\n"
        "Гойданак Марко,Цюбленко Злата,2014,2011\n"
        "Гойданак Марко,Hoidanak Marko,2014-05-06,2014-05-06\n",
    )
    assert score_pairs(pairs, tmp_path / "out.csv") == 2
    low, high = (float(row["score"]) for row in read(tmp_path / "out.csv"))
    assert low < 0 < high


@pytest.mark.parametrize(
    ("text", "cause", "where"),
    [
        ("id,name,birth_date\np1,Гойданак Марко,31.02.2014\n", "bad_date", "2"),
        ("id,name,region\np1,Гойданак Марко,Вигадія\n", "bad_region", "2"),
        ("id,name\np1,Гойданак Марко\np1,Гойданак Марко\n", "bad_id", "3"),
        ("id,name\n,Гойданак Марко\n", "bad_id", "2"),
        ("name\nГойданак Марко\n", "column_missing", "1"),
        ("id,surnname\np1,Гойданак\n", "column_missing", "1"),
        ("", "column_missing", "1"),
    ],
)
def test_bad_tables_are_refused_with_their_row(tmp_path, text, cause, where):
    pool, out = written(tmp_path / "p.csv", text), tmp_path / "out.csv"
    with pytest.raises(InputRefused) as refused:
        compare_tables(written(tmp_path / "s.csv", SOUGHT), pool, out, top=1)
    assert (refused.value.cause, refused.value.where) == (cause, where)
    assert not out.exists()


def test_a_table_in_another_encoding_is_refused(tmp_path):
    pool = tmp_path / "p.csv"
    pool.write_bytes("id,name\np1,Гойданак".encode("cp1251"))
    with pytest.raises(InputRefused) as refused:
        compare_tables(written(tmp_path / "s.csv", SOUGHT), pool, tmp_path / "o.csv", top=1)
    assert refused.value.cause == "not_utf8"


def test_a_cancelled_run_leaves_nothing_behind(tmp_path):
    sought, pool = written(tmp_path / "s.csv", SOUGHT), written(tmp_path / "p.csv", POOL)
    with pytest.raises(Cancelled):
        compare_tables(
            sought, pool, tmp_path / "out.csv", top=1, progress=Progress(stop=lambda: True)
        )
    assert {path.name for path in tmp_path.iterdir()} == {"s.csv", "p.csv"}


def test_what_cannot_be_read_or_written_is_refused(tmp_path):
    sought, pool = written(tmp_path / "s.csv", SOUGHT), written(tmp_path / "p.csv", POOL)
    with pytest.raises(FileNotWritable):
        compare_tables(sought, pool, tmp_path / "nowhere" / "out.csv", top=1)
    with pytest.raises(FileNotWritable):
        compare_tables(sought, pool, tmp_path, top=1)
    with pytest.raises(InputRefused) as refused:
        compare_tables(tmp_path / "none.csv", pool, tmp_path / "out.csv", top=1)
    assert refused.value.cause == "unreadable"


def test_an_empty_pool_gives_an_empty_table(tmp_path):
    sought, pool = written(tmp_path / "s.csv", SOUGHT), written(tmp_path / "p.csv", "id,name\n")
    assert compare_tables(sought, pool, tmp_path / "out.csv", top=1) == 0
    assert read(tmp_path / "out.csv") == []


def test_a_card_without_a_surname_is_compared_with_its_eyes_and_hair(tmp_path):
    sought, cards, out = (tmp_path / name for name in ("sought.csv", "cards.csv", "out.csv"))
    head = "id,given_name,birth_date,eyes,hair"
    sought.write_text(
        f"{head},surname\na,Микита,2013-02-01,сірі,русяве,Їздоненко\n", encoding="utf-8"
    )
    same, other = "x,Никита,2013-02,серые,русые", "y,Никита,2013-02,карие,черные"
    cards.write_text(f"{head}\n{same}\n{other}\n", encoding="utf-8")
    compare_tables(sought, cards, out, top=2)
    with out.open(encoding="utf-8", newline="") as table:
        best, second = csv.DictReader(table)
    assert (best["right_id"], second["right_id"]) == ("x", "y")
    assert float(best["score"]) > float(second["score"])


def test_of_cards_alike_in_all_else_the_one_of_a_reported_region_is_first(tmp_path):
    sought, cards, out = (tmp_path / name for name in ("sought.csv", "cards.csv", "out.csv"))
    head = "id,given_name,birth_date,region"
    written(sought, f"{head}\na,Микита,2013-02-01,Ростовська область; UA-43\n")
    written(cards, f"{head}\nx,Никита,2013-02,невідомо\ny,Никита,2013-02,АР Крим\n")
    compare_tables(sought, cards, out, top=2)
    assert [row["right_id"] for row in read(out)] == ["y", "x"]
