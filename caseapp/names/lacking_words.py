"""Words that say that a name or a part of it is not known; no case, accents or apostrophes."""

_HEADINGS = "прізвище імя фамилия имя отчество піб фио surname patronymic"
_KNOWN = """
відомо відома відоме відомі відомий встановлено встановлена встановлене встановлені встановлений
вказано вказана вказане вказані вказаний зазначено зазначена зазначене зазначені зазначений
известно известна известен известны известный известная установлено установлена установлен
установленный установленная указано указана указан указаны known given
"""
_ABSENT = """
відсутнє відсутній відсутня відсутні отсутствует отсутствуют нет немає нема
unknown unnamed unidentified anonymous missing none null na nn нд н.д.
"""
_NEWBORN = """
немовля новонароджений новонароджена дівчинка младенец новорожденный новорожденная девочка
"""
_CHILD = """
дитина дитя ребенок хлопчик хлопець мальчик малюк малятко малыш child baby infant newborn boy girl
"""
HEADINGS = frozenset(_HEADINGS.split())
PARTS = HEADINGS - {"піб", "фио"} | {"name", "по батькові"}
OF_PARTS = frozenset(("по батькові", "імені", "прізвища", "отчества", "имени", "фамилии"))
KNOWN = frozenset(_KNOWN.split())  # said with "не"
SHORT = frozenset(("н/д", "н/в", "б/п", "б/о", "б/и", "n/a"))
UNKNOWN = frozenset("не" + word for word in KNOWN if not word.isascii()) | {*_ABSENT.split()}
# Surnames, too: they stand for nobody only where every word of a name is of these, and no birth is
# beside a capitalised one.
CHILD = frozenset(_CHILD.split())
PHRASES = frozenset(
    (
        *(f"{no} {word}" for word in KNOWN for no in ("не", "not")),
        *(f"без {part}" for part in OF_PARTS),
        *(f"no {part}" for part in ("name", "surname", "patronymic", "data")),
        *("по батькові", "немає даних", "дані відсутні", "нет данных", "данные отсутствуют"),
    )
)
WORDS = UNKNOWN | SHORT | HEADINGS | {*_NEWBORN.split()}
NOBODY = WORDS | CHILD | {"name"} | {word for phrase in PHRASES for word in phrase.split()}
