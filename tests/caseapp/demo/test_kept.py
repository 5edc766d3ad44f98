"""What the demo keeps with its invented children."""

import io

import pytest
from PIL import Image

from caseapp.case_file import read_cases
from caseapp.cases import index
from caseapp.cases.attachments import changed_files
from caseapp.demo import PASSPHRASE
from caseapp.demo.kept import LOOKS, portrait
from caseapp.workspace import Workspace


@pytest.fixture(scope="module")
def cases(demo_path):
    with Workspace.open(demo_path, PASSPHRASE, worker="Глядачка") as workspace:
        assert workspace.read(changed_files) == ()
        rows = workspace.read(index.rows)
        yield workspace.read(read_cases, [row.case_id for row in rows])


def test_three_children_have_a_drawn_portrait_and_a_description(cases):
    shown = [case for case in cases if case.photo]
    assert len(shown) == len(LOOKS)
    assert all("намальован" in case.attachments[0].title.lower() for case in shown)
    assert all(case.descriptions for case in shown)


def test_a_fact_of_the_demo_cites_several_sources(cases):
    assert any(case.citations for case in cases)


def test_portraits_are_the_same_each_time_and_drawn_flat():
    drawn = {portrait(look, girl=girl) for look in LOOKS for girl in (True, False)}
    assert len(drawn) == 2 * len(LOOKS)
    assert portrait(LOOKS[0], girl=True) in drawn
    with Image.open(io.BytesIO(next(iter(drawn)))) as picture:
        assert picture.size == (480, 600)
        assert dict(picture.getexif()) == {}
