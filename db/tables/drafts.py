"""What somebody typed and did not record yet."""

from sqlmodel import Field

from db.tables.base import Row, json_text


class FormDraft(Row, table=True):
    """An unfinished form: which one, and the texts in its fields."""

    __tablename__ = "form_draft"

    form: str = Field(unique=True)  # canonical JSON: case, section, record or nothing
    texts: str = json_text()
