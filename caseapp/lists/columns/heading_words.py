"""What headings mean, in Ukrainian, Russian and English, by their words without punctuation."""

import re
from functools import lru_cache

from caseapp.names.clean import folded
from caseapp.names.scripts import repair_lookalikes

# A star stands for the rest of a word, so that every case form is found.
_PHRASES = {
    "line": """
        номер, номер з п, номер п п, номер зп, номер пп, номер за порядком, номер по порядку,
        номер у списку, номер в списке, номер рядка, номер строки, номер запис*, номер анкет*,
        номер карт*, номер справи, номер дела, порядков* номер, з п, п п, no, nr, n, id, number,
        line, line number, row, serial number, case id display
    """,
    "full_name": """
        піб, п і б, піб повністю, фио, ф и о, фио полностью, повне ім*, полное имя, призв* ім*,
        прізвищ* ім*, прізвищ* та ім*, прізвищ* і ім*, прізвищ* й ім*, прізвищ* ініціал*,
        прізвищ* ім* по батькові, прізвищ* ім* та по батькові, прізвищ* ім* і по батькові,
        прізвищ* власне ім* по батькові, прізвищ* власне ім* та по батькові,
        ім* прізвищ*, ім* та прізвищ*, ім* і прізвищ*, ім* по батькові прізвищ*,
        фамили* имя, фамили* и имя, фамили* имя отчество, фамили* имя и отчество,
        имя фамили*, имя и фамили*, имя отчество фамили*, name, names, full name, complete name,
        про, щодо, стосовно, кого стосується, дитина, діти, ребенок, дети, child, children,
        піб дата народж*, фио дата рожд*, піб рік народж*, фио год рожд*, піб та дата народж*,
        фио и дата рожд*, фамили* имя отчество дата рожд*,
        прізвищ* ім* по батькові дата народж*, full name and date of birth, name and date of birth,
        name and surname, surname and name, surname name, surname first name, surname given name
    """,
    "surname": """
        прізвищ*, прізв, фамили*, фам, surname, last name, lastname, family name, name last
    """,
    "given_name": """
        ім*, власне ім*, имя, имена, given name, given names, first name, firstname, first names,
        forename, forenames, name first
    """,
    "patronymic": """
        по батькові, побатькові, отчество, отч, patronymic, middle name, fathers name, name middle
    """,
    "birth": """
        дата народж*, рік народж*, місяць народж*, народж*, народився, день народж*,
        місяць і рік народж*, місяць та рік народж*, число місяць рік народж*,
        день місяць рік народж*, дата місяць рік народж*, дата рік народж*, дата і рік народж*,
        дата народж* вік, дата народж* або вік, дата нар, рік нар, д н, дн, р н, рн,
        дата рожд*, год рожд*, месяц рожд*, рожд*, день рожд*, месяц и год рожд*,
        число месяц год рожд*, день месяц год рожд*, дата рожд* возраст, дата рожд* или возраст,
        дата рож, год рож, д р, др, г р, гр, date of birth, year of birth, month of birth,
        day of birth, birth date, birthdate, birth day, birthday, birth year, birth, born, dob,
        d o b, date of birth edtf, дати народж*, роки народж*, даты рожд*, годы рожд*,
        dates of birth, birth dates, дата * місце народж*, дата місце народж*,
        дата народж* * місце народж*, дата народж* місце народж*, місце * дата народж*,
        дата * место рожд*, дата место рожд*, дата рожд* * место рожд*,
        дата рожд* место рожд*, место * дата рожд*, date and place of birth,
        date place of birth, place and date of birth
    """,
    "birth_place": """
        місце народж*, місце нар, м н, країна народж*, місто народж*, населен* пункт народж*,
        місце народж* *, де народився, де народилася, место рожд*, место рож, м р, место рожд* *,
        страна рожд*, город рожд*, населен* пункт рожд*, где родился, где родилась,
        place of birth, birth place, birthplace, pob, town of birth, city of birth, born in,
        country of birth
    """,
    "sex": "стать, пол, sex, gender",
    "origin_region": """
        область, обл, область прожив*, регіон прожив*, регион прожив*, область походж*,
        регіон походж*, область происх*, регион происх*, область до *, звідки, откуда, oblast,
        звідки прибу*, откуда прибы*, прибув з, прибула з, прибыл из, прибыла из, arrived from,
        region of origin, oblast of origin, звідки область, звідки регіон, откуда область,
        откуда регион, місце проживання область, место жительства область, location last
    """,
    "origin_place": """
        населен* пункт, населен* пункт прожив*, нас пункт, нп, н п, місто, село, місто село,
        громада, город, місто прожив*, місце прожив*, місце походж*, место житель*, место прожив*,
        адреса, адрес, адреса прожив*, адрес прожив*, settlement, locality, city,
        place of residence, place of origin, address last, звідки населен* пункт,
        откуда населен* пункт
    """,
    "circumstances": """
        обставин*, обставин* *, обставин* * *, обставин* * * *, обстоятельств*,
        обстоятельств* *, обстоятельств* * *, circumstances, circumstances of *,
        separation cause other
    """,
    "event_date": """
        дата події, дата вивез*, дата депорт*, дата переміщ*, дата зникнен*, дата розлуч*,
        коли вивез*, дата событи*, дата вывоз*, дата перемещ*, дата исчезнов*, дата разлуч*,
        event date, date of event, date of the event, date of deportation, date of transfer,
        date of separation
    """,
    "reported_region": """
        регіон, регион, регіон рф, регион рф, регіон росії, регион россии, регіон перебув*,
        регион нахожд*, регион пребыв*, повідомлен* регіон, регіон за повідомлен*, імовірн* регіон,
        вероятн* регион, субєкт, субєкт рф, субъект, субъект рф, місце перебування,
        місцеперебування, местонахождение, место нахожд*, место пребыв*, region, reported region,
        possible region, location, location current, whereabouts, повідомлен* область,
        місце перебування область, місце перебування регіон, местонахождение регион,
        местонахождение область
    """,
    "answer": """
        результат, результат *, результат* перев*, результат* розгляду, результат* рассмотрения,
        відповід*, ответ, ответы, статус, status, result, result of *, outcome, answer, response,
        reply
    """,
    "source": """
        джерел*, джерел* *, джерел* * *, источник*, источник* *, источник* * *, source, sources,
        source of *
    """,
    "group": """
        група, групи, группа, номер групи, номер группы, транспорт, номер транспорту, рейс, борт,
        автобус, потяг, поезд, ешелон, эшелон, сімя, семья, номер сімї, номер семьи, родина, заклад,
        назва закладу, учреждение, наименование учреждения, інтернат, интернат, дитячий будинок,
        детский дом, institution, orphanage, group, transport, family, family number, group number
    """,
    "siblings": """
        кількість брат* *, кількість брат* * *, кількість дітей у сімї, скільки брат* *,
        количество брат* *, количество брат* * *, число брат* *, число брат* * *,
        number of siblings, sibling count, брат* сест*, брат* і сест*, брат* та сест*,
        брат* й сест*, брат* и сест*, siblings, brothers and sisters
    """,
    "eyes": "колір очей, очі, цвет глаз, глаза, eyes, eye colour, eye color, colour of eyes",
    "hair": "колір волосся, волосся, цвет волос, волосы, hair, hair colour, hair color",
    "note": """
        приміт*, додатков*, додатков* *, коментар*, примеч*, комментари*, дополнительн* *, note,
        notes, remark, remarks, comment, comments
    """,
}
_AGE = re.compile(
    r"(?!.*\b(?:матер|мати|мам|батьк|тат|отц|опікун|опекун|родител|mother|father|parent|guardian))"
    r"(?:(?:вік|возраст|age)(?: \w+){0,7}|повних років|скільки років|полных лет)"
)
_AND_PLACE = re.compile(r"\b(?:місце|место|place)\b")
_NUMBER_SIGN = re.compile("[№#]+")
_SIGNS = re.compile(r"[\W_]+")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
# Whose name or date it is, where that says nothing new; a parent's stays and is not understood.
_OF_THE_CHILD = re.compile(
    r"\b(?:дитин\w*|дітей|діти|особи|ребенк\w+|детей|лица|несовершеннолетн\w+|неповнолітн\w+"
    r"|of the child|childs?|persons?)\b"
)
_ORIGIN_OR_REPORTED = {"origin_region", "reported_region"}


