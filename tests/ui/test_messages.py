import ast
import datetime as dt
import string
from pathlib import Path

import pytest

from caseapp import errors
from caseapp.lists.problems import FileCause, RefusalCode, RemarkCode
from ui import messages, words
from ui.message_texts.inputs import INPUT
from ui.message_texts.records import ASIDE, THINGS
from ui.message_texts.rows import ROWS, SOUNDNESS
from ui.message_texts.typed import FIELDS, VALUES
from ui.messages import bug_sentence, row_sentence, sentence, soundness_sentence

ROOT = Path(words.__file__).parent.parent
FILE = Path("somewhere") / "cases.caseapp"


def every_refusal():
    waiting, found = [errors.Refused], []
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        found += kind.__subclasses__()
    return [kind for kind in found if kind is not errors.FileProblem]


NOW = dt.datetime(2025, 6, 2, tzinfo=dt.UTC)
CAUSES = {
    errors.InputRefused: INPUT,
    errors.NotUnderstood: VALUES,
    errors.AsideImpossible: ASIDE,
}


def examples(kind):
    """One error of this class for each cause that the program raises."""
    if issubclass(kind, errors.FileProblem):
        return [kind(FILE)]
    fields = getattr(kind, "__dataclass_fields__", {})
    values = {"path": FILE, "what": "case", "name": "n", "value": "v", "left": "l", "right": "r"}
    values |= {"case": "2025-00017", "chains": (("А", "Б", "В"),)}
    values |= {"other": "2025-00018", "proposed_by": "О. Перевіряльна"}
    values |= {"act": "name.removed", "data": "{}", "worker": "І. Друга", "at": NOW}
    values |= {"publisher": "п", "facts": 3, "asked": 9, "most": 5}
    given = {name: values[name] for name in fields if name in values}
    causes = CAUSES.get(kind)
    return [kind(**given, cause=str(one)) for one in causes] if causes else [kind(**given)]


@pytest.fixture(params=words.LANGUAGES)
def language(request):
    words.set_language(request.param)
    return request.param


@pytest.mark.parametrize("kind", every_refusal(), ids=lambda kind: kind.__name__)
def test_every_refusal_has_one_sentence(kind, language):
    for error in examples(kind):
        said = sentence(error)
        assert said.endswith((".", "v")), said
        assert "{" not in said


def test_every_refusal_names_its_file(language):
    for kind in (errors.FileMissing, errors.WrongPassphrase, errors.FileInUse):
        assert FILE.name in sentence(kind(FILE))
        assert str(FILE.parent) not in sentence(kind(FILE))


def test_every_row_code_has_a_sentence_and_every_sentence_a_code():
    assert {str(code) for code in (*RefusalCode, *RemarkCode)} == set(ROWS)


def test_every_cause_of_a_refused_file_has_a_sentence_and_every_sentence_a_cause():
    calls = [call for call in _calls() if getattr(call.func, "id", "") == "InputRefused"]
    written = {arg.value for call in calls for arg in call.args[1:2] if hasattr(arg, "value")}
    causes = {cause for cause in written if isinstance(cause, str)}
    assert {*map(str, FileCause), *causes} == set(INPUT)


@pytest.mark.parametrize("code", [*RefusalCode, *RemarkCode])
def test_a_row_is_told_with_its_field_and_value(code, language):
    said = row_sentence(code, "birth", "31.02.2015")
    assert said.startswith(messages.field_name("birth"))
    assert "{" not in said


@pytest.mark.parametrize("code", SOUNDNESS)
def test_every_finding_of_a_check_has_a_sentence(code, language):
    assert soundness_sentence(code).endswith(".")


def test_every_finding_of_a_check_is_known():
    found = {
        text
        for module in ("db/checks.py", "caseapp/journal.py", "caseapp/cases/attachments.py")
        for text in _texts(ROOT / module)
        if text.startswith(("file.", "journal.", "attachments.")) and " " not in text
    }
    assert found == set(SOUNDNESS)


def test_every_cause_and_thing_that_the_program_names_is_known():
    raised = [
        (call.func.id, [arg.value for arg in call.args if isinstance(arg, ast.Constant)])
        for call in _calls()
        if isinstance(call.func, ast.Name)
    ]
    causes = {args[-1] for name, args in raised if name == "NotUnderstood" and len(args) > 1}
    things = {
        args[0] for name, args in raised if name in {"NotFound", "TooLate", "LockedRecord"} and args
    }
    assert causes - {""} <= set(VALUES)
    assert things <= set(THINGS)


def test_languages_differ():
    said = set()
    for code in words.LANGUAGES:
        words.set_language(code)
        said.add(sentence(errors.DateMissing()))
    assert len(said) == len(words.LANGUAGES)


def test_a_bug_is_told_without_any_value(language):
    said = bug_sentence(KeyError("Вигаденко"), "plan.py", 12)
    assert "Вигаденко" not in said
    assert "plan.py" in said


def test_an_error_that_is_no_refusal_is_not_worded():
    with pytest.raises(TypeError):
        sentence(RuntimeError())


@pytest.mark.parametrize("texts", [INPUT, VALUES, ROWS, SOUNDNESS, THINGS, FIELDS])
def test_texts_ask_only_for_what_errors_carry(texts):
    for text in texts.values():
        fields = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
        assert fields <= {"value", "choices", "detail"}


def _calls():
    for package in ("caseapp", "db", "exports", "ui"):
        for file in (ROOT / package).rglob("*.py"):
            yield from (node for node in ast.walk(_tree(file)) if isinstance(node, ast.Call))


def _texts(file):
    nodes = ast.walk(_tree(file))
    return {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)}


def _tree(file):
    return ast.parse(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", ["en", "uk"])
@pytest.mark.parametrize(
    ("field", "context", "label"),
    [
        ("publisher", "SourceDialog", "Publisher or person"),
        ("title", "SourceDialog", "Title"),
        ("reliability", "SourceDialog", "Reliability of the source"),
        ("care", "CasePage", "Form of care"),
        ("circumstances", "CasePage", "How the child was taken"),
        ("claim_kind", "CasePage", "Claim"),
        ("event_date", "CasePage", "Date of the event"),
        ("name_kind", "CasePage", "Kind"),
        ("origin_place", "CasePage", "Taken from: town or village"),
        ("origin_region", "CasePage", "Taken from: region"),
        ("party", "CasePage", "Party"),
        ("tracing_status", "CasePage", "Status"),
    ],
)
def test_a_field_is_called_as_it_is_on_the_screen(language, field, context, label):
    words.set_language(language)
    told = sentence(errors.NotUnderstood(field, "", "empty"))
    assert told.startswith(f"{words.translate(context, label)}: ")
