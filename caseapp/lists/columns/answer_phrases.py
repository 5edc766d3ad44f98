"""What the words of a reply claim: for each kind of claim the words that make it."""

from dataclasses import dataclass

from caseapp.answers.words import (
    ABSENT,
    ABSENT_THERE,
    ADULTHOOD,
    ARRIVED,
    BORDER,
    CARERS,
    DENIED,
    ENTRY,
    FAMILY,
    FOUND,
    FROM_RUSSIA,
    LEFT,
    LEFT_BEHIND,
    LIVES,
    PAST,
    PLACE,
    PREPARED,
    REACHED,
    RECORDS,
    RETURN,
    RETURNED,
    RUSSIA,
    TERRITORY,
    THIRD_COUNTRY,
    UKRAINE,
    UNRECORDED,
    WITH,
)
from db.codes import ClaimKind


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that together make a claim; those of `may` belong to it where they stand."""

    kind: ClaimKind
    needs: tuple[str, ...]
    may: tuple[str, ...] = ()


PHRASES = (
    Phrase(ClaimKind.NEVER_IN_RUSSIA, (ABSENT_THERE, RUSSIA), (TERRITORY, PAST)),
    Phrase(ClaimKind.NEVER_IN_RUSSIA, ("!in|!on", "was|been|!never", RUSSIA), (TERRITORY,)),
    Phrase(ClaimKind.NEVER_IN_RUSSIA, (RECORDS, ENTRY, ABSENT), (RUSSIA, TERRITORY, BORDER)),
    Phrase(ClaimKind.NEVER_IN_RUSSIA, (ENTRY, UNRECORDED), (RUSSIA, TERRITORY, BORDER)),
    Phrase(ClaimKind.NEVER_IN_RUSSIA, (BORDER, "!пересека*|!перетина*|!crossed"), (RUSSIA,)),
    Phrase(ClaimKind.ALREADY_RETURNED, (RETURNED,), (FAMILY, UKRAINE, LEFT, PAST)),
    Phrase(ClaimKind.ALREADY_RETURNED, (RETURNED, CARERS), (WITH, UKRAINE, LEFT, FAMILY, PAST)),
    Phrase(ClaimKind.ALREADY_RETURNED, (LEFT, UKRAINE), (FAMILY,)),
    Phrase(ClaimKind.ALREADY_RETURNED, (LIVES, UKRAINE), (WITH, FAMILY)),
    Phrase(ClaimKind.ALREADY_RETURNED, ("передан~|handed", UKRAINE), (FAMILY,)),
    Phrase(ClaimKind.REACHED_ADULTHOOD, (ADULTHOOD,), (REACHED,)),
    Phrase(ClaimKind.REACHED_ADULTHOOD, (REACHED, "18")),
    Phrase(ClaimKind.IN_THIRD_COUNTRY, (THIRD_COUNTRY,)),
    Phrase(
        ClaimKind.IN_THIRD_COUNTRY,
        (f"{LEFT}|{LIVES}", THIRD_COUNTRY),
        (FAMILY, LEFT, "республик*|республік*|republic"),
    ),
    Phrase(ClaimKind.IN_THIRD_COUNTRY, (CARERS, THIRD_COUNTRY), (LEFT, LIVES, FAMILY)),
    Phrase(
        ClaimKind.IN_THIRD_COUNTRY,
        ("треть*|третю|треті*|third", "стран*|країн*|country"),
        (LEFT, LIVES, FAMILY),
    ),
    Phrase(
        ClaimKind.LEFT_RUSSIA,
        (f"{LEFT}|{LEFT_BEHIND}", FROM_RUSSIA),
        (RUSSIA, TERRITORY, BORDER, "предел*|меж*|abroad"),
    ),
    Phrase(ClaimKind.LEFT_RUSSIA, (LEFT, f"{BORDER}|abroad|зарубеж*"), (RUSSIA,)),
    Phrase(ClaimKind.UNDER_PREPARATION, (PREPARED, RETURN), (FAMILY, UKRAINE, "вопрос*|питання")),
    Phrase(ClaimKind.UNDER_PREPARATION, ("under", "preparation"), (RETURN,)),
    Phrase(
        ClaimKind.UNDER_PREPARATION,
        ("ведет*|ведут*|проводит*|проводят*|триває", "работ*|робот*", f"{RETURN}|воссоединени*"),
        (FAMILY, UKRAINE),
    ),
    Phrase(ClaimKind.LOCATED, (FOUND,)),
    Phrase(ClaimKind.LOCATED, (LIVES, PLACE), (TERRITORY,)),
    Phrase(ClaimKind.LOCATED, ("опек*|опік*|попечительств*|піклування|guardian*",)),
    Phrase(
        ClaimKind.LOCATED,
        ("приемн*|замещающ*|прийомн*|патронатн*|foster", "семь*|сімя*|сімї|сімю|family"),
    ),
    Phrase(
        ClaimKind.LOCATED,
        ("учрежден*|заклад*|детдом*|интернат*|інтернат*|institution*|orphanage",),
        ("сирот*|orphan*",),
    ),
    Phrase(ClaimKind.LOCATED, ("детск*|дитяч*", "дом*|будин*")),
    Phrase(ClaimKind.LOCATED, ("усыновлен~|удочерен~|усиновлен~|adopted|пвр",)),
    Phrase(
        ClaimKind.IN_STATE_CARE,
        (
            "государств*|державн*|state",
            "обеспечени*|попечени*|надзор*|забезпечен*|нагляд*|care|supervision|custody",
        ),
    ),
    Phrase(
        ClaimKind.IN_STATE_CARE,
        (
            "под|під|under",
            "надзор*|нагляд*|supervision",
            "организаци*|учрежден*|заклад*|організаці*",
        ),
        ("детей|дітей", "сирот*"),
    ),
    Phrase(
        ClaimKind.NOT_ABDUCTED,
        ("добровольн*|добровіль*|voluntar*", ARRIVED),
        (WITH, CARERS, RUSSIA, TERRITORY),
    ),
    Phrase(ClaimKind.WITH_FAMILY, (WITH, CARERS), (LIVES, RUSSIA, TERRITORY)),
    Phrase(ClaimKind.WITH_FAMILY, (LIVES, "семье|сімї|родині|family", CARERS)),
    Phrase(ClaimKind.WITH_FAMILY, ("передан~|передано|handed", CARERS)),
    Phrase(ClaimKind.NOT_ABDUCTED, (DENIED,)),
    Phrase(
        ClaimKind.NOT_ABDUCTED,
        ("добровольн*|добровіль*|voluntar*",),
        (ARRIVED, RUSSIA, TERRITORY),
    ),
)

RETURNS = frozenset({ClaimKind.ALREADY_RETURNED, ClaimKind.UNDER_PREPARATION})
# What a return is where the words name a place in Russia or in occupied territory.
RETURNS_ELSEWHERE = (
    Phrase(ClaimKind.WITH_FAMILY, (RETURNED, FAMILY), (WITH, LIVES, RUSSIA, TERRITORY)),
)
REFINEMENTS = frozenset(
    {ClaimKind.IN_STATE_CARE, ClaimKind.WITH_FAMILY, ClaimKind.UNDER_PREPARATION}
)  # each says more than "located" and does not contradict it
PLACED = frozenset({ClaimKind.LOCATED, ClaimKind.IN_STATE_CARE, ClaimKind.WITH_FAMILY})
GONE = frozenset({ClaimKind.LEFT_RUSSIA, ClaimKind.IN_THIRD_COUNTRY})
