"""Papers are tagged: every drawn text has its place in a tree that can be heard in order."""

import dataclasses
import io

import pdfplumber
import pikepdf
import pypdf
import pytest
from PIL import Image

from caseapp.case_parts.kept_lines import LeadingPhoto
from exports.ledger_report import ledger_report
from tests.exports.lines import PRINTED_AT, number


@pytest.fixture
def opened(rich_case, summary):
    buffer = io.BytesIO()
    Image.new("RGB", (3, 4)).save(buffer, "JPEG")
    photo = LeadingPhoto(number(5), buffer.getvalue(), rich_case.event, "")
    return pikepdf.open(io.BytesIO(summary(dataclasses.replace(rich_case, photo=photo))))


def elements(pdf):
    """Every element in the order in which it is heard."""
    waiting = [pdf.Root.StructTreeRoot.K]
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, pikepdf.Dictionary):
            yield one
            waiting = [*one.K, *waiting]


def roles(pdf):
    return [str(one.S) for one in elements(pdf)]


def test_the_file_says_that_it_is_tagged(opened):
    assert opened.Root.MarkInfo.Marked
    assert str(opened.Root.Lang) == "uk"
    assert opened.Root.ViewerPreferences.DisplayDocTitle


def test_headings_tables_and_pictures_are_known_as_such(opened):
    found = roles(opened)
    assert found[0] == "/Document"
    assert found.count("/H1") == 1
    assert found.count("/H2") == len(
        opened.Root.Outlines.First.keys() and opened.open_outline().root
    )
    assert {"/Table", "/TR", "/TH", "/TD", "/P", "/Figure"} <= set(found)
    (photo,) = [one for one in elements(opened) if one.S == "/Figure"]
    assert "05.2022" in str(photo.Alt)


def test_headings_of_a_table_say_of_what(opened):
    scopes = {str(one.A.Scope) for one in elements(opened) if one.S == "/TH"}
    assert scopes == {"/Column", "/Row"}


def test_every_mark_on_a_page_belongs_to_the_element_that_names_it(opened):
    numbers = list(opened.Root.StructTreeRoot.ParentTree.Nums)
    owners = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
    for index, page in enumerate(opened.pages):
        assert int(page.StructParents) == index
        for mark, owner in enumerate(owners[index]):
            assert mark in [int(kid) for kid in owner.K if not isinstance(kid, pikepdf.Dictionary)]
            assert owner.Pg.objgen == page.objgen
    said = sum(len(owners[index]) for index in owners)
    assert said == sum(
        not isinstance(kid, pikepdf.Dictionary) for one in elements(opened) for kid in one.K
    )


def _unmarked(page):
    """Texts and pictures that are drawn outside every mark."""
    depth, loose = 0, []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(name, 0)
        if name in ("Tj", "TJ", "'", "Do", "re", "l") and depth == 0:
            loose.append((name, operands))
    return loose, depth


def test_nothing_is_drawn_outside_the_tree(opened, full_ledger):
    ledger = ledger_report(full_ledger, language="uk", printed_by="О.", printed_at=PRINTED_AT)
    for pdf in (opened, pikepdf.open(io.BytesIO(ledger))):
        assert [_unmarked(page) for page in pdf.pages] == [([], 0)] * len(pdf.pages)


def test_two_readers_extract_the_sections_in_their_order(rich_case, summary):
    pdf = summary(dataclasses.replace(rich_case, is_demo=False))  # the stamp lies across lines
    titles = [mark.title for mark in pypdf.PdfReader(io.BytesIO(pdf)).outline]
    with pdfplumber.open(io.BytesIO(pdf)) as plumbed:
        texts = [" ".join(page.extract_text() for page in plumbed.pages)]
    texts.append(" ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages))
    for text in texts:
        at = text.index("Ґудзівська-Приклад Єлизавета")
        for title in titles:
            at = text.index(title, at)  # fails where it stands before the one before it
