"""Stored codes, in CPIMS+ v2's names where it has them; stored strings never change."""

from enum import StrEnum


class ListKind(StrEnum):
    """What a list is to the work."""

    HANDED_OVER = "handed_over"
    REPLY = "reply"
    REGISTER = "register"
    POOL = "pool"
    OWN = "own"  # kept by the program: a line for each case that was opened by hand


IMPORTED = tuple(kind for kind in ListKind if kind != ListKind.OWN)
"""The kinds of list that come from outside."""


class Party(StrEnum):
    """Who says something."""

    UKRAINE = "ukraine"
    RUSSIA = "russia"
    MEDIATOR = "mediator"
    FAMILY = "family"
    INSTITUTION = "institution"
    JOURNALIST_OR_RESEARCHER = "journalist_or_researcher"
    OTHER = "other"


class ClaimKind(StrEnum):
    """What a party says of a child; `no_response` is computed and never stored."""

    ON_LIST = "on_list"
    NEVER_IN_RUSSIA = "never_in_russia"
    ALREADY_RETURNED = "already_returned"
    REACHED_ADULTHOOD = "reached_adulthood"
    IN_THIRD_COUNTRY = "in_third_country"
    LEFT_RUSSIA = "left_russia"
    UNDER_PREPARATION = "under_preparation"
    LOCATED = "located"
    IN_STATE_CARE = "in_state_care"
    WITH_FAMILY = "with_family"
    NOT_ABDUCTED = "not_abducted"


class TracingStatus(StrEnum):
    """Our own determination, apart from every claim."""

    OPEN = "open"
    TRACING_IN_PROGRESS = "tracing_in_progress"
    LOCATED = "located"
    VERIFIED = "verified"
    RETURNED = "returned"
    REUNIFIED = "reunified"
    CLOSED = "closed"


class AsideKind(StrEnum):
    """Why a case is out of sight, beside its tracing status; no child is forgotten by it."""

    DUPLICATE = "duplicate"
    RECORDED_IN_ERROR = "recorded_in_error"


class AsideAnswerKind(StrEnum):
    """What was answered to a setting aside, or done with it later."""

    CONFIRMED = "confirmed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    REOPENED = "reopened"
    TAKEN_BACK = "taken_back"
    STANDS_AGAIN = "stands_again"


class Circumstances(StrEnum):
    """How the child was taken."""

    DEPORTED = "deported"
    FORCIBLY_TRANSFERRED = "forcibly_transferred"
    DETAINED_IN_OCCUPIED_TERRITORY = "detained_in_occupied_territory"
    SEPARATED_AT_FILTRATION = "separated_at_filtration"
    TAKEN_FROM_INSTITUTION = "taken_from_institution"
    NOT_RETURNED_FROM_CAMP = "not_returned_from_camp"
    EVACUATED_BY_OCCUPIER = "evacuated_by_occupier"
    OTHER = "other"
    UNKNOWN = "unknown"


class CareArrangement(StrEnum):
    """Form of care at a placement."""

    PARENTS = "parent_s"
    KINSHIP = "kinship_care_extended_family"
    FOSTER_CARE = "foster_care"
    RESIDENTIAL_CARE = "residential_care"
    UNRELATED_ADULT = "unrelated_adult"
    NO_CARE_ARRANGEMENT = "no_care_arrangement"
    GUARDIANSHIP = "guardianship"
    PRELIMINARY_GUARDIANSHIP = "preliminary_guardianship"
    ADOPTION = "adoption"
    TEMPORARY_ACCOMMODATION = "temporary_accommodation"
    CAMP = "camp"
    OTHER = "other"
    UNKNOWN = "unknown"


class NameKind(StrEnum):
    """Where a name of the child comes from."""

    REGISTERED_AT_BIRTH = "registered_at_birth"
    AS_WRITTEN_ON_LIST = "as_written_on_list"
    RUSSIFIED = "russified"
    TRANSLITERATED = "transliterated"
    AFTER_ADOPTION = "after_adoption"
    IN_INSTITUTION = "in_institution"
    DIMINUTIVE = "diminutive"
    OTHER = "other"


class RequestKind(StrEnum):
    """What is waited for: a body's answer, or a step of our own."""

    REQUEST = "request"
    FOLLOW_UP = "follow_up"


class VerdictKind(StrEnum):
    """What a caseworker decided of two records."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


class ProposalAnswerKind(StrEnum):
    """What was answered to a proposal that needs a second person."""

    CONFIRMED = "confirmed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    REOPENED = "reopened"


class Relation(StrEnum):
    """What a person is to the child."""

    MOTHER = "mother"
    FATHER = "father"
    BROTHER = "brother"
    SISTER = "sister"
    GRANDMOTHER = "grandmother"
    GRANDFATHER = "grandfather"
    AUNT = "aunt"
    UNCLE = "uncle"
    OTHER_FAMILY = "other_family"
    OTHER_NONFAMILY = "other_nonfamily"
    LEGAL_REPRESENTATIVE = "legal_representative"


class LifeStatus(StrEnum):
    """Whether a relative is alive, as far as is known."""

    ALIVE = "alive"
    DEAD = "dead"
    UNKNOWN = "unknown"


class FlagKind(StrEnum):
    """What whoever opens a case must see at once."""

    URGENT = "urgent"
    TO_CHECK = "to_check"
    SENSITIVE = "sensitive"
    ADULT_TAKEN_AS_CHILD = "adult_taken_as_child"


class Sex(StrEnum):
    """Sex as recorded."""

    MALE = "male"
    FEMALE = "female"
    UNKNOWN = "unknown"


class AttachmentKind(StrEnum):
    """What a file kept with a case is."""

    PHOTO = "photo"
    DOCUMENT = "document"
    RECORDING = "recording"
    OTHER = "other"


class HealthGroup(StrEnum):
    """Group of health, from sound to gravely ill, as card files of children name it."""

    FIRST = "1"
    SECOND = "2"
    THIRD = "3"
    FOURTH = "4"
    FIFTH = "5"


class Reliability(StrEnum):
    """Reliability of a source, the first half of the two-letter scale."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Credibility(StrEnum):
    """Credibility of the information, the second half of the two-letter scale."""

    ONE = "1"
    TWO = "2"
    THREE = "3"
    FOUR = "4"
    FIVE = "5"
    SIX = "6"
