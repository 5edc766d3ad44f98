"""What the columns of a party's files mean is read from its imports, unless it was forgotten."""

from db.codes import Party
from db.tables.base import Row, json_text, one_of


class ForgottenMapping(Row, table=True):
    """From here on, what earlier imports said of columns with these headings is not offered."""

    __tablename__ = "forgotten_mapping"
    __table_args__ = (one_of("issuer", Party, table="forgotten_mapping"),)

    issuer: str
    headings: str = json_text()  # a list, folded, in the order of the columns
    worker: str
