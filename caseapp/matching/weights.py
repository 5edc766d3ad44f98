"""The weights of evidence in bits: one table, to be read from top to bottom.

A name that agrees counts `bits` plus `share` of its rarity in the pool (-log2 of its frequency):
a surname that one in 8,000 bears has 13 bits, a given name that one in 30 bears has 5.
"""

from dataclasses import dataclass

from caseapp.matching.reasons import Field, Level, Reason, Story


@dataclass(frozen=True, slots=True)
class Weight:
    """What a rule says and counts."""

    level: Level
    bits: float
    share: float = 0.0  # of the rarity of the commoner of the two values


WEIGHTS = {
    Reason.NOT_GIVEN: Weight(Level.MISSING, 0.0),
    # names and places                              bits  share of rarity
    Reason.SAME_SPELLING: Weight(Level.SAME, 0.0, 1.0),
    Reason.SAME_SOUND: Weight(Level.SAME, 0.0, 1.0),
    Reason.SAME_BY_DICTIONARY: Weight(Level.EQUIVALENT, -0.2, 1.0),
    Reason.SAME_BY_LETTER_RULES: Weight(Level.EQUIVALENT, -0.8, 1.0),
    Reason.SAME_FATHER: Weight(Level.EQUIVALENT, -0.3, 1.0),
    Reason.DIMINUTIVE: Weight(Level.EQUIVALENT, -1.5, 1.0),
    Reason.OTHER_ENDING: Weight(Level.NEAR, -1.2, 1.0),
    Reason.PART_OF_DOUBLE_NAME: Weight(Level.PARTIAL, -2.5, 0.9),
    Reason.ONE_LETTER: Weight(Level.NEAR, -2.5, 0.9),
    Reason.FEW_LETTERS: Weight(Level.NEAR, -4.0, 0.8),
    Reason.SIMILAR_SPELLING: Weight(Level.NEAR, -4.0, 0.4),
    Reason.INITIAL_AGREES: Weight(Level.PARTIAL, 2.5),
    Reason.INITIAL_DIFFERS: Weight(Level.CONTRADICTING, -5.0),
    Reason.DIFFERENT_NAME: Weight(Level.CONTRADICTING, -9.0),
    Reason.REPLACED_NAME: Weight(Level.CONTRADICTING, 0.0),  # counts the story's price
    Reason.SIBLING_NAME: Weight(Level.CONTRADICTING, -3.0),
    Reason.FAMILY_NAME_SHARED: Weight(Level.SAME, 0.0),
    Reason.SAME_PLACE: Weight(Level.SAME, -0.7, 1.0),
    Reason.RENAMED_PLACE: Weight(Level.EQUIVALENT, -0.7, 1.0),
    Reason.SIMILAR_PLACE: Weight(Level.NEAR, -2.0, 0.8),
    Reason.DIFFERENT_PLACE: Weight(Level.CONTRADICTING, -2.5),
    # where a child is reported: half of the children are still there when another list says so
    Reason.SAME_REGION: Weight(Level.SAME, -1.0, 1.0),
    Reason.NEIGHBOURING_REGION: Weight(Level.NEAR, -2.0, 1.0),
    Reason.OTHER_REGION: Weight(Level.PARTIAL, -0.4),
    # birth: of some 6,200 days on which a child of these years may be born
    Reason.SAME_DATE: Weight(Level.SAME, 12.4),
    Reason.DAY_MONTH_SWAPPED: Weight(Level.NEAR, 7.0),
    Reason.OTHER_YEAR: Weight(Level.NEAR, 5.0),
    Reason.ONE_DIGIT: Weight(Level.NEAR, 2.5),
    Reason.WITHIN_DAYS: Weight(Level.NEAR, 3.2),
    Reason.WITHIN_MONTHS: Weight(Level.NEAR, 0.2),
    Reason.SAME_MONTH: Weight(Level.PARTIAL, -0.3),  # plus what the width of the span leaves
    Reason.SAME_YEAR: Weight(Level.PARTIAL, -0.3),  # likewise
    Reason.SPANS_OVERLAP: Weight(Level.PARTIAL, -0.3),  # likewise
    Reason.NEAR_SPAN: Weight(Level.CONTRADICTING, -2.5),
    Reason.DIFFERENT_DATE: Weight(Level.CONTRADICTING, -8.0),
    # the rest
    Reason.SAME_SEX: Weight(Level.SAME, 0.9),
    Reason.OTHER_SEX: Weight(Level.CONTRADICTING, -6.0),
    Reason.SAME_SEX_BY_NAME: Weight(Level.SAME, 0.0),  # the given name that agrees says it already
    Reason.OTHER_SEX_BY_NAME: Weight(Level.CONTRADICTING, -6.0),
    Reason.SIBLING_JUDGED: Weight(Level.SAME, 12.0),  # for each sibling
    Reason.SIBLINGS_FOUND: Weight(Level.SAME, 11.0),  # for each sibling
    Reason.SIBLING_DATES_FOUND: Weight(Level.PARTIAL, 9.5),  # for each sibling
    Reason.SIBLING_NAMES_FOUND: Weight(Level.PARTIAL, 6.0),  # for each sibling
    Reason.SIBLING_DATES_NEAR: Weight(Level.PARTIAL, 1.5),  # for each sibling
    Reason.SIBLINGS_DIFFER: Weight(Level.CONTRADICTING, -1.5),
    Reason.SAME_COLOUR: Weight(Level.SAME, 1.2),
    Reason.NEAR_COLOUR: Weight(Level.NEAR, 0.3),
    Reason.OTHER_COLOUR: Weight(Level.CONTRADICTING, -1.5),
    Reason.SAME_COUNT: Weight(Level.SAME, 1.0),
    Reason.NEAR_COUNT: Weight(Level.NEAR, 0.2),
    Reason.OTHER_COUNT: Weight(Level.CONTRADICTING, -1.0),
}

