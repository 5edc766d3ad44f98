"""A possible match on paper: both records, every comparison, what speaks against, the verdicts.

Nothing on it is said as a fact: the computer proposes, people decide, and both are named.
"""

import datetime as dt
from collections.abc import Iterator, Sequence

from caseapp.matching.letters import differing
from caseapp.papers.match_report import DECIDED, MatchReport, MatchSide, VerdictLine
from caseapp.review.pairs import ReviewItem, ReviewSide
from exports import match_words as told
from exports.blocks import DENSE, Block, Row
from exports.dates import shown
from exports.match_evidence import evidence_table
from exports.outgoing import Printed, Profile
from exports.page import document
from exports.paper_about import paper_about, title_block
from exports.signature import signature
from exports.styles import QUIET, cell, quiet
from exports.text import NO_TEXT, Markup, bold, escaped, lines, marked, sentence
from exports.words import Words, words

_FACTS = (3, 10)


def match_report(
    report: MatchReport,
    *,
    language: str,
    printed_by: str,
    printed_at: dt.datetime,
    profile: Profile = Profile.FULL,
) -> bytes:
    """Print one candidate as a PDF; its title and metadata hold no name."""
    catalogue = words(language)
    printed = Printed(printed_by, printed_at, profile)
    public = profile is Profile.PUBLIC
    kind, about = ("match.public", "") if public else ("match", _cases(report, catalogue))
    paper = paper_about(kind, about, report, language, printed)
    blocks = _public_blocks(report, catalogue) if public else _blocks(report, catalogue, printed)
    return document(paper, [*blocks, signature(paper)])


def _cases(report: MatchReport, catalogue: Words) -> str:
    numbers = dict.fromkeys(_number(one, catalogue) for one in (report.left, report.right))
    return " / ".join(numbers)


def _number(one: MatchSide, catalogue: Words) -> str:
    return one.side.case_number or catalogue.text("match.no_case")


def _public_blocks(report: MatchReport, catalogue: Words) -> Iterator[Block]:
    """Show how was compared: no value, no case, no decision."""
    yield title_block(_label(catalogue, "match.kind"), _label(catalogue, "match.question"))
    yield _plain(_label(catalogue, "match.public.never_fact"))
    kinds = tuple(cell(_kind(one, catalogue)) for one in (report.left, report.right))
    header = (_label(catalogue, "match.first"), _label(catalogue, "match.second"))
    yield Block((1, 1), (kinds,), title=_label(catalogue, "match.sides"), header=header)
    yield _outcome(report, catalogue, public=True)
    yield evidence_table(report.item, catalogue, public=True)
    yield from _held_back(report, catalogue)


def _kind(one: MatchSide, catalogue: Words) -> Markup:
    kind = catalogue.capital(f"list_kind.{one.side.list_kind}")
    return sentence(map(escaped, (kind, catalogue.worded("party", one.issuer))))


def _blocks(report: MatchReport, catalogue: Words, printed: Printed) -> Iterator[Block]:
    yield title_block(_label(catalogue, "match.kind"), _label(catalogue, "match.question"))
    yield _plain(_label(catalogue, "match.never_fact"))
    yield _sides(report, catalogue)
    yield _outcome(report, catalogue)
    yield evidence_table(report.item, catalogue)
    yield from _held_back(report, catalogue)
    yield from _families(report, catalogue)
    yield _verdicts(report, catalogue, printed)


def _held_back(report: MatchReport, catalogue: Words) -> Iterator[Block]:
    if report.held_back:
        yield _plain(_label(catalogue, "match.held_back", count=report.held_back))


def _sides(report: MatchReport, catalogue: Words) -> Block:
    """Set both records beside each other, each field as its list writes it."""
    marks = ((), ()) if report.item.is_lead else differing(*_names(report.item))
    both = tuple(zip((report.left, report.right), marks, strict=True))
    named = tuple(cell(bold(marked(one.side.name, spans))) for one, spans in both)
    whence = tuple(cell(_whence(one, catalogue)) for one, _ in both)
    said = [_written(one, catalogue) for one, _ in both]
    written = [tuple(map(cell, said))] if any(said) else []
    header = (_label(catalogue, "match.first"), _label(catalogue, "match.second"))
    title = _label(catalogue, "match.sides")
    return Block((1, 1), (whence, named, *written), title=title, header=header)


def _names(item: ReviewItem) -> tuple[str, str]:
    return item.left.name, item.right.name


def _whence(one: MatchSide, catalogue: Words) -> Markup:
    """Say on which list the record stands, whose list it is, and on whose case."""
    side = one.side
    case = _facts_line(catalogue, "match.case", _number(one, catalogue))
    if side.is_own:
        return lines([bold(escaped(told.list_called(side, catalogue))), case])
    kind = catalogue.text(f"list_kind.{side.list_kind}")
    date = shown(one.date_edtf, catalogue.language) if one.date_edtf else ""
    version = catalogue.text("match.version", number=one.version) if one.version > 1 else ""
    issuer = catalogue.worded("party", one.issuer)
    about = sentence(escaped(part) for part in (kind, issuer, date, version))
    line = [_facts_line(catalogue, "match.line", side.line)] if side.line else []
    return lines([bold(escaped(side.list_title)), about, *line, case])


def _facts_line(catalogue: Words, key: str, value: str) -> Markup:
    return Markup(f"{quiet(_label(catalogue, key))}: {escaped(value)}")


