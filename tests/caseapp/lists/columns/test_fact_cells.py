from tests.caseapp.lists.columns.reading import codes, one


def test_other_facts_are_understood_or_kept_with_a_remark():
    row = (
        "1",
        "Гойданук Гліб",
        "2012",
        "хлопець",
        "у Ростовській обл.",
        "евакуація",
        "03.2022",
        "",
    )
    good = one(*row)
    assert (good.sex, good.reported_region, good.circumstances, good.event.edtf) == (
        "male", "RU-ROS", "evacuated_by_occupier", "2022-03")  # fmt: skip
    assert (good.reported_region_text, codes(good)) == ("у Ростовській обл.", [])
    bad = one("1", "Гойданук Гліб", "2012", "?", "десь", "хтозна", "31.02.2022", "абв")
    assert codes(bad) == ["unknown_sex", "unknown_circumstances", "impossible_date",
                          "unknown_region", "unknown_answer"]  # fmt: skip
    assert (bad.sex, bad.reported_region, bad.circumstances) == ("unknown", "", "other")
    assert (bad.reported_region_text, bad.circumstances_text) == ("десь", "хтозна")
    assert (bad.event.text, bad.event.edtf, bad.answer_text) == ("31.02.2022", "", "абв")


def test_a_future_event_is_remarked_and_not_believed():
    reading = one("1", "Гойданук Гліб", "2012", "ч", "", "", "01.01.2030")
    assert codes(reading) == ["future_date"]
    assert reading.event.edtf == ""


def test_words_for_nothing_are_no_remark():
    reading = one("1", "Гойданук Гліб", "невідомо", "-", "н/д", "не встановлено", "—", "")
    assert codes(reading) == []
    assert (reading.sex, reading.circumstances) == ("unknown", "unknown")


def test_errors_and_novels_in_other_cells_are_remarked():
    reading = one("1", "Гойданук Гліб", "2012", "ч", "#REF!", "депортація " * 200)
    assert codes(reading) == ["text_too_long", "cell_error"]
    assert reading.reported_region_text == ""
    assert len(reading.circumstances_text) == 1000
    assert len(reading.raw["Обставини"]) == 2200


def test_the_place_of_birth_is_read_apart_from_where_the_child_lived():
    headings = ("№", "ФИО", "Дата рождения", "Место рождения", "Населенный пункт")
    row = ("1", "Вигаданко Іван", "12.03.2014", " г.  Вигадівка ", "Інше")
    reading = one(*row, headings=headings)
    assert (reading.birth_place, reading.origin_place) == ("г. Вигадівка", "Інше")
    unknown = one("1", "Вигаданко Іван", "12.03.2014", "невідомо", "", headings=headings)
    assert unknown.birth_place == ""
