"""Hostile values through every text field of the documents about lists, pairs and requests."""

import dataclasses

import pytest

from caseapp.papers.region_report import RegionReport
from exports.fonts import glyphs
from exports.match_report import match_report
from exports.outgoing import Choices, Profile
from exports.photo_sheet import photo_sheet
from exports.profiles import cut
from exports.region_report import region_report
from exports.request_letter import request_letter
from exports.text import printable
from exports.transmittal import transmittal
from tests.exports.reading import PRINTED
from tests.exports.test_hostile import (
    CANARY,
    PAYLOADS,
    spoiled,
    squeezed,
    text_of,
    with_codes,
)
from tests.exports.test_list_letter import LETTER, SHEET
from tests.exports.test_match_report import REPORT
from tests.exports.test_request_letter import HEAD, REQUEST
from tests.exports.test_request_letter import letter as _letter

letter = _letter  # the fixture
FULL = Choices("uk", Profile.FULL)


@pytest.fixture
def canary(tmp_path):
    path = tmp_path / "canary.txt"
    path.write_text(CANARY, encoding="utf-8")
    return path


@pytest.fixture(params=PAYLOADS)
def payload(request, canary) -> str:
    return PAYLOADS[request.param].replace("{canary}", str(canary))[:1_200]


def test_every_text_field_is_shown_and_nothing_else_happens(letter, canary, payload):
    made = {
        "letter": _of_request(letter, payload),
        "list": transmittal(_of_list(payload), choices=FULL, **PRINTED),
        "match": _pair(payload, Profile.FULL),
        "match for a body": _pair(payload, Profile.PARTNER),
        "photos": photo_sheet(_of_photos(payload), language="uk", **PRINTED),
        "regions": region_report(RegionReport(payload, payload, 3, {}), language="uk", **PRINTED),
    }
    begins = squeezed(printable(payload, glyphs()))[:20]
    for name, pdf in made.items():
        text = text_of(pdf)
        assert CANARY not in text, name
        assert begins in text, name


def test_the_public_report_on_a_pair_shows_nothing_of_it(canary, payload):
    text = text_of(_pair(payload, Profile.PUBLIC))
    assert CANARY not in text
    assert text == text_of(_pair("інше", Profile.PUBLIC))


def _pair(payload, profile) -> bytes:
    out = cut(_of_pair(payload), Choices("uk", profile))
    return match_report(out, language="uk", profile=profile, **PRINTED)


def _of_request(letter, payload) -> bytes:
    case = with_codes(spoiled(letter.case, payload), letter.case)
    spoilt = dataclasses.replace(
        letter,
        head=spoiled(HEAD, payload),
        text=spoiled(letter.text, payload),
        request=dataclasses.replace(REQUEST, subject=payload, reference=payload),
        case=dataclasses.replace(case, names=letter.case.names[:1] + case.names[1:]),
    )
    return request_letter(spoilt, choices=FULL, **PRINTED)


def _of_list(payload):
    spoilt = spoiled(LETTER, payload)
    return dataclasses.replace(spoilt, issuer="ukraine", recipient="russia")


def _of_photos(payload):
    return dataclasses.replace(SHEET, title=payload, without=(payload,), photos=SHEET.photos[:1])


def _of_pair(payload):
    """Spoil what people typed; codes stay, so that the text around them is set too."""
    sides = [
        dataclasses.replace(
            one.side, list_title=payload, line=payload, name=payload, raw=((payload, payload),)
        )
        for one in (REPORT.left, REPORT.right)
    ]
    evidence = tuple(
        dataclasses.replace(one, left=payload, right=payload) for one in REPORT.item.evidence
    )
    item = dataclasses.replace(REPORT.item, left=sides[0], right=sides[1], evidence=evidence)
    return dataclasses.replace(
        REPORT,
        item=item,
        left=dataclasses.replace(REPORT.left, side=sides[0]),
        right=dataclasses.replace(REPORT.right, side=sides[1]),
        verdicts=tuple(
            dataclasses.replace(one, worker=payload, reason=payload) for one in REPORT.verdicts
        ),
    )
