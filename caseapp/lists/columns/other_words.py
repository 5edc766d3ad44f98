"""The words of totals, signatures, notes and page numbers."""

import re

WORD = re.compile(r"[^\W\d_]+")
_TOTAL = re.compile(r"всього|усього|загалом|разом|итого|всего|підсумок|total|totals|altogether")
_COUNTED = re.compile(
    r"дітей|дитин\w*|діти|осіб|особ\w*|детей|дети|ребен\w*|человек|чел|children|child|persons?|people"
    r"|рядк\w*|запис\w*|строк\w*|кількість|количество|число|number|of|у|в|за|по|на|списк\w*|списо?к"
    r"|таблиц\w*|стор\w*|област\w*|заклад\w*|учрежден\w*|групі|группе|з|них|из|list|in|the"
    r"|хлопц\w*|дівч\w*|мальчик\w*|девоч\w*|boys|girls|станом|стан|рр?|гг?|року|года"
)
_SIGNATURE = re.compile(
    r"(?:підпис|подпис|начальни[кц]|керівни[кц]|директор\b|заступни[кц]|завідувач|головний"
    r"|голова (?:комісі|ради|громад|адміністр|служб|відділ|правлін)|виконав|уклав|уклала"
    r"|склав\b|склала"
    r"|затвердж|погодж|перевірив|перевірила|відповідальн|секретар (?:комісі|ради)|исполнител"
    r"|руководител|заместител|заведующ|составил|утвержд|согласовано|главный|ответственн"
    r"|председател|уполномоч|уповноваж|проверил|м\.? ?п\.|signature|signed|prepared by|approved"
    r"|director\b|head of|responsible|сторінка|стор\. ?\d|страница|стр\. ?\d|page \d|дата складан"
    r"|дата составл|примітк|примечани|notes?:|станом на|по состоянию на|as of)"
)
_BIRTH = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d")


def is_total(plain: str) -> bool:
    """Tell whether a text says a total, and names nothing but what is counted."""
    words = WORD.findall(plain)
    if not any(map(_TOTAL.fullmatch, words)):
        return bool(re.fullmatch(r"(?:кількість|количество|number of) \w+[\s:–—-]*\d+\.?", plain))
    if _TOTAL.fullmatch(words[0]) and any(sign.isdigit() for sign in plain):
        return not _BIRTH.search(plain)
    return all(_TOTAL.fullmatch(word) or _COUNTED.fullmatch(word) for word in words)


def is_signature(plain: str) -> bool:
    """Tell whether a text begins like a signature, a note or a page number."""
    return _SIGNATURE.match(plain) is not None
