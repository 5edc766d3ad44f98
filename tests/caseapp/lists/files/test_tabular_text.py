import pytest

from caseapp.lists.choices import ScanChoices
from caseapp.lists.files.tabular_text import guess_delimiter, guess_encoding
from caseapp.lists.files.workbook import scan
from caseapp.lists.problems import FileCause
from tests.caseapp.lists.files.scanned import cause_of, cells

UKRAINIAN = (
    "№;Прізвище;Ім'я;Область\r\n1;Їздонина;Єлизавета;Донецька область\r\n"
    "2;ҐРУДАК;Марко;Херсонська область\r\n3;ЮРДАЛСЬКИЙ;ЄВГЕН;ЛУГАНСЬКА ОБЛАСТЬ\r\n"
)


RUSSIAN = "№;Ф.И.О.;Пол\r\n1;Щодринец Ирина Николаевна;ж\r\n2;Ершонский Богдан;м\r\n"


@pytest.mark.parametrize("text", [UKRAINIAN, RUSSIAN])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8_u"]
)
def test_encodings_are_told_apart(tmp_path, text, encoding):
    text = text.replace("№", "N") if encoding == "koi8_u" else text
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode(encoding))
    scanned = scan(path)
    assert cells(scanned) == [tuple(line.split(";")) for line in text.splitlines()]
    assert scanned.delimiter == ";"


def test_a_byte_order_mark_is_no_part_of_the_first_heading(tmp_path):
    for encoding in ("utf-16-le", "utf-16-be"):
        path = tmp_path / "a.csv"
        path.write_bytes(f"\ufeff{UKRAINIAN}".encode(encoding))
        assert cells(scan(path))[0][0] == "№"


def test_a_few_words_are_enough_to_tell_cp1251_from_koi8():
    for text in (
        "Прізвище;Їздонина\r\n",
        "ПРІЗВИЩЕ;ЇЗДОНИНА;ЄЛИЗАВЕТА\r\n",
        "ГОЙДАНУК;Гліб\r\n",
        "Имя;Илья\n",
        "ФИО\nЩодринец\n",
    ):
        assert guess_encoding(text.encode("cp1251")) == "cp1251"
        assert guess_encoding(text.encode("koi8_u")) == "koi8_u"


@pytest.mark.parametrize("change", [str, str.upper, str.lower])
@pytest.mark.parametrize("encoding", ["cp1251", "koi8_u"])
def test_the_sample_is_read_in_either_encoding(lists, change, encoding):
    text = (lists / "handed_over_339_cp1251.csv").read_bytes().decode("cp1251")
    for line in text.replace("№", "N").splitlines():
        assert guess_encoding(change(line).encode(encoding)) == encoding


def test_an_encoding_can_be_said_and_a_wrong_one_is_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(UKRAINIAN.encode("cp1251"))
    assert scan(path, ScanChoices(encoding="cp1251")).encoding == "cp1251"
    assert cause_of(path, encoding="utf-8") == FileCause.WRONG_ENCODING
    assert cause_of(path, encoding="no-such") == FileCause.WRONG_ENCODING


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("Список, переданий 02.06.2025\r\n№;ПІБ;Дата\r\n1;Їздонина, Єлизавета;2012\r\n", ";"),
        ("№,ПІБ,Дата\n1,Їздонина Єлизавета,2012\n", ","),
        ("№\tПІБ\tДата\n1\tЇздонина, Єлизавета\t2012\n", "\t"),
        ("№|ПІБ|Дата\n1|Їздонина; Єлизавета|2012\n", "|"),
        ('№,ПІБ\n1,"Їздонина; Єлизавета; Романівна"\n2,"а; б; в"\n', ","),
    ],
)
def test_delimiters_are_guessed_from_the_first_rows(text, delimiter):
    assert guess_delimiter(text) == delimiter


def test_quoted_delimiters_quotes_and_line_breaks_stay_in_their_cell(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('№;ПІБ;Примітка\n1;"Їздонина; ""Ліза""";"два\nрядки"\n2;б;в\n', "utf-8")
    assert cells(scan(path))[1:] == [("1", 'Їздонина; "Ліза"', "два\nрядки"), ("2", "б", "в")]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("a;b\0;c\n", FileCause.NOT_TEXT),
        ("a;" + "б" * 1_000_001, FileCause.CELL_TOO_LONG),
        (";".join("x" * 1000), FileCause.TOO_MANY_COLUMNS),
        ("a;b\n" * 200_001, FileCause.TOO_MANY_ROWS),
        (";;\n;;\n", FileCause.EMPTY),
    ],
)
def test_hostile_texts_are_refused(tmp_path, text, cause):
    path = tmp_path / "a.csv"
    path.write_text(text, "utf-8")
    assert cause_of(path, encoding="utf-8") == cause


def test_bytes_that_are_no_text_are_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(bytes(range(256)) * 50)
    assert cause_of(path) in {FileCause.NOT_TEXT, FileCause.WRONG_ENCODING}
