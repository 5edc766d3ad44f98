"""The people around a child and the office's remarks, as `show` gives them."""

import pytest

from caseapp.case_file import case_id_of
from caseapp.cases import applications, flags, groups, notes, relations, tags
from caseapp.cases.applications import ApplicationDraft
from caseapp.cases.flags import FlagDraft
from caseapp.cases.groups import GroupDraft
from caseapp.cases.notes import NoteDraft
from caseapp.cases.relations import KinDraft, RelationDraft
from caseapp.cases.tags import TagDraft
from caseapp.cases.written import act_of
from caseapp.workspace import Workspace
from tests.files import PASSPHRASE
from tests.support import WORKER


@pytest.fixture
def told(file, ask, imported):
    one, other = (row["case"] for row in ask("cases", file)["cases"][:2])
    with Workspace.open(file, PASSPHRASE, worker=WORKER) as workspace:
        here, there = (workspace.read(case_id_of, number) for number in (one, other))
        mother = RelationDraft("mother", "Вигаданко", birth_text="1986", contact="пошта")
        for add, draft, more in (
            (relations.add_relation, mother, {}),
            (groups.add_group, GroupDraft("автобус"), {}),
            (applications.add_application, ApplicationDraft(True, "мати"), {}),
            (notes.add_note, NoteDraft("телефонувати ввечері"), {"worker": WORKER}),
            (tags.add_tag, TagDraft("табір"), {}),
            (flags.add_flag, FlagDraft("urgent"), {"worker": WORKER}),
        ):
            workspace.write(act_of, add, here, draft, **more)
        workspace.write(act_of, relations.link_siblings, here, there, KinDraft())
    return one, other


def test_everything_is_given_to_programs(file, ask, told):
    shown = ask("show", file, told[0])
    kin, mother = shown["relations"]
    assert kin["number"] == told[1]
    assert mother["birth"] == {"text": "1986", "edtf": "1986"}
    assert shown["groups"][0]["transport"] == "автобус"
    assert shown["applications"][0]["attached"] is True
    assert [note["text"] for note in shown["notes"]] == ["телефонувати ввечері"]
    assert shown["tags"] == ["табір"]
    assert [flag["kind"] for flag in shown["flags"]] == ["urgent"]
    assert ask("show", file, told[1])["relations"][0]["number"] == told[0]


def test_people_read_it_in_words(file, run, told):
    status, text, _ = run("show", file, told[0])
    assert status == 0
    for word in ("Вигаданко", "автобус", "телефонувати ввечері", "табір"):
        assert word in text
    for code in ("is_representative", "True", "by_whom", "sent_to"):
        assert code not in text