def _written(one: MatchSide, catalogue: Words) -> Markup:
    cells = [
        Markup(f"{quiet(escaped(heading))}: {escaped(text)}")
        for heading, text in one.side.raw
        if text.strip()
    ]
    return lines([quiet(_label(catalogue, "match.as_written")), *cells] if cells else [])


def _outcome(report: MatchReport, catalogue: Words, *, public: bool = False) -> Block:
    item = report.item
    grade = f"story.{item.story}" if item.is_sibling else f"grade.{item.grade}"
    facts = [
        ("match.grade", bold(_label(catalogue, grade))),
        ("match.story_label", _story(item, catalogue)),
        ("match.probability", _probability(item, catalogue)),
        ("match.rivals", _rivals(item, catalogue)),
        ("match.against", _against(report, catalogue, public=public)),
        ("match.differing", _differing(item, catalogue, public=public)),
        ("match.open", _open(item, catalogue)),
    ]
    rows = tuple((cell(_label(catalogue, key), QUIET), cell(said)) for key, said in facts if said)
    return Block(_FACTS, rows, title=_label(catalogue, "match.outcome"))


def _story(item: ReviewItem, catalogue: Words) -> Markup:
    if item.is_sibling:
        return escaped(catalogue.text("match.sibling"))
    said = (told.story, told.why_grade, told.as_well)
    return lines(escaped(text) for one in said if (text := one(item, catalogue)))


def _probability(item: ReviewItem, catalogue: Words) -> Markup:
    if item.is_sibling:
        return NO_TEXT
    said = catalogue.text("match.estimate", share=told.percent(item.probability, catalogue))
    return escaped(said)


def _rivals(item: ReviewItem, catalogue: Words) -> Markup:
    expected = told.rivals(item.chance_rivals, catalogue)
    return escaped(catalogue.text("match.rivals_said", count=expected))


def _against(report: MatchReport, catalogue: Words, *, public: bool) -> Markup:
    against = told.speaks_against(report.item, catalogue)
    if against and public:
        speaking = (one for one in report.item.evidence if one.bits < -told.LEAST_BITS)
        against = [told.fields(speaking, catalogue)]
    if not against:
        key = "nothing_against_printed" if report.held_back else "nothing_against"
        return escaped(catalogue.text(f"match.{key}"))
    return lines(escaped(one[:1].upper() + one[1:]) for one in against)


def _differing(item: ReviewItem, catalogue: Words, *, public: bool) -> Markup:
    if public:
        return escaped(told.fields(told.differs(item), catalogue))
    return lines(escaped(one[:1].upper() + one[1:]) for one in told.differing(item, catalogue))


def _open(item: ReviewItem, catalogue: Words) -> Markup:
    """Say what these data cannot decide, and what is not known."""
    missing = told.not_known(item, catalogue)
    said = [catalogue.text("match.undecidable")] if item.is_undecidable else []
    said += [catalogue.text("match.not_known", fields=missing)] if missing else []
    if item.changed:
        names = told.changed(item, catalogue)
        said.append(catalogue.text("match.changed", fields=names))
    return lines(map(escaped, said or [catalogue.text("match.all_known")]))


def _families(report: MatchReport, catalogue: Words) -> Iterator[Block]:
    for family in report.families:
        key = "match.family" if family.stated else "match.family_probable"
        title = _label(catalogue, key, list=told.list_called(family.members[0].side, catalogue))
        rows = tuple(
            (
                cell(escaped(member.side.line)),
                cell(escaped(member.side.name)),
                cell(_found(member.found, catalogue)),
            )
            for member in family.members
        )
        header = tuple(
            _label(catalogue, key) for key in ("match.line", "match.name", "match.judged_same")
        )
        yield Block((1.5, 6, 7), rows, title=title, header=header, padding=DENSE)


def _found(found: Sequence[ReviewSide], catalogue: Words) -> Markup:
    return lines(
        escaped(
            catalogue.text(
                "match.found", name=one.name, line=one.line, list=told.list_called(one, catalogue)
            )
        )
        for one in found
    )


def _verdicts(report: MatchReport, catalogue: Words, printed: Printed) -> Block:
    title = _label(catalogue, "match.verdicts")
    if not report.verdicts:
        waiting = ((cell(_label(catalogue, "match.no_verdict")),),)
        return Block((1,), waiting, title=title)
    keys = ("match.when", "match.worker", "match.verdict", "match.reason")
    full = printed.profile is Profile.FULL
    kept = range(len(keys)) if full else (0, 2)  # who decided, and why, is for the office
    made = [_verdict(one, catalogue, printed.at.tzinfo) for one in report.verdicts]
    return Block(
        tuple((3, 4, 5, 6)[place] for place in kept),
        tuple(tuple(row[place] for place in kept) for row in made),
        title=title,
        header=tuple(_label(catalogue, keys[place]) for place in kept),
    )


def _verdict(one: VerdictLine, catalogue: Words, clock: dt.tzinfo | None) -> Row:
    kind = catalogue.text(f"verdict_kind.{one.verdict}")
    said = _label(catalogue, f"match.step.{one.step}", verdict=kind)
    at = one.at.astimezone(clock) if clock else one.at
    return (
        cell(escaped(f"{at:%d.%m.%Y %H:%M}")),
        cell(escaped(one.worker)),
        cell(bold(said) if one.step == DECIDED else said),
        cell(escaped(catalogue.worded("verdict_reason", one.reason))),
    )


def _plain(said: Markup) -> Block:
    return Block((1,), ((cell(said),),), ruled=False, space=0)


def _label(catalogue: Words, key: str, **values: object) -> Markup:
    return escaped(catalogue.capital(key, **values))
