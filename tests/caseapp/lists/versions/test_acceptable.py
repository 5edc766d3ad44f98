from caseapp.lists.model import FIELDS
from caseapp.lists.versions.acceptable import FACTS, RECORD_FIELDS
from caseapp.lists.versions.accepted import RECORDS
from db.tables import TracingCase


def test_every_field_that_becomes_a_record_has_its_table():
    assert RECORDS.keys() == RECORD_FIELDS
    assert set(FIELDS) >= RECORD_FIELDS | FACTS.keys()


def test_every_fact_has_its_columns_in_the_case():
    columns = {column for names in FACTS.values() for column in names}
    assert columns <= TracingCase.model_fields.keys()
