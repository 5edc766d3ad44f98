import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from caseapp.case_file import read_case
from caseapp.cases import births
from caseapp.cases.drafts import BirthDraft
from caseapp.course.adulthood import AGES, Ages, adulthood, birthday
from caseapp.dates import age_on, exact, read_date
from caseapp.overviews.coming_of_age import coming_of_age
from tests.factories import a_case, a_line, a_list, a_listed_case, case_of

TODAY = dt.date(2026, 3, 1)
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2026, 12, 31))
FORMS = st.sampled_from(
    ["{0:%d.%m.%Y}", "{0:%m.%Y}", "{0:%Y}", "приблизно {0:%Y}", "{0:%m.%Y}?", "{0:%Y}-{1}",
     "до {0:%Y}", "після {0:%Y}"]
)  # fmt: skip


def _case(session, *texts, **facts):
    case_id = a_case(session, **facts)
    for text in texts:
        births.add_birth(session, case_id, BirthDraft(text), today=TODAY)
    return case_id


@given(DAYS, FORMS, st.sampled_from(AGES))
def test_the_birthday_of_an_uncertain_birth_contains_that_of_the_day_it_came_from(day, form, age):
    birth = read_date(form.format(day, day.year + 1))
    on = birthday(birth, age)
    true = birthday(exact(day), age)
    assert on.earliest is None or on.earliest <= true.earliest
    assert on.latest is None or true.latest <= on.latest
    for mine, given_day in ((on.earliest, birth.earliest), (on.latest, birth.latest)):
        assert (mine is None) is (given_day is None)
        assert mine is None or mine == birthday(exact(given_day), age).earliest


@given(DAYS, st.sampled_from(AGES))
def test_the_birthday_is_the_first_day_of_that_age(day, age):
    (first,) = {birthday(exact(day), age).earliest, birthday(exact(day), age).latest}
    assert age_on(exact(day), first) == (age, age)
    assert age_on(exact(day), first - dt.timedelta(days=1)) == (age - 1, age - 1)


@given(st.lists(st.tuples(DAYS, FORMS), min_size=1, max_size=6))
def test_every_birth_record_is_told(told):
    texts = [form.format(day, day.year + 1) for day, form in told]
    lines = [_Line(number, read_date(text)) for number, text in enumerate(texts)]
    case = _Case(tuple(lines))
    for age in AGES:
        turning = [one for one in adulthood(case, TODAY).turning if one.age == age]
        assert sorted(place for one in turning for place in one.births) == [*range(len(texts))]
        for one in turning:
            for place in one.births:
                assert birthday(lines[place].date, age).edtf == one.on.edtf


class _Line:
    def __init__(self, place, date):
        self.id, self.date = place, date


class _Case:
    def __init__(self, lines):
        self.births, self.entries, self.event = lines, (), read_date("")


def test_records_that_agree_are_told_together(session):
    case_id = _case(session, "12.03.2008", "2008-03-12", "2009")
    said = adulthood(read_case(session, case_id), TODAY)
    assert [(one.age, one.on.edtf, len(one.births)) for one in said.turning] == [
        (16, "2025", 1),  # by the birth recorded last, which leads
        (16, "2024-03-12", 2),
        (18, "2027", 1),
        (18, "2026-03-12", 2),
    ]
    assert said.today == Ages(16, 17)


def test_ages_when_taken_and_on_the_date_of_each_list(session):
    list_id = a_list(session, date="02.06.2025")
    line = a_listed_case(session, list_id, birth="12.03.2014")
    case = read_case(session, case_of(session, line))
    assert adulthood(case, TODAY).listed == ((list_id, Ages(11, 11)),)
    assert adulthood(case, TODAY).taken is None
    taken = _case(session, "12.03.2014", "2013", event_text="весна 2022")
    assert adulthood(read_case(session, taken), TODAY).taken == Ages(7, 9)


def test_nothing_is_said_without_a_birth_date(session):
    said = adulthood(read_case(session, _case(session, "невідомо")), TODAY)
    assert (said.turning, said.today) == ((), None)


def test_who_comes_of_age_is_told_from_any_record(session):
    soon = _case(session, "20.03.2008")
    perhaps = _case(session, "2009", "поч. 2008")
    _case(session, "12.03.2010")
    _case(session, "28.02.2008")  # came of age yesterday
    rows = coming_of_age(session, 18, 30, today=TODAY)
    assert [row.case_id for row in rows] == [perhaps, soon]
    assert [day.edtf for day in rows[0].on] == ["2026-01/2026-04"]
    assert [day.edtf for day in rows[0].otherwise] == ["2027"]
    assert rows[1].otherwise == ()


def test_the_days_and_the_age_can_be_chosen(session):
    _case(session, "20.05.2008")
    _case(session, "20.05.2010")
    assert [len(coming_of_age(session, 18, days, today=TODAY)) for days in (30, 90, 365)] == [
        0,
        1,
        1,
    ]
    assert len(coming_of_age(session, 16, 90, today=TODAY)) == 1


def test_a_removed_record_says_nothing(session):
    case_id = _case(session, "20.03.2008")
    birth = read_case(session, case_id).births[0]
    births.remove_birth(session, birth.id)
    assert coming_of_age(session, 18, 30, today=TODAY) == ()


def test_coming_of_age_closes_no_case(session):
    case_id = _case(session, "20.03.2000")
    case = read_case(session, case_id)
    before = case.status
    assert adulthood(case, TODAY).today == Ages(25, 25)
    assert coming_of_age(session, 18, 365, today=TODAY) == ()
    assert read_case(session, case_id).status == before == "open"


def test_every_birthday_at_the_end_of_february_is_found(session):
    _case(session, "29.02.2008")
    (row,) = coming_of_age(session, 18, 0, today=dt.date(2026, 3, 1))
    assert row.on[0].edtf == "2026-03-01"
    assert coming_of_age(session, 18, 0, today=dt.date(2026, 2, 28)) == ()


def test_lists_of_a_line_alone_open_no_case(session):
    a_line(session, a_list(session), birth="20.03.2008")
    assert coming_of_age(session, 18, 30, today=TODAY) == ()
