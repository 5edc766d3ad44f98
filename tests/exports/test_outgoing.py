import pytest

from exports.outgoing import SECTIONS, Choices, Profile, Section, leaving_out
from exports.profiles import cut


def test_whoever_chooses_nothing_lets_out_the_least():
    assert Choices("uk").profile is Profile.PUBLIC
    assert not Choices("uk").photo
    assert SECTIONS[Profile.PUBLIC] < SECTIONS[Profile.PARTNER] < SECTIONS[Profile.FULL]


def test_a_section_goes_out_only_if_chosen_and_let_out():
    choices = Choices("uk", left_out=leaving_out([Section.NAMES, Section.NOTES]))
    assert choices.sections() == (Section.NAMES,)


def test_data_that_no_rule_knows_is_never_printed():
    with pytest.raises(TypeError):
        cut(object(), Choices("uk", Profile.FULL))
