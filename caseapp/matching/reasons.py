"""The codes that matching speaks in; `exports/words` words each of them in three languages."""

from enum import StrEnum


class Field(StrEnum):
    """What is compared."""

    SURNAME = "surname"
    GIVEN_NAME = "given_name"
    PATRONYMIC = "patronymic"
    BIRTH = "birth"
    SEX = "sex"
    BIRTH_PLACE = "birth_place"
    REGION = "region"  # where a child is reported to be
    SIBLINGS = "siblings"
    EYES = "eyes"
    HAIR = "hair"
    SIBLING_COUNT = "sibling_count"


class Level(StrEnum):
    """How two values agree."""

    SAME = "same"
    EQUIVALENT = "equivalent"
    NEAR = "near"
    PARTIAL = "partial"
    MISSING = "missing"
    CONTRADICTING = "contradicting"


class Reason(StrEnum):
    """The rule that decided a comparison."""

    NOT_GIVEN = "not_given"  # on one side or on both; 0 bits

    SAME_SPELLING = "same_spelling"  # letter for letter, case and apostrophes aside
    SAME_SOUND = "same_sound"  # the same name in another language's letters or another script
    SAME_BY_DICTIONARY = "same_by_dictionary"  # Микита = Никита
    SAME_BY_LETTER_RULES = "same_by_letter_rules"  # і -> е, -ів -> -ов
    SAME_FATHER = "same_father"  # Миколаївна = Николаевна: the father's name behind both agrees
    DIMINUTIVE = "diminutive"  # Саша = Олександр
    OTHER_ENDING = "other_ending"  # another case or gender of the same name
    PART_OF_DOUBLE_NAME = "part_of_double_name"  # one half of a hyphenated name
    ONE_LETTER = "one_letter"  # one letter differs
    FEW_LETTERS = "few_letters"  # few letters differ
    SIMILAR_SPELLING = "similar_spelling"  # more letters differ than a slip explains
    INITIAL_AGREES = "initial_agrees"
    INITIAL_DIFFERS = "initial_differs"
    DIFFERENT_NAME = "different_name"
    REPLACED_NAME = "replaced_name"  # different, and the story says it was replaced
    SIBLING_NAME = "sibling_name"  # another given name beside the same surname and patronymic
    FAMILY_NAME_SHARED = "family_name_shared"  # agrees, but siblings share it: 0 bits

    SAME_DATE = "same_date"
    DAY_MONTH_SWAPPED = "day_month_swapped"
    OTHER_YEAR = "other_year"  # same day and month, the year before or after
    ONE_DIGIT = "one_digit"  # one digit of the date differs
    WITHIN_DAYS = "within_days"  # at most ten days apart; values: days
    WITHIN_MONTHS = "within_months"  # at most three months apart; values: days
    SAME_MONTH = "same_month"  # only month and year known; values: days
    SAME_YEAR = "same_year"  # only the year known; values: days
    SPANS_OVERLAP = "spans_overlap"  # an age or an approximate date allows it; values: days
    NEAR_SPAN = "near_span"  # spans miss each other by no more than their width or three months
    DIFFERENT_DATE = "different_date"

    SAME_SEX = "same_sex"
    OTHER_SEX = "other_sex"
    SAME_SEX_BY_NAME = "same_sex_by_name"  # one side does not record it: its name shows it
    OTHER_SEX_BY_NAME = "other_sex_by_name"

    SAME_PLACE = "same_place"
    RENAMED_PLACE = "renamed_place"  # Хрустальний = Красный Луч
    SIMILAR_PLACE = "similar_place"
    DIFFERENT_PLACE = "different_place"

    SAME_REGION = "same_region"  # a region that both sides name
    NEIGHBOURING_REGION = "neighbouring_region"  # a city and the region around it
    OTHER_REGION = "other_region"  # no contradiction: children are moved

    SIBLING_JUDGED = "sibling_judged"  # by a verdict; values: found, of, sibling, other
    SIBLINGS_FOUND = "siblings_found"  # names and dates agree; values: found, of
    SIBLING_DATES_FOUND = "sibling_dates_found"  # only dates agree; values: found, of
    SIBLING_NAMES_FOUND = "sibling_names_found"  # and dates within three months; values: found, of
    SIBLING_DATES_NEAR = "sibling_dates_near"  # only within three months; values: found, of
    SIBLINGS_DIFFER = "siblings_differ"  # both sides name some, and none are the same

    SAME_COLOUR = "same_colour"
    NEAR_COLOUR = "near_colour"
    OTHER_COLOUR = "other_colour"
    SAME_COUNT = "same_count"
    NEAR_COUNT = "near_count"  # one more or one less
    OTHER_COUNT = "other_count"


class Story(StrEnum):
    """What would have happened to the names if both records were one child."""

    NAMES_KEPT = "names_kept"
    SURNAME_REPLACED = "surname_replaced"
    PATRONYMIC_REPLACED = "patronymic_replaced"
    SURNAME_AND_PATRONYMIC_REPLACED = "surname_and_patronymic_replaced"
    SURNAME_AND_GIVEN_NAME_REPLACED = "surname_and_given_name_replaced"
    ALL_REPLACED = "all_replaced"
    SIBLING = "sibling"  # probably a brother or sister: never a match


class Grade(StrEnum):
    """How far a candidate carries."""

    STRONG = "strong"
    POSSIBLE = "possible"
    COHORT_ONLY = "cohort_only"
    NOT_DECIDABLE = "not_decidable"  # renamed, and what is left does not tell it from others
