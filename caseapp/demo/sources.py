"""The invented sources that the demo cites."""

from caseapp.cases.drafts import SourceDraft
from caseapp.demo import words

SOURCES = {
    "office": SourceDraft(
        publisher="Служба у справах дітей Небувалинської громади (вигадана)",
        title="Довідка про повернення дітей",
        date_text="14.08.2025",
        reliability="A",
        credibility="1",
    ),
    "mediator": SourceDraft(
        publisher="Посередники (вигадані)",
        title="Лист про встановлене місце перебування",
        date_text="20.08.2025",
        reliability="B",
        credibility="2",
    ),
    "newspaper": SourceDraft(
        publisher="Газета «Казкопільські вісті» (вигадана)",
        title="Діти, яких бачили у закладі",
        date_text="серпень 2025",
        link="https://visti.example/2025/08",
        reliability="C",
        credibility="3",
    ),
    "institution": SourceDraft(
        publisher=f"{words.INSTITUTIONS[0]} (вымышленный)",
        title="Список воспитанников",
        date_text="08.09.2025",
        reliability="B",
        credibility="2",
    ),
    "mother": SourceDraft(
        publisher="Заява матері (вигадана)",
        date_text="02.09.2025",
        reliability="B",
        credibility="2",
    ),
}
