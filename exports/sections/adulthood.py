"""When the child comes of age and how old it was, by every birth record; no case closes with it."""

import datetime as dt

from caseapp.course.adulthood import adulthood
from exports.adulthood import age_sentences, turning_sentences
from exports.blocks import Block
from exports.sections.context import Context
from exports.sections.facts import facts
from exports.text import escaped, lines


def coming_of_age(context: Context, today: dt.date) -> list[Block]:
    """Say both; nothing where no birth date is known."""
    said = adulthood(context.case, today)
    turning = map(escaped, turning_sentences(said, context.words, today))
    ages = map(escaped, age_sentences(context.case, said, context.words))
    pairs = [("summary.adulthood", lines(turning)), ("summary.ages", lines(ages))]
    return [facts(context, pairs)] if said.turning else []
