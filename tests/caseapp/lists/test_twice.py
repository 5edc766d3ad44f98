"""Rows of one file that are likely the same child's."""

from caseapp.dates import from_edtf
from caseapp.lists.twice import rows_twice
from tests.caseapp.lists import made

BORN = from_edtf("2012-03-04")


def _row(line, surname, given, patronymic="Петрівна", birth=BORN):
    names = {"surname": surname, "given_name": given, "patronymic": patronymic}
    written = f"{surname} {given} {patronymic}"
    return made.reading(line, **names, name_written=written, sex="female", birth=birth)


def _twice(*rows, head=None):
    return [[row.line for row in one] for one in rows_twice(made.plan(rows, head))]


def test_one_child_on_several_rows_is_found_in_whatever_spelling():
    rows = [_row(n, "Вигаданюк", "Олена") for n in (1, 2, 3)]
    other = _row(5, "Казкоренко", "Ганна")
    assert _twice(*rows, _row(4, "Выгаданюк", "Елена", "Петровна"), other) == [["1", "2", "3", "4"]]


def test_twins_namesakes_and_answers_are_not_one_child():
    one = _row(1, "Вигаданюк", "Олена")
    assert _twice(one, _row(2, "Вигаданюк", "Олеся")) == []
    assert _twice(one, _row(2, "Вигаданюк", "Олена", "Олегівна")) == []
    assert _twice(one, _row(2, "Вигаданюк", "Олена", "")) == [["1", "2"]]
    assert _twice(one, _row(2, "Вигаданюк", "Олена", birth=from_edtf("2013-03-04"))) == []
    assert _twice(one, _row(2, "Вигаданюк", "Олена"), head=made.head("reply")) == []
