"""Why a file or a row is not taken, and what in a taken row was not surely understood."""

from enum import StrEnum


class FileCause(StrEnum):
    """Causes of `InputRefused`."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    EMPTY = "empty"
    FILE_TOO_LARGE = "file_too_large"
    UNPACKED_TOO_LARGE = "unpacked_too_large"
    SUSPICIOUS_COMPRESSION = "suspicious_compression"
    TOO_MANY_ROWS = "too_many_rows"
    TOO_MANY_COLUMNS = "too_many_columns"
    TOO_MANY_CELLS = "too_many_cells"
    FAR_CELL = "far_cell"  # reaches too far, though hardly a cell is filled
    CELL_TOO_LONG = "cell_too_long"
    XML_ENTITIES = "xml_entities"
    ENCRYPTED = "encrypted"
    WRONG_ENDING = "wrong_ending"
    UNSUPPORTED_KIND = "unsupported_kind"
    DAMAGED = "damaged"
    NOT_TEXT = "not_text"
    WRONG_ENCODING = "wrong_encoding"
    TOO_MUCH_MEMORY = "too_much_memory"
    TOO_SLOW = "too_slow"
    NO_SUCH_SHEET = "no_such_sheet"
    NO_HEADINGS = "no_headings"
    NO_TABLE = "no_table"
    NO_CHILDREN = "no_children"
    NO_ENTITY = "no_entity"
    NO_ROWS = "no_rows"
    TOO_MANY_PAGES = "too_many_pages"
    SCANNED = "scanned"
    UNKNOWN_LETTERS = "unknown_letters"
    PICTURE_TOO_LARGE = "picture_too_large"


class RefusalCode(StrEnum):
    """The one reason why a row is not taken."""

    NO_NAME = "no_name"
    PLACEHOLDER_NAME = "placeholder_name"
    NO_LETTERS_IN_NAME = "no_letters_in_name"
    FORMULA_IN_NAME = "formula_in_name"
    ERROR_IN_NAME = "error_in_name"
    MARKUP_IN_NAME = "markup_in_name"
    NAME_TOO_LONG = "name_too_long"
    IMPOSSIBLE_BIRTH = "impossible_birth"
    FUTURE_BIRTH = "future_birth"
    SEVERAL_CHILDREN = "several_children"
    SECTION_LINE = "section_line"
    TOTAL_LINE = "total_line"
    SIGNATURE_LINE = "signature_line"


# Reasons that say that a row is no child, rather than what is wrong with it.
PASSED_OVER = frozenset(
    {RefusalCode.SECTION_LINE, RefusalCode.TOTAL_LINE, RefusalCode.SIGNATURE_LINE}
)


class RemarkCode(StrEnum):
    """What in a taken row waits for a person's eye; the raw cell is kept."""

    DATE_NOT_UNDERSTOOD = "date_not_understood"
    AMBIGUOUS_DATE = "ambiguous_date"
    IMPOSSIBLE_DATE = "impossible_date"
    FUTURE_DATE = "future_date"
    DATE_IN_FIGURES = "date_in_figures"
    AGE_ON_DAY_OF_IMPORT = "age_on_day_of_import"
    AGE_ON_ANOTHER_DAY = "age_on_another_day"
    UNKNOWN_SEX = "unknown_sex"
    SEX_AGAINST_NAME = "sex_against_name"
    UNKNOWN_REGION = "unknown_region"
    UNKNOWN_ANSWER = "unknown_answer"
    UNKNOWN_CIRCUMSTANCES = "unknown_circumstances"
    HIDDEN_MARKS = "hidden_marks"
    LOOKALIKE_LETTERS = "lookalike_letters"
    COMPUTED_NAME = "computed_name"
    LEFT_OUT_OF_NAME = "left_out_of_name"
    NAME_IN_OTHER_COLUMN = "name_in_other_column"
    CELL_ERROR = "cell_error"
    TEXT_TOO_LONG = "text_too_long"
    SEVERAL_IN_ROW = "several_in_row"
    LINE_TWICE = "line_twice"
    BROUGHT_TO_NOMINATIVE = "brought_to_nominative"
