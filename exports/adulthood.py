"""Coming of age and ages in words, by every birth record."""

import datetime as dt
from collections.abc import Iterator, Sequence

from caseapp.case_file import CaseFile
from caseapp.course.adulthood import AGES, OF_AGE, Adulthood, Ages, Turning
from exports.dates import shown
from exports.words import Words


def turning_sentences(said: Adulthood, words: Words, today: dt.date) -> Iterator[str]:
    """Say of each age when it is reached; what other records say stands beside it."""
    for age in AGES:
        told = [one for one in said.turning if one.age == age]
        if told:
            yield _turning(told, words, today)


def coming_briefly(said: Adulthood, words: Words, today: dt.date) -> str:
    """Say in a few words when the child comes or came of age, by every dated birth record."""
    told: dict[str, list[str]] = {}
    for one in said.turning:
        if one.age == OF_AGE:
            told.setdefault(_tense(one, today), []).append(shown(one.on.edtf, words.language))
    return " / ".join(
        words.text(f"adulthood.{tense}", age=OF_AGE, date=" / ".join(dates))
        for tense, dates in told.items()
    )


def age_sentences(case: CaseFile, said: Adulthood, words: Words) -> Iterator[str]:
    """Say how old the child was when taken and on the date of each list, and is today."""
    titles = {line.list_id: line.list_title for line in case.entries}
    if said.taken:
        yield words.text("adulthood.taken", age=ages(said.taken, words))
    for list_id, listed in said.listed:
        title = titles.get(list_id, "")
        yield words.text("adulthood.listed", title=title, age=ages(listed, words))
    if said.today:
        yield words.text("adulthood.today", age=ages(said.today, words))


def ages(given: Ages, words: Words) -> str:
    """Write an age, or the lowest and the highest."""
    if given.low == given.high:
        return str(given.low)
    return words.text("adulthood.between", low=given.low, high=given.high)


def _turning(told: Sequence[Turning], words: Words, today: dt.date) -> str:
    first, *others = told
    on = {"age": first.age, "date": shown(first.on.edtf, words.language)}
    parts = [words.text(f"adulthood.{_tense(first, today)}", **on)]
    for one in others:
        date = shown(one.on.edtf, words.language)
        parts.append(words.text("adulthood.otherwise", date=date))
    return "; ".join(parts)


def _tense(one: Turning, today: dt.date) -> str:
    if one.on.latest is not None and one.on.latest <= today:
        return "was"
    if one.on.earliest is not None and one.on.earliest > today:
        return "will"
    return "perhaps"
