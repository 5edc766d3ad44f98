from caseapp.cases.drafts import CaseDraft, NameDraft
from caseapp.cases.register import open_case
from caseapp.cases.written import act_of
from ui.shell import PageName, Place


def _open_case(window):
    name = NameDraft(kind="registered_at_birth", surname="Їздоненко", given_name="Ганна")
    window.desk.write(act_of, open_case, CaseDraft(), name, year=2025)


def test_what_was_wrong_goes_with_the_next_act_that_succeeds(open_window):
    open_window.go(Place(PageName.CASES))
    open_window.tell("Дату не зрозуміло.", wrong=True)
    assert open_window.chrome.messages.isVisible()
    _open_case(open_window)
    assert not open_window.chrome.messages.isVisible()
    assert open_window.chrome.messages.sentence == ""


def test_what_the_act_itself_tells_stays(open_window):
    open_window.go(Place(PageName.CASES))
    _open_case(open_window)
    open_window.tell("Справу відкрито.")
    assert open_window.chrome.messages.sentence == "Справу відкрито."
