"""The words in which replies answer, in Russian, Ukrainian and English, and what they claim.

`stem*` is the beginning of a word, `stem~` a participle with any ending of gender or number,
`a|b` either word, `!word` a word that a "not" before it denies. Words are compared in lower case,
without apostrophes, ё as е.
"""

from dataclasses import dataclass

from db.codes import ClaimKind

RUSSIA = "рф|росси*|россий*|росії|росія|російськ*|russia*"
UKRAINE = "украин*|україн*|ukraine|родину|батьківщин*"
CARERS = (
    "мать*|матер*|мам*|отец*|отц*|батьк*|родител*|бабуш*|бабус*|дедуш*|дідус*|тет*|тітк*|дяд*"
    "|родн*|родственн*|родич*|mother|father|parent*|relativ*|grandmother|grandfather|aunt|uncle"
)
FAMILY = "семь*|родин*|сімєю|сімї|family|" + CARERS
TERRITORY = "территор*|територ*|territory"
BORDER = "границ*|кордон*|border"
THIRD_COUNTRY = (
    "герман*|німеччин*|germany|польш*|польщ*|poland|чехи*|чехі*|czech*|австри*|австрі*|austria"
    "|итали*|італі*|italy|франци*|франці*|france|испани*|іспані*|spain|молдов*|moldova|румын*"
    "|румуні*|romania|венгри*|угорщин*|hungary|словаки*|словаччин*|slovakia|болгари*|болгарі*"
    "|bulgaria|грузи*|грузі*|georgia|турци*|туреччин*|turkey|израил*|ізраїл*|israel|литв*"
    "|lithuania|латви*|латві*|latvia|эстони*|естоні*|estonia|швейцари*|швейцарі*|switzerland"
    "|великобритани*|великобритані*|britain|норвеги*|норвегі*|norway|швеци*|швеці*|sweden"
    "|финлянди*|фінлянді*|finland|ирланди*|ірланді*|ireland|сша|канад*|canada|европ*|європ*|europe"
)
LEFT = "выех*|выезж*|выбы*|уех*|убы*|виїх*|вибу*|left|departed"
RETURNED = (
    "возвращен~|вернул*|возвратил*|воссоединен~|воссоединил*|повернен~|повернут~|повернув*"
    "|повернул*|воззєднан~|воззєднав*|воззєднал*|returned|reunited|reunified|repatriated"
)
RETURN = "возвращени*|воссоединени*|повернення|воззєднання|return|reunification"
PREPARED = "прораб*|готов*|подготов*|оформля*|планиру*|опрацьов*|готу*|підготов*|плану*|prepar*"
ENTRY = "въезд*|вїзд*|пересечен*|перетин*|прибыти*|прибуття|entry|arrival"
RECORDS = (
    "сведени*|данн*|информаци*|відомост*|дані|даних|інформаці*|запис*|record*|data|information"
)
ABSENT = "отсутств*|нет|відсутн*|немає|no|!имеет*|!имеют*"
UNRECORDED = "!зафиксирован~|!подтвержден~|!зарегистрирован~|!зафіксован~|!recorded"
ABSENT_THERE = (
    "!находил*|!пребывал*|!въезжал*|!бывал*|!был|!была|!было|!перебував*|!перебувал*|!вїжджа*"
    "|!був|!була|!entered|!visited"
)
FOUND = "установлен~|найден~|обнаружен~|разыскан~|встановлен~|знайден~|розшукан~|located|found"
LIVES = "находит*|прожива*|пребывае*|перебува*|мешка*|living|lives|resides"
PLACE = RUSSIA + "|област*|край|края|крае|краю|республик*|республі*|регион*|регіон*|region|oblast"
ADULTHOOD = "совершеннолет*|взросл*|повноліт*|доросл*|adult|adulthood|majority"
REACHED = "достиг*|исполнил*|старше|досяг*|виповнил*|старш*|turned|over|reached|attained"
WITH = "с|со|у|з|із|with"
ARRIVED = "прибы*|въех*|приех*|прибу*|вїх*|приїх*|came|arrived|entered"
DENIED = (
    "!похищен~|!похищал*|!депортирован~|!вывозил*|!вивозил*|!депортован~|!викраден~"
    "|!abducted|!deported|!kidnapped"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that together make a claim; those of `may` belong to it where they stand."""

    kind: ClaimKind
    needs: tuple[str, ...]
    may: tuple[str, ...] = ()


PHRASES = (
    Phrase(ClaimKind.NEVER_IN_RUSSIA, (ABSENT_THERE, RUSSIA), (TERRITORY,)),
    Phrase(ClaimKind.NEVER_IN_RUSSIA, ("!in|!on", "was|been|!never", RUSSIA), (TERRITORY,)),
    Phrase(ClaimKind.NEVER_IN_RUSSIA, (RECORDS, ENTRY, ABSENT), (RUSSIA, TERRITORY, BORDER)),
    Phrase(ClaimKind.NEVER_IN_RUSSIA, (ENTRY, UNRECORDED), (RUSSIA, TERRITORY, BORDER)),
    Phrase(ClaimKind.NEVER_IN_RUSSIA, (BORDER, "!пересека*|!перетина*|!crossed"), (RUSSIA,)),
    Phrase(ClaimKind.ALREADY_RETURNED, (RETURNED,), (FAMILY, UKRAINE, LEFT)),
    Phrase(ClaimKind.ALREADY_RETURNED, (RETURNED, CARERS), (WITH, UKRAINE, LEFT, FAMILY)),
    Phrase(ClaimKind.ALREADY_RETURNED, (LEFT, UKRAINE), (FAMILY,)),
    Phrase(ClaimKind.ALREADY_RETURNED, (LIVES, UKRAINE), (WITH, FAMILY, TERRITORY)),
    Phrase(ClaimKind.ALREADY_RETURNED, ("передан~|handed", UKRAINE), (FAMILY,)),
    Phrase(ClaimKind.REACHED_ADULTHOOD, (ADULTHOOD,), (REACHED,)),
    Phrase(ClaimKind.REACHED_ADULTHOOD, (REACHED, "18")),
    Phrase(ClaimKind.IN_THIRD_COUNTRY, (THIRD_COUNTRY,)),
    Phrase(ClaimKind.IN_THIRD_COUNTRY, (f"{LEFT}|{LIVES}", THIRD_COUNTRY), (FAMILY,)),
    Phrase(ClaimKind.IN_THIRD_COUNTRY, (CARERS, THIRD_COUNTRY), (LEFT, LIVES, FAMILY)),
    Phrase(
        ClaimKind.IN_THIRD_COUNTRY,
        ("треть*|третю|треті*|third", "стран*|країн*|country"),
        (LEFT, LIVES, FAMILY),
    ),
    Phrase(ClaimKind.LEFT_RUSSIA, (LEFT,), (RUSSIA, TERRITORY, BORDER, "предел*|меж*|abroad")),
    Phrase(ClaimKind.LEFT_RUSSIA, ("покинул*|залишил*", RUSSIA), (TERRITORY,)),
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

REFINEMENTS = frozenset(
    {ClaimKind.IN_STATE_CARE, ClaimKind.WITH_FAMILY, ClaimKind.UNDER_PREPARATION}
)  # each says more than "located" and does not contradict it
NEGATIONS = "не|ни|ні|not|never|никогда|ніколи"
AUXILIARIES = "был~|був|була|було|були|бул|бути|be|been|is|was|were|has|had|have"
DOUBTS = (
    "нет|немає|no|without|без|отсутств*|відсутн*|будет|будут|буде|будуть|will|может|возможно"
    "|можливо|вероятно|ймовірно|предположительно|maybe|possibly|probably"
)  # left over beside a phrase, they make the answer unclear
