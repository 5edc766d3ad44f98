"""Contradictions in words: both sides with who says it, what, when and where."""

from collections.abc import Callable, Iterator, Mapping

from caseapp.contradictions.model import About, Contradiction, Side, What
from caseapp.findings.model import Looked
from exports.dates import shown, since
from exports.regions import short_region_name
from exports.words import Words


def sentence(found: Contradiction, words: Words) -> str:
    """Say a contradiction in one go, both sides quoted."""
    key = f"contradiction.{found.rule}"
    return words.text(key, left=side_text(found.left, words), right=side_text(found.right, words))


def rule_title(found: Contradiction, words: Words) -> str:
    """Name what contradicts."""
    return words.capital(f"rule.{found.rule}")


def side_text(side: Side, words: Words) -> str:
    """Say one side: who says what, on which day, and where."""
    told = said(side, words)
    where = "; ".join(part for part in (day(side, words), source(side, words)) if part)
    text = f"{told} ({where})" if where else told
    return text[:1].upper() + text[1:]


def said(side: Side, words: Words) -> str:
    """Say who says what; a claim always as the claim of its party."""
    what = _WHAT[side.what.about](side, words)
    if side.what.about in (About.CLAIM, About.DETERMINATION) or not side.who:
        return what
    return words.text("side.said_by", who=words.text(f"party.{side.who}"), what=what)


def day(side: Side, words: Words) -> str:
    """Give the day on which it was said."""
    return shown(side.date.edtf, words.language) if side.date.edtf else ""


def source(side: Side, words: Words) -> str:
    """Name where it is said: a list with its line, a source, or our own file."""
    where = side.source
    if side.what.about == About.EVENT:
        return words.text("side.our_file")
    if where.line:
        return words.text("side.on_line", title=where.title, line=where.line)
    return where.title


def looked_text(looked: Looked, words: Words) -> str:
    """Say who looked at it and why it is fine, or that the facts changed since."""
    key = "contradictions.looked" if looked.holds else "contradictions.changed"
    when = shown(looked.at.date().isoformat(), words.language)
    reason = words.worded("withdrawal", looked.reason)
    return words.text(key, reason=reason, who=looked.worker, when=when)


def _claim(side: Side, words: Words) -> str:
    kind = words.text(f"claim_kind.{side.what.value}")
    told = words.text(f"claim_said.{side.who}", claim=kind)
    own = words.text("paper.quoted", words=side.what.text) if side.what.text else ""
    region = short_region_name(side.what.region, words.language) if side.what.region else ""
    return ", ".join(part for part in (told, region, own) if part)


def _determination(side: Side, words: Words) -> str:
    status = words.text(f"tracing_status.{side.what.value}")
    return words.text("side.determination", status=status)


def _placement(side: Side, words: Words) -> str:
    what = side.what
    region = short_region_name(what.region, words.language) if what.region else ""
    care = "" if what.value == "unknown" else words.text(f"care_arrangement.{what.value}")
    parts = (region, *what.text.split("\n"), care, *_period(what, words))
    return words.text("side.placement", place=", ".join(part for part in parts if part))


def _period(what: What, words: Words) -> Iterator[str]:
    if what.since.edtf:
        yield since(what.since.edtf, words)
    if what.until.edtf:
        yield words.text("side.period_to", date=shown(what.until.edtf, words.language))


def _dated(key: str) -> Callable[[Side, Words], str]:
    def told(side: Side, words: Words) -> str:
        return words.text(key, date=shown(side.what.since.edtf, words.language))

    return told


def _name(side: Side, words: Words) -> str:
    return words.text("side.name", name=side.what.text)


def _sex(side: Side, words: Words) -> str:
    return words.text("side.sex", sex=words.text(f"sex.{side.what.value}"))


def _origin(side: Side, words: Words) -> str:
    region = short_region_name(side.what.region, words.language)
    return words.text("side.origin", region=region)


def _line(side: Side, words: Words) -> str:
    return words.text("side.line", name=side.what.text)


_WHAT: Mapping[About, Callable[[Side, Words], str]] = {
    About.CLAIM: _claim,
    About.DETERMINATION: _determination,
    About.PLACEMENT: _placement,
    About.BIRTH: _dated("side.birth"),
    About.EVENT: _dated("side.event"),
    About.NAME: _name,
    About.SEX: _sex,
    About.ORIGIN: _origin,
    About.LINE: _line,
}
