"""The case page: one section per kind of record, one form beside them."""
