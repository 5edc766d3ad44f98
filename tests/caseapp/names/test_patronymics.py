import pytest
from hypothesis import given

from caseapp.names.patronymics import father_classes, is_patronymic, patronymic_sex
from caseapp.names.skeleton import skeleton
from tests.caseapp.names.strategies import children


@pytest.mark.parametrize(
    ("word", "sex"),
    [
        ("Олегович", "male"),
        ("Сергіївні", "female"),
        ("Ильинична", "female"),
        ("Ілліч", "male"),
        ("Serhiyovych", "male"),
        ("Olexandrivna", "female"),
        ("Romanowytsch", "male"),
        ("Гойданенко", ""),
        ("Марко", ""),
    ],
)
def test_patronymics_are_told_by_their_endings(word, sex):
    assert patronymic_sex(skeleton(word)) == sex


@given(children)
def test_given_names_are_no_patronymics(child):
    assert not is_patronymic(child[1])


@pytest.mark.parametrize(
    ("patronymic", "father"),
    [
        ("Миколайович", "Микола"),
        ("Николаевна", "Микола"),
        ("Mykolaivna", "Микола"),
        ("Ілліч", "Ілля"),
        ("Ильинична", "Ілля"),
        ("Львівна", "Лев"),
        ("Яковлевич", "Яків"),
        ("Юрьевич", "Юрій"),
        ("Дмитриевна", "Дмитро"),
    ],
)
def test_the_father_behind_a_patronymic(patronymic, father):
    assert father in father_classes(skeleton(patronymic))


@pytest.mark.parametrize(
    ("patronymic", "father"),
    [("Алексеевич", "Олексій"), ("Георгиевна", "Георгій"), ("Oleksiyovych", "Олексій")],
)
def test_a_foreign_form_of_another_name_makes_no_father(patronymic, father):
    assert father_classes(skeleton(patronymic)) == {father}
