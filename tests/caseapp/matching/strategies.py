"""Invented persons for property tests."""

from hypothesis import strategies as st

from caseapp.matching.model import Person, WrittenName
from tests.caseapp.matching.made import born
from tests.caseapp.names.strategies import awkward, children

dates = st.dates().map(lambda d: born(d.isoformat()))
births = st.one_of(
    st.dates(min_value=born("2004").earliest, max_value=born("2023").latest).map(
        lambda d: born(d.isoformat())
    ),
    st.integers(2004, 2023).map(lambda year: born(str(year))),
    st.just(born("")),
)
names = st.one_of(
    children.map(lambda child: WrittenName(*child)),
    children.map(lambda child: WrittenName(full=" ".join(child))),
    awkward.map(lambda text: WrittenName(full=text)),
    st.builds(WrittenName, awkward, awkward, awkward),
)
persons = st.builds(
    Person,
    id=st.just("p"),
    names=st.lists(names, max_size=3).map(tuple),
    sex=st.sampled_from(["", "male", "female"]),
    births=st.lists(births, max_size=2).map(tuple),
    birth_place=st.sampled_from(
        ["", "Вигаданськ", "м. Вигаданск", "Хрустальний", "Красный Луч", "-"]
    ),
    regions=st.sampled_from([(), ("RU-MOW",), ("RU-MOS",), ("RU-ROS", "RU-MOS"), ("UA-43",)]),
    group=st.sampled_from(["", "g1"]),
)


def numbered(people):
    """The same persons with ids of their own."""
    return [
        Person(str(i), p.names, p.sex, p.births, p.birth_place, p.regions, p.group, p.siblings)
        for i, p in enumerate(people)
    ]


pools = st.lists(persons, min_size=1, max_size=8).map(numbered)
