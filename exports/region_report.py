"""Where children were last reported, region by region: a map and a table, counts only."""

import datetime as dt
from collections.abc import Iterator, Sequence

from caseapp.papers.region_map import RUSSIA, UKRAINE
from caseapp.papers.region_report import RegionReport
from exports.across import across
from exports.blocks import DENSE, TEXT_WIDTH, Block, Row, inner
from exports.dates import shown
from exports.outgoing import Printed, Profile
from exports.page import document
from exports.paper_about import paper_about, title_block
from exports.region_picture import MapLegend, RegionPicture
from exports.regions import region_name
from exports.rules import Bar
from exports.signature import signature
from exports.styles import NUMBER, QUIET, cell
from exports.text import NO_TEXT, Markup, bold, escaped
from exports.words import Words, words

_COUNTRIES = (("UA", "regions.ukraine"), ("RU", "regions.russia"))
_WIDE = inner(TEXT_WIDTH)
_SHARES = (8.4, 1.8, 2.4, 2, 5.6)


def region_report(
    report: RegionReport,
    *,
    language: str,
    printed_by: str,
    printed_at: dt.datetime,
    profile: Profile = Profile.FULL,
) -> bytes:
    """Print the counts of a list, or of all cases, as a PDF; it names no child."""
    catalogue = words(language)
    about = report.title or catalogue.text("regions.all")
    printed = Printed(printed_by, printed_at, profile)
    paper = paper_about("regions", about, report, language, printed)
    blocks = [_title(report, catalogue, about), *_blocks(report, catalogue)]
    return document(paper, [*blocks, signature(paper)])


def _title(report: RegionReport, catalogue: Words, about: str) -> Block:
    date = escaped(shown(report.date_edtf, catalogue.language)) if report.date_edtf else NO_TEXT
    named = Markup(f"{_label(catalogue, 'ledger.date')}: {date}") if date else NO_TEXT
    return title_block(_label(catalogue, "regions.kind"), escaped(about), named)


def _blocks(report: RegionReport, catalogue: Words) -> Iterator[Block]:
    yield _counts(report, catalogue)
    yield _quiet(catalogue, "regions.explained")
    if report.few:
        yield _quiet(catalogue, "regions.few_explained")
    if report.counts:
        yield _map(report, catalogue, UKRAINE, "regions.detail")
        yield _map(report, catalogue, RUSSIA, "regions.whole")
    if report.counts or report.few:
        yield _table(report, catalogue)
    else:
        yield _quiet(catalogue, "regions.map_none")


def _counts(report: RegionReport, catalogue: Words) -> Block:
    counted = [
        ("regions.russia", report.country("RU")),
        ("regions.ukraine", report.country("UA")),
        ("regions.occupied", report.occupied),
        ("regions.unknown", report.unknown),
    ]
    rows = [_count(report, _label(catalogue, key), count, catalogue) for key, count in counted]
    rows.append(_count(report, bold(_label(catalogue, "regions.cases")), report.cases, catalogue))
    if report.without_case:
        label = cell(_label(catalogue, "regions.without_case"))
        count = cell(escaped(str(report.without_case)), NUMBER)
        rows.append((label, count, cell(NO_TEXT), cell(NO_TEXT)))
    heads = ("", "regions.number", "column.share")
    return Block(
        (9, 2, 2, 5),
        tuple(rows),
        title=_label(catalogue, "regions.counts"),
        header=(*_headers(catalogue, heads), _full_bar(report.cases, catalogue)),
        right=(1, 2),
        padding=DENSE,
    )


def _headers(catalogue: Words, keys: Sequence[str]) -> tuple[Markup, ...]:
    return tuple(_label(catalogue, key) if key else NO_TEXT for key in keys)


def _full_bar(count: int, catalogue: Words) -> Markup:
    """Say how many a full bar stands for: of all above, of the greatest region below."""
    return escaped(catalogue.text("regions.full_bar", count=count))


def _count(report: RegionReport, label: Markup, count: int, catalogue: Words) -> Row:
    share = count / report.cases if report.cases else 0.0
    figures = (str(count), _percent(catalogue, share))
    return cell(label), *(cell(escaped(one), NUMBER) for one in figures), Bar(share)


def _percent(catalogue: Words, share: float) -> str:
    return catalogue.text("ledger.percent", share=catalogue.number(float(100 * share)))


def _map(report: RegionReport, catalogue: Words, name: str, key: str) -> Block:
    rows: tuple[Row, ...] = (
        (RegionPicture(name, report.counts, catalogue, _WIDE),),
        (MapLegend(report.counts.values(), catalogue, has_few=bool(report.few)),),
    )
    return Block((1,), rows, title=_label(catalogue, key), ruled=False, whole=True, padding=DENSE)


def _table(report: RegionReport, catalogue: Words) -> Block:
    most = _most(report)
    back = "" if report.back is None else "regions.back"
    header = ("column.region", "regions.number", back, "column.share")
    return Block(
        _SHARES,
        tuple(_rows(report, catalogue, most)),
        title=_label(catalogue, "regions.table"),
        header=(*_headers(catalogue, header), _full_bar(_most(report), catalogue)),
        right=(1, 2, 3),
        padding=DENSE,
    )


def _most(report: RegionReport) -> int:
    counted = (*report.counts.values(), *report.few.values())
    return max(counted, default=0)


def _rows(report: RegionReport, catalogue: Words, most: int) -> Iterator[Row]:
    for country, key in _COUNTRIES:
        regions = report.regions(country)
        if report.country(country):
            of_all = f"{catalogue.capital(key)}: {report.country(country)}"
            yield across(escaped(of_all), len(_SHARES))
        for unit, count in regions:
            name = escaped(region_name(unit.code, catalogue.language))
            back = None if report.back is None else report.back.get(unit.code, 0)
            yield _region(report, name, (count, back), most, catalogue)
        if few := report.few.get(country):
            name = _label(catalogue, "regions.few")
            yield _region(report, name, (few, None), most, catalogue)
    if report.unknown:
        unknown = bold(_label(catalogue, "regions.unknown"))
        *told, _ = _region(report, unknown, (report.unknown, None), most, catalogue)
        yield (*told, cell(NO_TEXT))  # no region to compare with others


def _region(
    report: RegionReport,
    name: Markup,
    counts: tuple[int, int | None],
    most: int,
    catalogue: Words,
) -> Row:
    told = [str(one) if one is not None else "" for one in counts]
    told.append(_percent(catalogue, counts[0] / report.cases))
    figures = (cell(escaped(one), NUMBER) for one in told)
    return cell(name), *figures, Bar(counts[0] / max(most, 1))


def _quiet(catalogue: Words, key: str) -> Block:
    return Block((1,), ((cell(_label(catalogue, key), QUIET),),), ruled=False, space=0)


def _label(catalogue: Words, key: str) -> Markup:
    return escaped(catalogue.capital(key))
