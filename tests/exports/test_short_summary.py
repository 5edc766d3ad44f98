"""A case on two pages: the newest of each party, and what is not shown is said."""

import dataclasses

import pytest

from exports.abridged import Abridged, abridged
from exports.outgoing import Choices, Profile, Section
from exports.render import page_count
from exports.sections.context import context_of
from exports.sections.identity import not_shown
from exports.words import LANGUAGES, words
from tests.exports.lines import a_claim, a_name, a_placement, number
from tests.exports.test_case_summary import read, text_of

UNCOUNTED = (Section.TAKING, Section.TIMELINE)


def short(summary, case, language="uk", **more):
    return summary(case, choices=Choices(language, Profile.FULL, short=True, **more))


def crowded(case):
    """A case with forty of everything, each with a long text."""
    many = range(40)
    text = "Дуже довгий текст. " * 40
    return dataclasses.replace(
        case,
        circumstances_text=text,
        names=tuple(a_name(100 + n, note=text) for n in many),
        claims=tuple(
            a_claim(200 + n, party=party, words=text)
            for n, party in enumerate(("russia", "family", "mediator", "institution") * 10)
        ),
        placements=tuple(a_placement(300 + n, note=text) for n in many),
        sources=tuple(dataclasses.replace(case.sources[0], id=number(n)) for n in range(1, 40)),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_case_fits_on_two_pages(rich_case, bare_case, summary, language):
    assert page_count(short(summary, rich_case, language)) == 2
    assert page_count(short(summary, crowded(rich_case), language)) == 2
    assert page_count(short(summary, bare_case, language)) == 1


def test_what_is_not_shown_is_counted_and_said(rich_case, summary):
    text = text_of(short(summary, crowded(rich_case)))
    assert "Це коротка довідка. Не показано: Імена – 3" in text
    assert words("uk").text("summary.shortened") in text
    assert "Перебіг подій" not in text


def test_a_case_that_fits_says_only_what_it_has_no_room_for(rich_case, summary):
    text = text_of(short(summary, rich_case))
    assert "Не показано: Нотатки – 1." in text
    assert words("uk").text("summary.shortened") not in text


def test_what_may_not_go_out_is_not_counted_either(rich_case, summary):
    text = text_of(short(summary, rich_case, left_out=frozenset({Section.NOTES})))
    assert "Нотатки" not in text


def test_the_newest_of_each_party_stays_with_its_source(rich_case):
    kept = abridged(rich_case, 1, 400).case
    said = {claim.party: claim.date.edtf for claim in kept.claims}
    assert said == {
        "russia": "2025-09-30",
        "family": "2023-03",
        "mediator": "2025-08",
        "institution": "2025-07-23",
    }
    ids = {source.id for source in kept.sources}
    assert {claim.source_id for claim in kept.claims} - {None} <= ids
    assert [placement.region for placement in kept.placements] == ["RU-MOS"]


def test_nothing_is_shortened_where_there_is_room(rich_case):
    kept = abridged(rich_case, 99, 9_999)
    assert not kept.shortened
    assert kept.case.claims == rich_case.claims
    assert kept.left_out == {Section.NOTES: 1}


@pytest.mark.parametrize("section", [one for one in Section if one not in UNCOUNTED])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_that_can_be_left_out_has_a_name(rich_case, section, language):
    choices = Choices(language, Profile.FULL, short=True)
    kept = Abridged(rich_case, {section: 3}, shortened=False)
    assert not_shown(context_of(rich_case, choices, None), kept)


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_stand_in_every_script_and_the_computed_one_is_marked(rich_case, summary, language):
    text = text_of(summary(rich_case, language))
    catalogue = words(language)
    assert f"{catalogue.text('summary.latin')} Gudzivska-Pryklad Yelyzaveta Marianivna" in text
    russian = "Гудзивская-Приклад Елизавета Марьяновна [2]"
    assert f"{catalogue.text('summary.russian')} {russian}" in text


def test_its_title_says_that_it_is_the_short_one(rich_case, summary):
    reader = read(short(summary, rich_case))
    assert reader.metadata.title == "Коротка довідка у справі № 2025-00017"
