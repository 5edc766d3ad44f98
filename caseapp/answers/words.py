"""The words in which replies answer, in Russian, Ukrainian and English.

`stem*` is the beginning of a word, `stem~` a participle with any ending of gender or number,
`a|b` either word. What `!`, `<`, `^` and `@` before a word stand for tells `answer_text`. Words are
compared in lower case, without apostrophes, ё as е.
"""

RUSSIA = "рф|росси*|россий*|росії|росія|російськ*|russia*"
UKRAINE = "украин*|україн*|ukraine|родину|батьківщин*|@held*"
CARERS = (
    "мать*|матер*|мам*|отец*|отц*|батьк*|родител*|бабуш*|бабус*|дедуш*|дідус*|тет*|тітк*|дяд*"
    "|родн*|рідн*|родственн*|родич*|сестр*|брат*|mother|father|parent*|relativ*|grandmother"
    "|grandfather|grandparents|aunt|uncle|sister|brother"
)
FAMILY = "семь*|родин*|сімєю|сімї|family|" + CARERS
RELATIVES = (
    "мать|мама|отец|папа|родители|бабушка|дедушка|тетя|дядя|сестра|брат|родственники|родные|семья"
    "|мати|батько|батьки|бабуся|дідусь|тітка|дядько|родичі|рідні|родина|сімя|mother|father|parents"
    "|relatives|grandmother|grandfather|grandparents|aunt|uncle|sister|brother|family"
)  # as they stand where nothing governs them
GOVERNING = (
    "с|со|з|із|зі|к|ко|до|у|в|во|with|to|by|of|in|under|приемн*|замещающ*|прийомн*|патронатн*"
    "|foster"
)
MODIFIERS = (
    f"{RELATIVES}|{CARERS}|и|і|й|та|and|his|her|their|the|a|own|biological|его|ее|її|його"
    "|сво*|кровн*|близк*|близьк*|биологическ*|біологічн*"
)
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
    "|беларус*|белорус*|білорус*|belarus|казахстан*|kazakhstan|узбекистан*|uzbekistan|киргизи*"
    "|кыргызстан*|киргизстан*|kyrgyzstan|таджикистан*|tajikistan|армени*|вірмен*|armenia"
    "|азербайджан*|azerbaijan|серби*|сербі*|serbia|хорвати*|хорваті*|croatia|словени*|словені*"
    "|slovenia|греци*|греці*|greece|кипр*|кіпр*|cyprus|португали*|португалі*|portugal|нидерланд*"
    "|нідерланд*|netherlands|бельги*|бельгі*|belgium|дани*|дані[їюя]|denmark|египет|египт*|єгип*"
    "|egypt|катаре|катарі|англи*|англі*|england|uk|евросоюз*|євросоюз*|ес|єс|eu"
)
LEFT = "выехал~|выезжа*|выбыл~|уехал~|убыл~|виїхав|виїхал~|вибув|вибул~|left|departed"
LEFT_BEHIND = "покинул*|залишив|залишил*|left|departed|leaving"
RETURNED = (
    "возвращен~|вернул*|возвратил*|воссоединен~|воссоединил*|повернен~|повернут~|повернув*"
    "|повернул*|воззєднан~|воззєднав*|воззєднал*|returned|reunited|reunified|repatriated"
)
RETURN = (
    "возвращени*|репатриаци*|репатріаці*|воссоединени*|повернення|воззєднання|return|reunification"
)
PREPARED = (
    "прораб*|готов*|подготов*|оформля*|планиру*|ожида*|опрацьов*|готу*|підготов*|плану*|очіку*"
    "|prepar*|planned|expected"
)
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
LIVES = "находит*|прожива*|пребывае*|перебува*|мешка*|living|live|lives|resides"
PLACE = (
    f"{RUSSIA}|област*|край|края|крае|краю|республик*|республі*|регион*|регіон*|region|oblast"
    "|@ru*|@occupied*|@partly*"
)
ADULTHOOD = "совершеннолет*|взросл*|повноліт*|доросл*|adult|adulthood|majority"
REACHED = "достиг*|исполнил*|старше|досяг*|виповнил*|старш*|turned|over|reached|attained"
WITH = "с|со|у|з|із|with"
ARRIVED = "прибы*|въех*|приех*|прибу*|вїх*|приїх*|came|arrived|entered"
DENIED = (
    "!похищен~|!похищал*|!депортирован~|!вывозил*|!вивозил*|!депортован~|!викраден~"
    "|!abducted|!deported|!kidnapped"
)
NEGATIONS = "не|ни|ні|not|never|никогда|ніколи"
AUXILIARIES = "был~|був|була|було|були|бул|бути|быть|be|been|is|was|were|has|had|have"
PAST = "ранее|раньше|прежде|раніше|previously|formerly|earlier"
DOUBTS = (
    "нет|немає|no|without|без|отсутств*|відсутн*|будет|будут|буде|будуть|will|может|можуть|може"
    "|возможно|можливо|вероятно|ймовірно|предположительно|якобы|нібито|maybe|possibly|probably"
    f"|allegedly|планир*|плану*|planned|намерен*|(?:выех|уех|виїх)\\w*|{LEFT}|{PAST}|[\\^]*"
)  # left over beside a phrase, they make the answer unclear
OCCUPIED = (
    "окупов*|оккупир*|occupied|тот|народн*|новых|нових|новые|нові|присоединенн*|приєднан*|crimea*"
    "|крым*|крим*|донбасс*|донбас*|новоросси*|днр|лнр|dnr|lnr|dpr|lpr"
)
ELSEWHERE = f"{RUSSIA}|{OCCUPIED}|@ru*|@occupied*"
PLACES = f"{UKRAINE}|{THIRD_COUNTRY}|{ELSEWHERE}|@partly*"
COMES_FROM = f"из|с|со|з|із|зі|from|предел*|меж*|{LEFT_BEHIND}"
WAY_TO_PLACE = f"{TERRITORY}|республик*|республік*|город*|міст*|г|м|the|of|тимчасово|временно"
FROM_RUSSIA = "|".join(f"<{name}" for name in f"{RUSSIA}|@ru*".split("|"))
BESIDE_RETURN = (
    "в|во|на|у|до|к|ко|по|с|со|з|із|зі|из|и|і|й|та|а|the|to|in|into|of|and|with|from|on|it|he|she"
    "|his|her|their|own|он|она|оно|они|він|вона|воно|вони|его|ее|її|його|их|їх|сво*|кровн*|близк*"
    "|близьк*|биологическ*|біологічн*|biological|has|have|had|been|was|were|is|был~|був|було|була"
    "|ребен*|дитин*|child|девочк*|мальчик*|дівчин*|хлопчик*|girl|boy|уже|вже|already|успешно"
    "|успішно|благополучно|safely|підконтрольн*|подконтрольн*|controlled|при|посредничеств*"
    "|содействи*|посередництв*|сприянн*|mediation|through|via|катар*|ватикан*|qatar*|vatican"
    "|согласно|згідно|according|имеющ*|наявн*|акт*|\\d*|г|м|год|года|году|р|рік|року|році|январ*"
    "|феврал*|март*|апрел*|ма[яй]|мае|июн*|июл*|август*|сентябр*|октябр*|ноябр*|декабр*|січ*"
    "|лютого|лютий|лютому|берез*|квіт*|трав*|черв*|лип*|серп*|верес*|жовт*|листопад*|груд*|january"
    "|february|march|april|may|june|july|august|september|october|november|december"
    f"|{TERRITORY}|{RECORDS}|{PAST}|{FROM_RUSSIA}"
)  # what may stand beside a return without making it another
GONE_DOUBTS = "граждан*|громадян*|citizen*|паспорт*|passport*|родом|уроженец|уроженка|уродженець"
