"""PFIF 1.4: as its specification says, with an end, and read back the same."""

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from db.codes import TracingStatus
from exports.interchange import FormError
from exports.interchange.case_pfif import DOMAIN, STATUS, case_pfif, person
from exports.interchange.pfif import STATUSES, Note, Person, clean, read_pfif, write_pfif
from exports.outgoing import Choices, Profile
from exports.profiles import cut
from exports.words import LANGUAGES

RNG = etree.RelaxNG(etree.parse(Path(__file__).parents[2] / "data" / "pfif-1.4.rng"))
A_NOTE = Note(
    "a.invalid/2", "a.invalid/1", author_name="О.", source_date="2025-01-01T00:00:00Z", text="так"
)
A_PERSON = Person("a.invalid/1", source_date="2025-01-01T00:00:00Z", full_name="Вигадана")


def is_valid(data):
    assert RNG.validate(etree.fromstring(data)), RNG.error_log


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_written_is_as_the_specification_says(going, printed, language):
    case, choices = going
    is_valid(case_pfif(case, dataclasses.replace(choices, language=language), printed))


def test_what_is_written_is_read_back(going, printed):
    assert read_pfif(case_pfif(*going, printed)) == (person(*going, printed),)


def test_a_record_has_an_end_an_author_and_a_day(going, printed):
    made = person(*going, printed)
    assert made.expiry_date == "2026-05-21T14:05:00Z"
    assert made.source_date == made.entry_date == "2025-11-22T14:05:00Z"
    assert made.author_name == (going[0].office or DOMAIN) != printed.by  # never the worker


def test_our_statuses_are_theirs(whole_case, printed):
    choices = Choices("en", Profile.FULL)
    notes = person(cut(whole_case, choices), choices, printed).notes
    assert [note.status for note in notes if note.status] == ["believed_alive", "believed_missing"]
    assert set(STATUS.values()) <= set(STATUSES)
    assert set(TracingStatus) - set(STATUS) == {TracingStatus.CLOSED}


def test_a_claim_is_worded_as_a_claim_and_gives_no_status(whole_case, printed):
    choices = Choices("en", Profile.FULL)
    notes = person(cut(whole_case, choices), choices, printed).notes
    (note,) = [note for note in notes if "never in Russia" in note.text]
    assert note.text.startswith("The Russian side claims: never in Russia (not checked)")
    assert (note.status, note.author_name) == ("", whole_case.office or DOMAIN)


def test_the_public_gets_no_notes(whole_case, printed):
    choices = Choices("uk", Profile.PUBLIC)
    made = person(cut(whole_case, choices), choices, printed)
    assert made.notes == ()
    assert made.date_of_birth in ("", "2014")


texts = st.text(max_size=40).map(clean)


@given(name=texts, text=texts, place=texts)
def test_any_text_comes_back(name, text, place):
    note = dataclasses.replace(A_NOTE, text=text or "так", last_known_location=place)
    made = dataclasses.replace(A_PERSON, full_name=name or "Вигадана", notes=(note,))
    data = write_pfif((made,))
    assert read_pfif(data) == (made,)
    is_valid(data)


@pytest.mark.parametrize(
    "spoilt",
    [
        dataclasses.replace(A_PERSON, full_name=""),
        dataclasses.replace(A_PERSON, source_date="2025-01-01"),
        dataclasses.replace(A_PERSON, sex="f"),
        dataclasses.replace(A_PERSON, date_of_birth="about 2014"),
        dataclasses.replace(A_PERSON, person_record_id="7"),
        dataclasses.replace(A_PERSON, notes=(dataclasses.replace(A_NOTE, status="lost"),)),
        dataclasses.replace(A_PERSON, notes=(dataclasses.replace(A_NOTE, text=""),)),
    ],
)
def test_nothing_is_written_that_pfif_does_not_have(spoilt):
    with pytest.raises(FormError):
        write_pfif((spoilt,))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("full_name", "name"),
        ("pfif/1.4", "pfif/1.3"),
        ("<pfif:pfif", "<!DOCTYPE x [<!ENTITY y 'z'>]><pfif:pfif"),
        ("</pfif:person>", "<pfif:sex>male</pfif:sex></pfif:person>"),
        ("</pfif:pfif>", ""),
        ("pfif:person>", "pfif:note>"),
    ],
)
def test_what_is_not_as_specified_is_refused(old, new):
    data = write_pfif((dataclasses.replace(A_PERSON, notes=(A_NOTE,)),)).decode()
    assert old in data
    with pytest.raises(FormError):
        read_pfif(data.replace(old, new).encode())
