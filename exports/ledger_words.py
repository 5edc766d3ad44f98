"""How a ledger words its places, its groups and what is selected in it."""

from caseapp.lists.ledgers.breakdown import BY_AGE, Dimension
from caseapp.lists.ledgers.model import Ledger
from caseapp.lists.ledgers.places import OUTCOMES
from caseapp.lists.ledgers.selection import TAKEN_AS_CHILDREN, Selection
from exports.dates import shown
from exports.regions import short_region_name
from exports.words import Words

_GROUPS = {Dimension.SEX: "sex", Dimension.CIRCUMSTANCES: "circumstances"}
_BY_REGION = frozenset({Dimension.REGION, Dimension.ORIGIN})


def list_name(catalogue: Words, ledger: Ledger) -> str:
    """Name the list, or all lists, that a ledger counts."""
    if ledger.list_id is None:
        return catalogue.text("ledger.all_lists", count=ledger.lists)
    return ledger.title


def place_name(catalogue: Words, place: str) -> str:
    """Name a place of a ledger: an outcome, or a reason that was claimed."""
    return catalogue.text(f"outcome.{place}" if place in OUTCOMES else f"claim_kind.{place}")


def group_name(catalogue: Words, by: str, code: str) -> str:
    """Name a group of a breakdown."""
    if not code:
        return catalogue.text("ledger.not_known")
    if by in _BY_REGION:
        return short_region_name(code, catalogue.language)
    if by in BY_AGE:
        return catalogue.text(f"age_group.{code}")
    return catalogue.worded(_GROUPS[Dimension(by)], code)


def as_at(catalogue: Words, iso: str) -> str:
    """Say as at which day is counted."""
    return catalogue.text("ledger.as_at", date=shown(iso, catalogue.language))


def selection_words(catalogue: Words, wanted: Selection) -> str:
    """Say which lines a number of the ledger counts."""
    said = []
    if wanted.place:
        said.append(place_name(catalogue, wanted.place))
    if wanted.by:
        group = group_name(catalogue, wanted.by, wanted.group)
        said.append(f"{catalogue.text(f'dimension.{wanted.by}')}: {group}")
    if wanted.age:
        said.append(catalogue.text("ledger.adults"))
    if wanted.age == TAKEN_AS_CHILDREN:
        said.append(catalogue.text("ledger.adults_taken_as_children"))
    if wanted.on:
        said.append(as_at(catalogue, wanted.on))
    return " · ".join(said)