def _pattern(phrases: str) -> re.Pattern[str]:
    """Return what matches any of the phrases between commas."""
    plain = (re.escape(" ".join(phrase.split())) for phrase in phrases.split(","))
    return re.compile("|".join(phrase.replace(r"\*", r"\w*") for phrase in plain))


_PATTERNS = {field: _pattern(phrases) for field, phrases in _PHRASES.items()}


def plain_heading(text: str) -> str:
    """Return a heading's words in small letters."""
    spelt = _NUMBER_SIGN.sub(" номер ", folded(repair_lookalikes(text)))
    words = _SIGNS.sub(" ", _IN_BRACKETS.sub(" ", spelt)).strip() or _SIGNS.sub(" ", spelt)
    return " ".join((_OF_THE_CHILD.sub(" ", words).strip() or words).split())


def is_age(heading: str) -> bool:
    """Tell whether the cells below hold ages."""
    return _AGE.fullmatch(plain_heading(heading)) is not None


@lru_cache(maxsize=256)
def tells_place_too(heading: str) -> bool:
    """Tell whether the cells below a heading of births say where, too."""
    return _AND_PLACE.search(plain_heading(heading)) is not None


@lru_cache(maxsize=1024)
def meaning(heading: str) -> str:
    """Return the field that a heading names, or nothing."""
    plain = plain_heading(heading)
    if not plain:
        return ""
    if _AGE.fullmatch(plain):
        return "birth"
    return next((name for name, pattern in _PATTERNS.items() if pattern.fullmatch(plain)), "")


def joined_meaning(upper: str, lower: str) -> str:
    """Return the field that a heading in two rows names: both rows, the lower, or the upper."""
    if not lower or not upper:
        return meaning(upper or lower)
    own, above = meaning(lower), meaning(upper)
    if {own, above} == _ORIGIN_OR_REPORTED:
        return above
    return own or meaning(f"{upper} {lower}")
