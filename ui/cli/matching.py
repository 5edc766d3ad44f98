"""Jobs for matching: screen, compare, verdict."""

import csv
import io
import uuid
from argparse import Namespace
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from caseapp.acts import ActCode
from caseapp.cases.written import act_of
from caseapp.errors import InputRefused, NotFound
from caseapp.lists.overview import screened_list_id
from caseapp.lists.problems import FileCause
from caseapp.matching.model import Candidate, Evidence
from caseapp.matching.tables import compare_tables, score_pairs
from caseapp.names.clean import tidy
from caseapp.review.candidates import all_items, best_first
from caseapp.review.deciding import decide
from caseapp.review.family_raising import find_raised, raising_act, write_raised
from caseapp.review.pairs import ReviewItem, ReviewSide
from caseapp.review.screening import find_candidates, screening_act, worth_review, write_candidates
from caseapp.review.verdicts import withdraw
from caseapp.workspace import JSON, Act, Workspace
from exports.match_words import percent
from exports.words import Words, words
from exports.write import refuse_case_file
from ui.cli.opening import opened
from ui.cli.output import print_json, print_table, progress, say
from ui.papers.saving import save
from ui.words import language, translate

COLUMNS = ("left_id", "right_id", "rank", "score", "probability", "grade", "story")


def screen(arguments: Namespace) -> int:
    """Look for the children of a list on other lists, and keep the candidates."""
    with opened(arguments) as workspace:
        if arguments.out is not None:
            refuse_case_file(arguments.out, workspace.files)  # before the long work
        found = _found(workspace, arguments)
        kept = list(found) if arguments.weak else worth_review(found)
        if arguments.out is not None:
            _save(workspace, kept, arguments)
        items = _kept(workspace, kept, arguments)
    if arguments.json:
        print_json({"candidates": [_item(item) for item in items]})
    else:
        said = words(language())
        print_table([_row(item, said) for item in items])
    asked = sum(item.waits for item in items)
    say(translate("Command line", "%n candidates wait for a verdict.", asked))
    if len(kept) < len(found):
        left_out = translate(
            "Command line",
            "%n weaker pairs were not kept: nothing tells them from chance. --weak keeps them.",
            len(found) - len(kept),
        )
        say(left_out)
    return 0


def _found(workspace: Workspace, arguments: Namespace) -> Sequence[Candidate]:
    list_id = workspace.read(screened_list_id, arguments.list)
    against = [workspace.read(screened_list_id, one) for one in arguments.against]
    return workspace.read(find_candidates, list_id, against, top=arguments.top, progress=progress())


def _save(workspace: Workspace, kept: Collection[Candidate], arguments: Namespace) -> None:
    """Write the table; the journal says that it left the file."""
    list_id = workspace.read(screened_list_id, arguments.list)
    told: Mapping[str, JSON] = {"file": tidy(arguments.out.name), "candidates": len(kept)}
    act = Act(ActCode.CANDIDATES_SAVED, str(list_id), told)
    first = partial(workspace.note, act)
    save(arguments.out, _csv(kept), kept=workspace.files, first=first)


def _kept(
    workspace: Workspace, kept: Collection[Candidate], arguments: Namespace
) -> list[ReviewItem]:
    """Write the candidates down; give them as they stand on file, the best first."""
    workspace.write(screening_act, write_candidates, kept, weak=True)
    items = workspace.read(all_items, list_id=workspace.read(screened_list_id, arguments.list))
    found = {_ends(candidate) for candidate in kept}
    return [item for item in items if _ends_of(item) in found]


def _ends(candidate: Candidate) -> frozenset[str]:
    return frozenset((candidate.left, candidate.right))


def _ends_of(item: ReviewItem) -> frozenset[str]:
    return frozenset((str(item.left.entry_id), str(item.right.entry_id)))


def _row(item: ReviewItem, said: Words) -> Sequence[object]:
    left, right = item.left, item.right
    grade = said.text(f"story.{item.story}" if item.is_sibling else f"grade.{item.grade}")
    chance = "" if item.is_sibling else percent(item.probability, said)
    return (item.candidate_id, grade, chance, left.line, left.name, right.line, right.name)


def _item(item: ReviewItem) -> Mapping[str, object]:
    return {
        "candidate_id": item.candidate_id,
        "left": _side(item.left),
        "right": _side(item.right),
        "rank": item.rank,
        "score": item.score,
        "probability": item.probability,
        "grade": item.grade,
        "story": item.story,
        "evidence": [_evidence(one) for one in item.evidence],
        "chance_rivals": item.chance_rivals,
    }


def _side(side: ReviewSide) -> Mapping[str, object]:
    return {"list_id": side.list_id, "line": side.line, "case": side.case_number}


def _evidence(one: Evidence) -> Mapping[str, object]:
    names = ("field", "left", "right", "level", "bits", "reason")
    return {name: getattr(one, name) for name in names}


def _csv(found: Iterable[Candidate]) -> bytes:
    """Write ids and figures only, so that no cell can be a formula; the best pairs first."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(COLUMNS)
    for one in sorted(found, key=best_first):
        figures = (one.rank, one.score, one.probability, one.grade, one.story)
        table.writerow((one.left, one.right, *figures))
    return text.getvalue().encode()


def compare(arguments: Namespace) -> int:
    """Compare plain tables: all of two, or given pairs."""
    refuse_case_file(arguments.out)
    tables: list[Path] = arguments.tables
    if arguments.pairs is not None and not tables:
        job = partial(score_pairs, arguments.pairs, arguments.out)
    elif arguments.pairs is None and len(tables) == 2:
        job = partial(compare_tables, tables[0], tables[1], arguments.out, top=arguments.top)
    else:
        usage = translate("Command line", "give two tables, or --pairs with one")
        arguments.wrong_usage(usage)
    for path in (*tables, *filter(None, [arguments.pairs])):
        if not path.is_file():
            raise InputRefused(path, FileCause.MISSING)
    count = job(progress=progress())
    say(translate("Command line", "%n pairs written.", count))
    return 0


def verdict(arguments: Namespace) -> int:
    """Decide on a candidate, or take the decision back."""
    if arguments.withdraw == bool(arguments.verdict):
        arguments.wrong_usage(translate("Command line", "give a verdict, or --withdraw"))
    candidate_id = _candidate_id(arguments.candidate)
    with opened(arguments) as workspace:
        name = workspace.worker
        if arguments.withdraw:
            done = workspace.write(act_of, withdraw, candidate_id, arguments.reason, worker=name)
        else:
            given = (arguments.verdict, arguments.reason)
            done = workspace.write(act_of, decide, candidate_id, *given, worker=name)
        raised = _raise_family(workspace, candidate_id)
    say(_recorded(done.act.code))
    if raised:
        say(translate("Command line", "%n pairs of the same family were compared anew.", raised))
    return 0


def _recorded(code: str) -> str:
    if code == ActCode.VERDICT_PROPOSED:
        return translate("Command line", "Proposed: it counts when another person confirms it.")
    return translate("Command line", "Recorded.")


def _raise_family(workspace: Workspace, candidate_id: uuid.UUID) -> int:
    """Compare the pairs of the family anew; return how many."""
    found = workspace.read(find_raised, candidate_id, progress=progress())
    if found:
        workspace.write(raising_act, write_raised, found)
    return len(found)


def _candidate_id(text: str) -> uuid.UUID:
    try:
        return uuid.UUID(text)
    except ValueError:
        raise NotFound("candidate", text) from None
