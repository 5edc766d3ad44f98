"""What went wrong, where, and what to do now: one sentence for everything that can be refused."""

from caseapp import errors
from exports.acts import act_sentence
from ui.message_texts.files import FILES
from ui.message_texts.inputs import INPUT
from ui.message_texts.records import ASIDE, THINGS
from ui.message_texts.rows import ROWS, SOUNDNESS
from ui.message_texts.typed import FIELDS, VALUES
from ui.words import language, translate


def sentence(error: Exception) -> str:
    """Word a refusal in the chosen language."""
    match error:
        case errors.FileProblem():
            return translate("Messages", FILES[type(error)]).format(file=error.path.name)
        case errors.InputRefused():
            return input_sentence(error)
        case errors.NotUnderstood():
            return value_sentence(error)
        case errors.NotFound() | errors.TooLate() | errors.LockedRecord():
            return _thing_sentence(error)
        case errors.ChangedSince() | errors.WorkedOnSince():
            return _since_sentence(error)
    return _case_sentence(error)


def input_sentence(error: errors.InputRefused) -> str:
    """Say which file from outside was not taken, and why."""
    text = translate("Messages", INPUT[error.cause])
    place = f"{error.path.name}, {error.where}" if error.where else error.path.name
    return f"{place}: {text.format(detail=error.detail)}"


def value_sentence(error: errors.NotUnderstood) -> str:
    """Say which typed value was not understood, and why."""
    text = translate("Messages", VALUES[error.cause])
    shown = text.format(value=error.value, choices=", ".join(error.choices))
    return f"{field_name(error.what)}: {shown.rstrip()}"


def row_sentence(code: str, field: str, value: str) -> str:
    """Say why a row was refused, or what in it was not surely understood."""
    text = translate("Messages", ROWS[code]).format(value=" ".join(value.split()))
    return f"{field_name(field)}: {text}" if field else text


def soundness_sentence(code: str) -> str:
    """Say what a check of a file found."""
    return translate("Messages", SOUNDNESS[code])


def field_name(field: str) -> str:
    """Name a field of a list or a form."""
    return translate("Messages", FIELDS[field]) if field in FIELDS else field


def bug_sentence(error: Exception, file: str, line: int) -> str:
    """Say that the program itself failed, without any value of a file."""
    text = translate(
        "Messages",
        "The program itself failed ({kind}, {file} line {line}). What you had saved is safe; "
        "please report these words.",
    )
    return text.format(kind=type(error).__name__, file=file, line=line)


def _thing_sentence(error: errors.NotFound | errors.TooLate | errors.LockedRecord) -> str:
    thing = translate("Messages", THINGS.get(error.what, error.what))
    if isinstance(error, errors.NotFound):
        text = translate("Messages", "There is no such {thing} in this file: {name}.")
        return text.format(thing=thing, name=error.name)
    if isinstance(error, errors.LockedRecord):
        text = translate(
            "Messages",
            "This {thing} stands on a list and stays as written there. Add a new one beside it.",
        )
        return text.format(thing=thing)
    text = translate(
        "Messages", "This {thing} was changed or withdrawn meanwhile. Look again before you decide."
    )
    return text.format(thing=thing)


def _source_sentence(error: errors.SourceCited) -> str:
    text = translate(
        "Messages",
        "“{publisher}” is cited by {facts} records, so it stays. Let these cite another source "
        "first.",
    )
    return text.format(publisher=error.publisher, facts=error.facts)


def _since_sentence(error: errors.ChangedSince | errors.WorkedOnSince) -> str:
    """Say what was done since, by whom and when, so that it is not lost unseen."""
    about = {"worker": error.worker, "when": f"{error.at:%d.%m.%Y}" if error.at else ""}
    what = act_sentence(error.act, error.data, language()) if error.act else ""
    if isinstance(error, errors.ChangedSince):
        text = translate(
            "Messages",
            "Undo would lose what was done since: {what} ({worker}, {when}). Look at the history "
            "of this {thing}, and put back by hand what should stand.",
        )
        thing = translate("Messages", THINGS.get(error.what, error.what))
        return text.format(what=what, thing=thing, **about)
    if not error.act:
        text = translate(
            "Messages",
            "A list or another case names case {case} since it was opened, so undo does not take "
            "it away. Set it aside instead: menu Case, Set aside.",
        )
        return text.format(case=error.case)
    text = translate(
        "Messages",
        "Case {case} was worked on since it was opened: {what} ({worker}, {when}). Undo does not "
        "take it away; set it aside instead: menu Case, Set aside.",
    )
    return text.format(case=error.case, what=what, **about)


def _case_sentence(error: Exception) -> str:
    match error:
        case errors.SourceCited():
            return _source_sentence(error)
        case errors.AsideDoubtful():
            from ui.doubts import aside_sentence  # noqa: PLC0415 - slow; `--help` is quick

            return aside_sentence(error)
        case errors.DateMissing():
            return translate("Messages", "A determination needs its date. Type it, then save.")
        case errors.SourceMissing():
            return translate("Messages", "A determination needs its source. Choose or add one.")
        case errors.StandsByImport():
            text = translate(
                "Messages",
                "This line opened case {case}. Take the other line off, which is another child’s.",
            )
            return text.format(case=error.case)
    return _nothing_done(error)


def _nothing_done(error: Exception) -> str:
    match error:
        case errors.NoSuchPages():
            return translate("Messages", "There are only %n pages. Choose others.", error.most)
        case errors.TooMany():
            text = translate(
                "Messages",
                "{asked} cases do not go into one file; at most {most} do. Take a file for each.",
            )
            return text.format(asked=error.asked, most=error.most)
        case errors.AlreadyThere():
            text = translate("Messages", "“{name}” stands here already. Nothing was added.")
            return text.format(name=error.name)
        case errors.NothingCorrected():
            return translate(
                "Messages", "Nothing is different yet. Change what the claim says, then record it."
            )
    return _verdict_sentence(error)


def _verdict_sentence(error: Exception) -> str:
    match error:
        case errors.AsideImpossible():
            text = translate("Messages", ASIDE[error.cause])
            return text.format(case=error.case, other=error.other)
        case errors.SecondPersonNeeded():
            text = translate(
                "Messages",
                "{worker} proposed this, so another person must confirm it. Nothing was changed.",
            )
            return text.format(worker=error.proposed_by)
        case errors.ReasonMissing():
            return translate("Messages", "This decision needs a reason. Write it in a few words.")
    return _pair_sentence(error)


def _pair_sentence(error: Exception) -> str:
    match error:
        case errors.Contradicts():
            chains = "; ".join(" = ".join(chain) for chain in error.chains)
            return translate(
                "Messages",
                "Nothing was recorded: “same child” would contradict earlier verdicts ({0}). "
                "If both are one child all the same, give the reason.",
            ).format(chains)
        case errors.TwoCases():
            text = translate(
                "Messages",
                "Both records have cases of their own, {left} and {right}. Compare the two cases; "
                "where both are one child, set one of them aside as a duplicate of the other.",
            )
            return text.format(left=error.left, right=error.right)
        case errors.OneCase():
            text = translate(
                "Messages",
                "Both records stand on case {case}, or on a duplicate of it, so they cannot be "
                "different children. First withdraw the verdict “same child” that put them there, "
                "or take the duplicate back.",
            )
            return text.format(case=error.case)
    raise TypeError(type(error).__name__) from error