REASONS = tuple(WEIGHTS)
"""Every reason with a number of its own; among names the better reason has the smaller one."""

NUMBER = {reason: number for number, reason in enumerate(REASONS)}

PRICES = {
    # what a story asks for the names that it says were replaced; those that a side does not tell
    # were replaced as well, so that their part is asked of the others
    Story.NAMES_KEPT: {},
    Story.SURNAME_REPLACED: {Field.SURNAME: -7.0},
    Story.PATRONYMIC_REPLACED: {Field.PATRONYMIC: -6.5},
    Story.SURNAME_AND_PATRONYMIC_REPLACED: {Field.SURNAME: -3.0, Field.PATRONYMIC: -2.0},
    Story.SURNAME_AND_GIVEN_NAME_REPLACED: {Field.SURNAME: -5.0, Field.GIVEN_NAME: -4.5},
    Story.ALL_REPLACED: {Field.SURNAME: -2.5, Field.GIVEN_NAME: -2.2, Field.PATRONYMIC: -1.3},
}

_ANOTHER_GIVEN_NAME = {
    # what counts otherwise where the given name is thought to be new
    Reason.WITHIN_DAYS: 4.0,
    Reason.WITHIN_MONTHS: 3.0,
    Reason.DAY_MONTH_SWAPPED: 2.0,
    Reason.OTHER_YEAR: -1.0,
    Reason.ONE_DIGIT: -3.0,
    Reason.DIFFERENT_DATE: -14.0,
    Reason.DIFFERENT_PLACE: -3.0,
    Reason.SAME_SEX_BY_NAME: 0.9,
}

IN_STORY = {
    # what counts otherwise in a story: whom secrecy of adoption renames it may also date anew
    Story.SURNAME_REPLACED: {Reason.DIFFERENT_PLACE: -3.5},
    Story.PATRONYMIC_REPLACED: {Reason.DIFFERENT_PLACE: -3.5},
    Story.SURNAME_AND_PATRONYMIC_REPLACED: {
        Reason.WITHIN_DAYS: 4.8,
        Reason.WITHIN_MONTHS: 3.3,
        Reason.DAY_MONTH_SWAPPED: 4.0,
        Reason.OTHER_YEAR: 1.5,
        Reason.ONE_DIGIT: -1.0,
        Reason.DIFFERENT_DATE: -12.0,
        Reason.DIFFERENT_PLACE: -4.5,
    },
    Story.SURNAME_AND_GIVEN_NAME_REPLACED: _ANOTHER_GIVEN_NAME,
    Story.ALL_REPLACED: _ANOTHER_GIVEN_NAME,
    Story.SIBLING: {  # a birth that agrees is more often a twin's
        Reason.SAME_DATE: 5.4,
        Reason.DAY_MONTH_SWAPPED: 0.0,
        Reason.OTHER_YEAR: 0.0,
        Reason.WITHIN_DAYS: -2.0,
    },
}

COMMON = {
    # the frequency of a value that the pool does not hold, and how many rows it stands for
    Field.SURNAME: 1 / 5000,
    Field.GIVEN_NAME: 1 / 100,
    Field.PATRONYMIC: 1 / 80,
    Field.BIRTH_PLACE: 1 / 60,
    Field.REGION: 1 / 30,
}
PRIOR_ROWS = 100

BIRTH_DAYS = 6200  # days on which a child of these years may be born
MOST_REGION_BITS = 6.0  # of rarity: lists copy regions from one another, and lack whole ones
DAYS_NEAR, DAYS_MONTHS = 10, 93
MOST_KIN_BITS = 25.0  # that siblings count together; more say hardly more

# How many of the sought are in a pool is estimated from what a search finds for all of them.
SHARE_ALONE = 0.5  # taken where only one child is sought and nothing else is known
SHARE_STRENGTH = 10.0  # of how many sought children that much is thought to be known beforehand
LEAST_SHARE, MOST_SHARE = 0.005, 0.97  # some who are there are so changed that nobody sees them
CALIBRATION = (
    # bits as counted, bits as they proved: what evidence is worth does not depend on how many of
    # the sought are there, so one table holds for all. Fitted by tests.bench.matching_calibration
    # on invented sets in which all, three quarters, half, a quarter and a tenth of the sought are
    (0.0, 0.2),
    (4.0, 1.03),
    (8.0, 8.93),
    (12.0, 13.51),
    (16.0, 17.74),
    (20.0, 21.39),
    (28.0, 31.45),
    (40.0, 55.69),
)
